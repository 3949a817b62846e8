import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type BrowserContext } from '@playwright/test';
import { startHost, type Host, type HostOptions } from '../../scripts/lib/host.mjs';
import { Program } from './program';
import { wordsIn, type Language } from './words';

/** Folders of one test alone. */
export interface Folders {
  /** The app's own folder: settings, restore points, recovery copies. */
  readonly data: string;
  /** Where plans are saved. */
  readonly workspace: string;
}

/** What must not happen in any page, and did. */
interface Faults {
  /** Faults of this form belong to the test: a host that is killed cannot be reached. */
  expect(form: RegExp): void;
}

interface Fixtures {
  readonly folders: Folders;
  readonly faults: Faults;
  /** Starts the program as a process of its own; it is ended after the test when it is still there. */
  readonly start: (options?: Partial<HostOptions>) => Promise<Host>;
  /** The program, started and opened at its first screen. */
  readonly program: Program;
  /** Language of the interface, as it stands in the settings. */
  readonly language: Language;
}

interface Started {
  readonly hosts: Host[];
}

/**
 * Every test has a process, a data folder and a workspace of its own, as on a person's computer. An error in a
 * page that nobody caught, an error on its console, and a request to anywhere but the program fail the test.
 */
export const test = base.extend<Fixtures & { readonly started: Started }>({
  language: ['en', { option: true }],
  // Nothing glides: what is there is there.
  contextOptions: { reducedMotion: 'reduce' },
  folders: async ({ language }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'planner-e2e-'));
    const folders = { data: join(folder, 'data'), workspace: join(folder, 'CSIRT Plans') };
    mkdirSync(folders.workspace);
    mkdirSync(folders.data);
    writeFileSync(join(folders.data, 'settings.json'), JSON.stringify({ settings: { language } }));
    await use(folders);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  started: async ({ folders: _folders }, use) => {
    const started: Started = { hosts: [] };
    await use(started);
    // What it says at the end was asked for by nobody: it is only ended.
    await Promise.all(started.hosts.map((host) => host.end('SIGKILL')));
  },
  start: async ({ folders, started }, use) => {
    await use(async (options = {}) => {
      const host = await startHost({ ...folders, ...options });
      started.hosts.push(host);
      return host;
    });
  },
  faults: [
    async ({ context, started }, use) => {
      const expected: RegExp[] = [];
      const { found, requests } = watch(context);
      await use({ expect: (form) => expected.push(form) });
      const ports = started.hosts.map(({ port }) => port);
      const strange = requests.filter((url) => !isOurs(url, ports));
      expect(strange, 'requests to anywhere but the program').toEqual([]);
      const faults = found.filter((fault) => ![OUR_OWN, ...expected].some((form) => form.test(fault)));
      expect(faults, 'errors in the page').toEqual([]);
    },
    { auto: true },
  ],
  program: async ({ page, start, language }, use) => {
    const host = await start();
    const program = new Program(page, wordsIn(language));
    await program.open(host);
    await use(program);
  },
});
export { expect };

/** Playwright looks into the preview of a document with scripts of its own, which the sandbox stops too. */
const OUR_OWN = /^console: Blocked script execution in 'about:srcdoc'/;

function watch(context: BrowserContext) {
  const found: string[] = [];
  const requests: string[] = [];
  context.on('weberror', (error) => found.push(`uncaught: ${error.error().stack ?? error.error().message}`));
  context.on('console', (line) => {
    if (line.type() === 'error') found.push(`console: ${line.text()} (${line.location().url})`);
  });
  context.on('request', (request) => requests.push(request.url()));
  return { found, requests };
}

function isOurs(url: string, ports: readonly number[]): boolean {
  if (/^(data|blob|about):/.test(url)) return true;
  return ports.some((port) => url.startsWith(`http://127.0.0.1:${String(port)}/`));
}

/** A file of the workspace, as soon as it is there. */
export async function written(folders: Folders, name: string): Promise<string> {
  const path = join(folders.workspace, name);
  await expect.poll(() => existsSync(path), { message: `${name} is written` }).toBe(true);
  return path;
}
