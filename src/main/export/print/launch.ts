import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectPipe, type Cdp } from './cdp';

/** A started browser does this much at most; then it has hung. */
const LIMIT_MS = 90_000;
const LEAVE_MS = 3_000;

/**
 * Starts the browser without window, with a profile of its own and with every way to a network closed, lets
 * `work` talk to it, and ends it again, whatever happened. Rejects with a plain message.
 */
export async function withBrowser<T>(path: string, work: (cdp: Cdp) => Promise<T>): Promise<T> {
  const profile = await mkdtemp(join(tmpdir(), 'csirt-planner-print-'));
  const child = spawn(path, browserArguments(profile), {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  const limit = timeLimit();
  try {
    const failed = new Promise<never>((_resolve, reject) => {
      child.once('error', (reason) =>
        reject(new Error(`The browser could not be started: ${reason.message}`)),
      );
    });
    return await Promise.race([work(connectPipe(child)), failed, limit.passed]);
  } finally {
    limit.stop();
    await end(child);
    // Windows lets go of the profile a moment after the process has ended.
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }).catch(
      () => undefined,
    );
  }
}

function browserArguments(profile: string): string[] {
  const root = process.platform !== 'win32' && process.getuid?.() === 0;
  return [
    '--headless=new',
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
    // Chromium's sandbox refuses to start for root, which is common in containers.
    ...(root ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--disable-extensions',
    '--disable-component-update',
    '--disable-background-networking',
    '--disable-sync',
    '--disable-default-apps',
    '--disable-domain-reliability',
    '--disable-breakpad',
    '--metrics-recording-only',
    '--no-first-run',
    '--no-default-browser-check',
    '--no-pings',
    '--password-store=basic',
    '--use-mock-keychain',
    '--disable-features=Translate,MediaRouter,OptimizationHints,AutofillServerCommunication,InterestFeedContentSuggestions',
    // No name is resolved and every connection goes to a port on which nothing listens.
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--proxy-server=socks5://127.0.0.1:9',
    'about:blank',
  ];
}

function timeLimit(): { readonly passed: Promise<never>; stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('The browser took too long.')), LIMIT_MS);
  });
  return { passed, stop: () => clearTimeout(timer) };
}

/** Asks the process started here to end, and makes it. */
async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  child.kill('SIGTERM');
  const patience = setTimeout(() => child.kill('SIGKILL'), LEAVE_MS);
  await gone;
  clearTimeout(patience);
}
