import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createPlanFiles } from '@main/files/create-plan-files';
import type { PlanFiles, PlanFilesOptions } from '@main/files/types';

/** A real temporary folder that is removed when the test ends. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'csirt-planner-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A clock that moves only when the test says so, from 2026-03-01T09:00Z on. */
export interface TestClock {
  readonly now: () => Date;
  advance(minutes: number): void;
}
export function testClock(): TestClock {
  let ms = Date.UTC(2026, 2, 1, 9);
  return { now: () => new Date(ms), advance: (minutes) => void (ms += minutes * 60_000) };
}

export interface PlanFilesSetup {
  /** Where the user's files lie. */
  readonly folder: string;
  readonly dataFolder: string;
  readonly clock: TestClock;
  /** Another window, program or computer: what is given differs from the first one. */
  readonly another: (different?: Partial<PlanFilesOptions>) => PlanFiles;
}

/** Two empty folders and as many windows on them as wanted, all of which are closed at the end. */
export async function planFilesSetup(): Promise<PlanFilesSetup> {
  const [folder, dataFolder] = [await temporaryFolder(), await temporaryFolder()];
  const clock = testClock();
  let ids = 0;
  const another = (different: Partial<PlanFilesOptions> = {}) => {
    const files = createPlanFiles({
      ...{ dataFolder, now: clock.now, user: 'ada', hostName: 'desk-1', pid: process.pid },
      appVersion: '0.1.0',
      newId: () => `id-${(ids += 1)}`,
      ...different,
    });
    onTestFinished(() => files.dispose());
    return files;
  };
  return { folder, dataFolder, clock, another };
}

/** Everything below a folder as text by path, to compare a disk before and after. */
export async function diskState(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder, { recursive: true });
  const entries = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      const isFile = (await stat(path)).isFile();
      return [name, isFile ? (await readFile(path)).toString('base64') : 'folder'] as const;
    }),
  );
  return Object.fromEntries(entries);
}
