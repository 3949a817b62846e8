import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { parsePlanFile } from '@shared/plan-file/parse-plan-file';
import { serializePlan } from '@shared/plan-file/serialize-plan';
import { temporaryFolder } from '@test/builders/plan-files-setup';
import { planOfVersion } from '@test/builders/versioned-plan';

/**
 * A program that is ended while it saves leaves the whole old or the whole new file, and never loses a
 * version it called saved. Two programs save to two files at once, and each is killed in every slice of the
 * time some saves take, at a random moment of the slice. Repeat a run with KILL_SEED=<the printed seed>;
 * KILLS=<number> makes finer slices.
 */
const KILLS_EACH = Number(process.env['KILLS'] ?? 80) / 2;
/** Three or four saves take about this long. */
const LATEST_KILL_MS = 150;
const SEED = Number(process.env['KILL_SEED'] ?? Date.now() % 1_000_000);

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The saving program as one file that plain Node runs. */
async function bundleChild(outDir: string): Promise<string> {
  const root = resolve(import.meta.dirname, '../..');
  await build({
    ...{ configFile: false, root, logLevel: 'error' },
    resolve: {
      alias: {
        '@shared': resolve(root, 'src/shared'),
        '@main': resolve(root, 'src/main'),
        '@test': resolve(root, 'test'),
      },
    },
    ssr: { noExternal: true },
    build: {
      ...{ ssr: resolve(import.meta.dirname, 'kill-while-saving.child.ts'), outDir, target: 'node20' },
      rolldownOptions: { output: { entryFileNames: 'child.mjs' } },
    },
  });
  return join(outDir, 'child.mjs');
}

/** Starts the program, kills it after a while, and answers the last version it called saved. */
async function saveUntilKilled(args: readonly string[], afterMs: number): Promise<number | null> {
  const child = spawn(process.execPath, [...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines: string[] = [];
  const output = createInterface(child.stdout);
  output.on('line', (line) => lines.push(line));
  const ended = Promise.all([once(child, 'exit'), once(output, 'close')]);
  await Promise.race([once(output, 'line'), ended]);
  await wait(afterMs);
  child.kill('SIGKILL');
  await ended;
  expect(lines[0], 'the program opens the file after every kill').toBe('ready');
  const last = lines.length > 1 ? Number(lines.at(-1)) : null;
  expect(last, `the program saves: ${lines.at(-1)}`).not.toBeNaN();
  return last;
}

/** The version that stands in a file, after checking that it is that version and nothing else. */
async function versionIn(path: string): Promise<number> {
  const parsed = parsePlanFile(await readFile(path, 'utf8'));
  expect(parsed).toMatchObject({ ok: true });
  const plan = parsed.ok ? parsed.value.plan : null;
  const version = Number(plan?.identity.title.replace('Version ', ''));
  expect(plan).toEqual(planOfVersion(version));
  return version;
}

async function killManyTimes(child: string, random: () => number): Promise<{ saved: number; torn: number }> {
  const [folder, dataFolder] = [await temporaryFolder(), await temporaryFolder()];
  const path = join(folder, 'plan.csirtplan');
  const by = { appVersion: '0.1.0', savedAt: '2026-03-01T09:00:00.000Z' };
  await writeFile(path, serializePlan(planOfVersion(0), by));
  let [before, torn] = [0, 0];
  for (let kill = 0; kill < KILLS_EACH; kill += 1) {
    const afterMs = ((kill + random()) / KILLS_EACH) * LATEST_KILL_MS;
    const said = (await saveUntilKilled([child, path, dataFolder, String(before + 1)], afterMs)) ?? before;
    const found = await versionIn(path);
    expect(found, 'what was called saved is there').toBeGreaterThanOrEqual(said);
    expect(found, 'nothing but the next version is there').toBeLessThanOrEqual(said + 1);
    const left = (await readdir(folder)).filter((name) => name.endsWith('.tmp'));
    if (left.length > 0) torn += 1;
    expect(left.length, 'what kills leave does not pile up').toBeLessThanOrEqual(2);
    before = found;
  }
  await everyCopyIsWhole(dataFolder);
  return { saved: before, torn };
}

/** Restore points and recovery copies are never half either. */
async function everyCopyIsWhole(dataFolder: string): Promise<void> {
  const names = await readdir(dataFolder, { recursive: true });
  const copies = names.filter((name) => name.endsWith('.csirtplan'));
  expect(copies.length).toBeGreaterThan(1);
  for (const name of copies) await versionIn(join(dataFolder, name));
}

it('finds a whole old or a whole new file after each kill', { timeout: 180_000 }, async () => {
  process.stdout.write(`kill-while-saving: KILL_SEED=${SEED}\n`);
  const child = await bundleChild(await temporaryFolder());
  const lanes = await Promise.all([
    killManyTimes(child, randomNumbers(SEED)),
    killManyTimes(child, randomNumbers(SEED + 1)),
  ]);
  const sum = (part: 'saved' | 'torn') => lanes.reduce((total, lane) => total + lane[part], 0);
  process.stdout.write(
    `kill-while-saving: ${2 * KILLS_EACH} kills, ${sum('saved')} versions saved, ${sum('torn')} kills amid a save\n`,
  );
  // Else the kills came before or between the saves, and this test would prove nothing.
  expect(sum('saved')).toBeGreaterThan(0);
  expect(sum('torn')).toBeGreaterThan(0);
});
