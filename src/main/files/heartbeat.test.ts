import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { serializePlan } from '@shared/plan-file/serialize-plan';
import { buildPlan } from '@test/builders/plan-builder';
import { planFilesSetup } from '@test/builders/plan-files-setup';
import { createContext } from './context';
import { createHeartbeat } from './heartbeat';
import { lockPathOf } from './lock';
import { openPlan } from './open-plan';

const TEXT = serializePlan(buildPlan(), { appVersion: '0.1.0', savedAt: '2026-02-28T09:00:00.000Z' });

it('keeps a lock from becoming stale, and never touches one that was taken over', async () => {
  const { folder, dataFolder, clock, another } = await planFilesSetup();
  const path = join(folder, 'a.csirtplan');
  await writeFile(path, TEXT);
  const context = createContext({
    ...{ dataFolder, now: clock.now, newId: () => 'key-1', user: 'ada', hostName: 'desk-1' },
    ...{ pid: process.pid, appVersion: '0.1.0' },
  });
  const touchedAt = async () => (await stat(lockPathOf(path))).mtimeMs;
  await openPlan(context, path, { passphrase: null, mode: 'edit' });
  const opened = clock.now().getTime();
  expect(await touchedAt()).toBe(opened);
  clock.advance(9);
  await createHeartbeat(context).beat();
  expect(await touchedAt()).toBe(opened + 9 * 60_000);
  clock.advance(9);
  const other = another({ user: 'bo', hostName: 'desk-2' });
  const edit = { passphrase: null, mode: 'edit' } as const;
  expect(await other.open(path, edit)).toMatchObject({ value: { readOnly: true, lock: { user: 'ada' } } });
  await other.open(path, { passphrase: null, mode: 'takeOver' });
  const taken = await touchedAt();
  clock.advance(5);
  await createHeartbeat(context).beat();
  expect(await touchedAt()).toBe(taken);
});
