import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Translate } from '@shared/i18n/ui-words';
import { findChromiumPrinter } from '../export';
import { findAppRoot } from '../services/app-root';
import { createServices } from '../services/create-services';
import { shownFolder } from '../services/places';
import { dataFolder } from '../settings';
import { openBrowser } from './open-browser';
import { defaultWorkspace, startBrowserHost, type BrowserHost } from './serve';

export interface RunOptions {
  /** Absolute path of the plan to begin with, or null. */
  readonly file: string | null;
  /** Absolute path, or null for `~/CSIRT Plans`. */
  readonly workspace: string | null;
  /** 0 takes any free port. */
  readonly port: number;
  /** Opens a browser window. */
  readonly open: boolean;
}

export interface RunIo {
  readonly print: (line: string) => void;
  readonly t: Translate;
}

export type RunOutcome =
  | { readonly kind: 'ended' }
  | { readonly kind: 'portTaken' }
  | { readonly kind: 'notBuilt'; readonly folder: string };

/** After Ctrl-C: an edit has its recovery copy within five seconds (DESIGN 4). */
const RESCUE_MS = 6000;
const LOOK_EVERY_MS = 100;

/** Runs the browser host until its last window has been closed for a while, or the person ends it. */
export async function runBrowserHost(options: RunOptions, io: RunIo): Promise<RunOutcome> {
  const root = findAppRoot();
  const rendererFolder = join(root, 'out', 'renderer');
  if (!existsSync(join(rendererFolder, 'index.html'))) return { kind: 'notBuilt', folder: rendererFolder };
  const worker = join(root, 'out', 'main', 'worker.js');
  const folder = dataFolder();
  const services = createServices({
    dataFolder: folder,
    findPrinter: findChromiumPrinter,
    workerFile: existsSync(worker) ? worker : null,
  });
  const workspace = options.workspace ?? defaultWorkspace();
  const { file, port } = options;
  const checkPlans = process.env['CSIRT_PLANNER_CHECK'] === '1';
  const host = await startBrowserHost({
    ...{ services, rendererFolder, file, workspace, port, checkPlans },
  }).catch((cause: unknown) => {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE') return null;
    throw cause;
  });
  if (host === null) return { kind: 'portTaken' };
  endOnSignal(host, io);
  io.print(io.t('cli.running', { url: host.url }));
  io.print(io.t('cli.runningHow', { workspace: shownFolder(workspace) }));
  if (options.open) await show(host, folder, io);
  await host.ended;
  return { kind: 'ended' };
}

async function show(host: BrowserHost, folder: string, { print, t }: RunIo): Promise<void> {
  const outcome = await openBrowser(host.url, folder);
  if (outcome === 'noScreen') print(t('cli.noScreen'));
  if (outcome === 'noBrowser') print(t('cli.noBrowser'));
}

/** Ends at the first signal once every edit has its recovery copy, at the second at once. */
function endOnSignal(host: BrowserHost, { print, t }: RunIo): void {
  let asked = false;
  const end = (): void => {
    if (asked || !host.unsafe()) {
      void host.stop();
      return;
    }
    asked = true;
    print(t('cli.endingSoon'));
    const giveUp = performance.now() + RESCUE_MS;
    const timer = setInterval(() => {
      if (host.unsafe() && performance.now() < giveUp) return;
      clearInterval(timer);
      void host.stop();
    }, LOOK_EVERY_MS);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
}
