import type { Reply } from '@shared/contract/client';
import type { Exporter } from '../export/types';
import type { PlanFiles } from '../files/types';
import type { SettingsStore } from '../settings/types';
import type { HostPort } from './host-port';
import type { Places } from './places';

/** What every handler works with. One of these stands for one window or tab; all but `host` is shared. */
export interface HandlerDeps {
  readonly host: HostPort;
  readonly files: PlanFiles;
  readonly exporter: Exporter;
  readonly settings: SettingsStore;
  readonly places: Places;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly facts: AppFacts;
}

/** What does not change while the process lives. */
export interface AppFacts {
  readonly version: string;
  readonly platform: 'mac' | 'windows' | 'linux';
  readonly locale: string;
  readonly userName: string;
  readonly dataFolder: string;
  /** The sample plan that comes with the program: opened by path it is read-only. */
  readonly samplePath: string;
  /** Licenses of what the program is built from; made by the build. */
  readonly noticesPath: string;
}

export const unknownToken: Reply<never> = { ok: false, error: { code: 'unknownToken' } };
export const done: Reply<null> = { ok: true, value: null };

export function notAllowed(detail: string): Reply<never> {
  return { ok: false, error: { code: 'notAllowed', detail } };
}

/**
 * The path behind a token, checked once more against the workspace where there is one: a link may have been
 * put there since the token was handed out.
 */
export async function pathFor(deps: HandlerDeps, token: string): Promise<Reply<string>> {
  const path = deps.places.pathOf(token);
  if (path === null) return unknownToken;
  const { workspace } = deps.host;
  if (workspace === null || (await workspace.allows(path))) return { ok: true, value: path };
  return notAllowed('outside the workspace');
}

/** Today on this computer's clock and in its time zone, `YYYY-MM-DD`. */
export function localDay(now: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
