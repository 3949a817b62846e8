import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { vi } from 'vitest';
import { main } from '@main/cli/main';
import { createTranslator } from '@shared/i18n/create-translator';

const ROOT = resolve(import.meta.dirname, '..', '..');

export interface RunResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

type Env = Readonly<Record<string, string>>;

/** The command line as a bundle of its own, made from today's sources. */
export interface CommandLine {
  /** Below the checkout, so that the program finds its assets; removed by `remove`. */
  readonly folder: string;
  /** Starts a process for the command, as a person does. */
  start(args: readonly string[], env?: Env): Promise<RunResult>;
  /** Runs the command in this process, which saves the time it takes to start one; one after the other. */
  run(args: readonly string[], env?: Env): Promise<RunResult>;
  remove(): void;
}

/** Bundles the command line as the real build does (about a second) for tests that start real processes. */
export async function buildCommandLine(): Promise<CommandLine> {
  mkdirSync(join(ROOT, '.tmp'), { recursive: true });
  const folder = mkdtempSync(join(ROOT, '.tmp', 'cli-'));
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    resolve: { alias: { '@shared': join(ROOT, 'src/shared'), '@main': join(ROOT, 'src/main') } },
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: join(folder, 'bundle'),
      target: 'node20',
      rolldownOptions: {
        input: { cli: join(ROOT, 'src/main/cli/index.ts') },
        output: { format: 'es', entryFileNames: '[name].mjs' },
      },
    },
  });
  const script = join(folder, 'bundle', 'cli.mjs');
  const own = { CSIRT_PLANNER_DATA: join(folder, 'data') };
  return {
    folder,
    start: (args, env = {}) => start(script, args, { ...env, ...own }),
    run: (args, env = {}) => runHere(args, { ...env, ...own }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function runHere(args: readonly string[], env: Env): Promise<RunResult> {
  let [stdout, stderr] = ['', ''];
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  try {
    const code = await main(args, {
      ...{ env: process.env, t: createTranslator('en').t },
      print: (line) => (stdout += `${line}\n`),
      complain: (line) => (stderr += `${line}\n`),
      askSecretly: () => Promise.resolve(null),
    });
    return { code, stdout, stderr };
  } finally {
    vi.unstubAllEnvs();
  }
}

function start(script: string, args: readonly string[], env: Env): Promise<RunResult> {
  return new Promise((done) => {
    // stdin is closed: nobody is there to answer a question.
    const child = spawn(process.execPath, [script, ...args], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk) => (stdout += String(chunk)));
    child.stderr.on('data', (chunk) => (stderr += String(chunk)));
    child.on('close', (code) => done({ code, stdout, stderr }));
  });
}
