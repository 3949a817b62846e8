import { fork, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, chromium, expect, type Browser, type Page } from '@playwright/test';
import { CONTROL_METHODS, type Control } from './double/control-methods';

export const ROOT = join(import.meta.dirname, '..', '..');
const START = join(ROOT, 'test', 'desktop', 'double', 'start.mjs');

/** Each method of the control, asked over the channel to the child. */
type Asked = {
  readonly [M in keyof Control]: (
    ...args: Parameters<Control[M]>
  ) => Promise<Awaited<ReturnType<Control[M]>>>;
};

/** The desktop program as it runs in the double. */
export interface Desktop extends Asked {
  /** The page in its window. */
  readonly page: Page;
  /** Exit code, once it has ended. */
  readonly ended: Promise<number | null>;
  /** What it wrote to the terminal. */
  readonly output: () => string;
}

interface Fixtures {
  /** True for tests that provoke refusals, which Chromium reports on the console. */
  readonly provokes: boolean;
  /** A folder of this test alone; removed afterwards. */
  readonly folder: string;
  /** Starts the program with these words on its command line; ended after the test when it has not by itself. */
  readonly start: (...words: readonly string[]) => Promise<Desktop>;
}

/**
 * Every start is a process of its own with the data folder of its test, as on a person's computer. An error
 * in the page that nobody caught, or one on its console, fails the test.
 */
export const test = base.extend<Fixtures>({
  provokes: [false, { option: true }],
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'planner-desktop-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  start: async ({ folder, provokes }, use) => {
    const running: Awaited<ReturnType<typeof startDouble>>[] = [];
    const errors: string[] = [];
    let count = 0;
    await use(async (...words) => {
      count += 1;
      const started = await startDouble(join(folder, `run${count}`), join(folder, 'data'), words);
      running.push(started);
      const { page } = started.desktop;
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (line) => {
        if (line.type() === 'error' && !provokes) errors.push(`${line.text()} (${line.location().url})`);
      });
      return started.desktop;
    });
    for (const { child, disconnect, desktop } of running) {
      await disconnect();
      // It ends Chromium and itself when nobody is there any more.
      if (child.connected) child.disconnect();
      await desktop.ended;
    }
    expect(errors, 'errors in the page').toEqual([]);
  },
});
export { expect };

/** Starts the program while it is running already, and answers its exit code. */
export async function startSecond(folder: string): Promise<number | null> {
  const child = forkDouble(join(folder, 'second'), join(folder, 'data'), { DOUBLE_SECOND: '1' });
  return new Promise((resolve) => child.once('exit', (code) => resolve(code)));
}

function forkDouble(
  folder: string,
  data: string,
  { words = [], ...more }: { words?: readonly string[]; DOUBLE_SECOND?: string },
): ChildProcess {
  return fork(START, [ROOT, ...words], {
    execPath: nodeWithHooks(),
    env: { ...process.env, DOUBLE_FOLDER: folder, CSIRT_PLANNER_DATA: data, NODE_OPTIONS: '', ...more },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
}

async function startDouble(folder: string, data: string, words: readonly string[]) {
  const child = forkDouble(folder, data, { words });
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const ask = asker(child);
  await Promise.race([
    new Promise((resolve) => child.once('message', resolve)),
    ended.then(() => Promise.reject(new Error(`The program ended at once:\n${output}`))),
  ]);
  const browser = await chromium.connectOverCDP(await ask.endpoint());
  const page = await pageOf(browser);
  const desktop: Desktop = { ...ask, page, ended, output: () => output };
  return { child, desktop, disconnect: () => browser.close() };
}

/** The page of the program's window, when it has begun to load. */
async function pageOf(browser: Browser): Promise<Page> {
  const isOurs = (page: Page) => page.url().startsWith('https://planner.');
  const context = browser.contexts()[0];
  if (!context) throw new Error('Chromium has no context');
  const found = async () => context.pages().find(isOurs);
  await expect.poll(async () => (await found()) !== undefined, { timeout: 20_000 }).toBe(true);
  const page = await found();
  if (!page) throw new Error('the page has gone');
  return page;
}

/** Asks the control of the child by number and waits for the answer of that number. */
function asker(child: ChildProcess): Asked {
  let count = 0;
  const waiting = new Map<number, (value: unknown) => void>();
  child.on('message', (message) => {
    // Only the control of the double writes to this channel.
    const { id, value } = message as { id?: number; value?: unknown };
    if (id !== undefined) waiting.get(id)?.(value);
  });
  const ask = (method: string) => (parameter?: unknown) =>
    new Promise<unknown>((resolve) => {
      count += 1;
      waiting.set(count, resolve);
      child.send({ id: count, method, parameter });
    });
  // Every method of the control by its name; the types are those of the control itself.
  return Object.fromEntries(CONTROL_METHODS.map((name) => [name, ask(name)])) as unknown as Asked;
}

/** The Node the scripts run on; `registerHooks` came with 22.15. */
function nodeWithHooks(): string {
  const packaged = ['bin/node', 'bin/node.exe'].map((name) => join(ROOT, 'node_modules', 'node', name));
  return packaged.find((path) => existsSync(path)) ?? process.execPath;
}
