import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createPlanFiles } from '@main/files/create-plan-files';
import { createWorkerCipher } from '@main/files/worker-cipher';
import type { PlanFiles } from '@main/files/types';
import type { Plan } from '@shared/plan/types';
import { medianMs, type Figure } from './figure';

/** Opening and saving a file of about 2 MB, plain and encrypted, on this disk. */
export async function fileFigures(plan: Plan): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'planner-bench-'));
  try {
    return await measure(plan, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measure(plan: Plan, folder: string): Promise<readonly Figure[]> {
  const files = planFiles(join(folder, 'data'));
  const plain = join(folder, 'large.csirtplan');
  const secret = join(folder, 'large.csirtplan.age');
  await create(files, plan, { target: plain, passphrase: null });
  const size = ((await stat(plain)).size / 1_000_000).toFixed(1);
  const openMs = await medianMs(5, () => open(files, plain));
  const saveMs = await medianMs(9, turns(files, plan, plain));
  await create(files, plan, { target: secret, passphrase: 'four quiet random words' });
  const secretMs = await medianMs(3, turns(files, plan, secret));
  await files.dispose();
  return [
    { name: `open a plan of ${size} MB`, value: openMs, unit: 'ms', budget: 1000 },
    { name: `save a plan of ${size} MB`, value: saveMs, unit: 'ms', budget: 300 },
    { name: `save it encrypted, scrypt in a worker`, value: secretMs, unit: 'ms', budget: 2500 },
  ];
}

function planFiles(dataFolder: string): PlanFiles {
  return createPlanFiles({
    dataFolder,
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
    user: 'bench',
    hostName: 'bench',
    pid: process.pid,
    appVersion: '0.0.0',
    cipher: createWorkerCipher(resolve('out/main/cipher.js')),
  });
}

async function open(files: PlanFiles, path: string): Promise<void> {
  const reply = await files.open(path, { passphrase: null, mode: 'edit' });
  if (!reply.ok) throw new Error(`The bench could not open: ${JSON.stringify(reply.error)}`);
}

async function create(
  files: PlanFiles,
  plan: Plan,
  how: { readonly target: string; readonly passphrase: string | null },
): Promise<void> {
  const { target, passphrase } = how;
  const reply = await files.saveAs({
    target,
    from: null,
    plan,
    encryption: passphrase === null ? { kind: 'none' } : { kind: 'passphrase', passphrase },
    overwrite: false,
  });
  if (!reply.ok) throw new Error(`The bench could not save: ${JSON.stringify(reply.error)}`);
}

/** Saves that really change the file each time. */
function turns(files: PlanFiles, plan: Plan, path: string): () => Promise<void> {
  let turn = 0;
  return async () => {
    turn += 1;
    const next = { ...plan, identity: { ...plan.identity, title: `Turn ${String(turn)}` } };
    const reply = await files.save(path, next, { force: false });
    if (!reply.ok) throw new Error(`The bench could not save: ${JSON.stringify(reply.error)}`);
  };
}
