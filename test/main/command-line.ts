import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '..', '..');

export interface RunResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command line as a bundle of its own, made from today's sources. */
export interface CommandLine {
  /** Below the checkout, so that the program finds its assets; removed by `remove`. */
  readonly folder: string;
  run(args: readonly string[], env?: Readonly<Record<string, string>>): Promise<RunResult>;
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
  return {
    folder,
    run: (args, env = {}) => start(script, args, { ...env, CSIRT_PLANNER_DATA: join(folder, 'data') }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function start(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<RunResult> {
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
