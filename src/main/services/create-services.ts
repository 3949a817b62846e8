import { hostname, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { randomBytes } from 'node:crypto';
import type { Handlers } from '@shared/contract/client';
import { createExporter } from '../export';
import type { Exporter } from '../export/types';
import { createPlanFiles } from '../files/create-plan-files';
import { createWorkerCipher } from '../files/worker-cipher';
import type { PlanFiles } from '../files/types';
import { createSettingsStore, openConfFile, type KeyValueFile } from '../settings';
import { appVersion, findAppRoot } from './app-root';
import { localDay, type AppFacts } from './handler-deps';
import { createHandlers } from './handlers';
import type { FindPrinter, HostPort } from './host-port';
import { createLog, type Log } from './log';
import { createPlaces, type Places } from './places';

export interface ServicesOptions {
  readonly dataFolder: string;
  readonly findPrinter: FindPrinter;
  /** Bundle that renders documents away from this thread; null renders here (command line, tests). */
  readonly workerFile: string | null;
  /** Where settings lie; left out: conf in the data folder. The desktop host brings electron-store. */
  readonly settingsFile?: KeyValueFile;
  readonly now?: () => Date;
  /** Fixed `YYYY-MM-DD` for the command line's `--today`; left out: this computer's clock. */
  readonly today?: string;
}

/** Everything behind the contract, for one process. */
export interface Services {
  readonly exporter: Exporter;
  readonly places: Places;
  readonly log: Log;
  readonly facts: AppFacts;
  /** Plan files for one window, tab or command. */
  planFiles(): PlanFiles;
  /** The handlers of one window or tab, which has locks and open plans of its own. */
  handlersFor(host: HostPort): Handlers;
  /** A tab went without a word, or came back: may others take up its unsaved work? */
  setPresent(host: HostPort, isThere: boolean): void;
  /** Releases the locks of a window or tab that has gone; recovery copies stay. */
  release(host: HostPort): Promise<void>;
  /** Releases every lock; called once when the process ends. */
  dispose(): Promise<void>;
}

/** Puts the services of a process together: the same for both hosts, and in part for the command line. */
export function createServices(options: ServicesOptions): Services {
  const now = options.now ?? (() => new Date());
  const facts = appFacts(findAppRoot(), options.dataFolder);
  const planFiles = (): PlanFiles =>
    createPlanFiles({
      dataFolder: options.dataFolder,
      now,
      newId,
      user: facts.userName,
      hostName: hostname(),
      pid: process.pid,
      appVersion: facts.version,
      ...(options.workerFile === null
        ? {}
        : { cipher: createWorkerCipher(cipherFileBeside(options.workerFile)) }),
    });
  const exporter = createExporter({
    findPrinter: options.findPrinter,
    today: () => options.today ?? localDay(now()),
    appVersion: facts.version,
    workerFile: options.workerFile,
  });
  const places = createPlaces();
  const settings = createSettingsStore(options.settingsFile ?? openConfFile(options.dataFolder, now));
  const open = new Map<HostPort, PlanFiles>();
  const release = async (host: HostPort): Promise<void> => {
    const files = open.get(host);
    open.delete(host);
    await files?.dispose();
  };
  const shared = { exporter, settings, places, now, newId, facts };
  return {
    exporter,
    places,
    facts,
    log: createLog(options.dataFolder, now),
    planFiles,
    handlersFor(host) {
      const files = planFiles();
      open.set(host, files);
      return createHandlers({ ...shared, files, host });
    },
    setPresent: (host, isThere) => open.get(host)?.setPresent(isThere),
    release,
    async dispose() {
      await Promise.all([...open.keys()].map(release));
    },
  };
}

/** A new id for a plan or an entry of one: 18 random characters. */
export function newId(): string {
  return randomBytes(13).toString('base64url');
}

function appFacts(root: string, dataFolder: string): AppFacts {
  const platforms = { darwin: 'mac', win32: 'windows' } as const;
  const platform =
    process.platform === 'darwin' || process.platform === 'win32' ? platforms[process.platform] : 'linux';
  return {
    version: appVersion(root),
    platform,
    locale: new Intl.DateTimeFormat().resolvedOptions().locale,
    userName: userName(),
    dataFolder,
    samplePath: join(root, 'assets', 'samples', 'sample.csirtplan'),
    noticesPath: join(root, 'out', 'notices.txt'),
  };
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // A user id without an entry, as in some containers.
    return '';
  }
}

/** Both workers come from one build and lie side by side. */
function cipherFileBeside(workerFile: string): string {
  return join(dirname(workerFile), 'cipher.js');
}
