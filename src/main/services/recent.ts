import { stat } from 'node:fs/promises';
import type { Answer } from '@shared/contract/channels';
import type { HandlerDeps } from './handler-deps';

const KEPT = 12;

/** Puts a file at the top of the list of recent plans. */
export function remember(deps: HandlerDeps, path: string, title: string): void {
  const others = deps.settings.recent().filter((entry) => entry.path !== path);
  const first = { path, title, openedAt: deps.now().toISOString() };
  deps.settings.setRecent([first, ...others].slice(0, KEPT));
}

/**
 * Recent plans, newest first. One that is gone is kept and flagged, as its drive may only be unplugged; one
 * outside the folders this host may work in is left out.
 */
export async function recentFiles(deps: HandlerDeps): Promise<Answer<'recent.list'>> {
  const { workspace } = deps.host;
  const listed = await Promise.all(
    deps.settings.recent().map(async ({ path, title, openedAt }) => {
      if (workspace !== null && !(await workspace.allows(path))) return [];
      const there = await stat(path).then(
        (found) => found.isFile(),
        () => false,
      );
      return [{ ...deps.places.label(path), title, openedAt, missing: !there }];
    }),
  );
  return listed.flat();
}
