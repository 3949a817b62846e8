import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createPlanCipher } from '@main/files/encryption';
import { parsePlanFile } from '@shared/plan-file/parse-plan-file';
import { buildPlan, retitled } from '@test/builders/plan-builder';
import { planFilesSetup, temporaryFolder } from '@test/builders/plan-files-setup';

/**
 * The promise behind `.csirtplan.age`: the public `age` program opens it when this program is gone. Runs
 * with the real program where it is installed (Debian: age, and script from bsdutils, for age takes a
 * passphrase from a terminal only); else one line says so and the package alone opens the file.
 */
const PASSPHRASE = 'correct horse battery staple';
const PLAN = buildPlan();

const hasAge = spawnSync('age', ['--version']).status === 0;
const hasTerminal = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0;
if (!hasAge || !hasTerminal) {
  process.stdout.write(
    'age or script is not installed: encrypted files were opened with the package only.\n',
  );
}

/** Runs `age` with its arguments at a terminal of its own, and types the passphrase whenever it asks. */
async function ageAtTerminal(args: readonly string[]): Promise<void> {
  const command = ['age', ...args].map((arg) => `'${arg}'`).join(' ');
  const child = spawn('script', ['--quiet', '--return', '--command', command, '/dev/null'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let [shown, answered] = ['', 0];
  child.stdout.on('data', (chunk: Buffer) => {
    shown += chunk.toString('latin1');
    const asked = shown.match(/passphrase[^:\n]*: /gi)?.length ?? 0;
    for (; answered < asked; answered += 1) child.stdin.write(`${PASSPHRASE}\n`);
  });
  const [status] = (await once(child, 'exit')) as [number];
  expect(status).toBe(0);
}

/** The file without encryption, by the program itself or, where it is missing, by the package. */
async function openedWithoutUs(path: string): Promise<string> {
  if (!hasAge || !hasTerminal) {
    const opened = await createPlanCipher().decrypt(await readFile(path), PASSPHRASE);
    return opened.kind === 'plain' ? Buffer.from(opened.bytes).toString('utf8') : opened.kind;
  }
  const out = join(await temporaryFolder(), 'out.txt');
  await ageAtTerminal(['--decrypt', '--output', out, path]);
  return readFile(out, 'utf8');
}

/** The one restore point and the one key below a folder. */
async function copyAndKey(folder: string): Promise<[string, string]> {
  const names = await readdir(folder, { recursive: true });
  const find = (ending: RegExp) => join(folder, names.find((name) => ending.test(name)) ?? '');
  return [find(/\.csirtplan\.age$/), find(/key-[0-9a-f]+\.age$/)];
}

describe('an encrypted plan without this program', () => {
  it('opens with age and the passphrase', async () => {
    const { folder, another } = await planFilesSetup();
    const target = join(folder, 'a.csirtplan.age');
    const encryption = { kind: 'passphrase', passphrase: PASSPHRASE } as const;
    const saved = await another().saveAs({ target, from: null, plan: PLAN, encryption, overwrite: false });
    expect(saved).toMatchObject({ ok: true });
    expect(parsePlanFile(await openedWithoutUs(target))).toMatchObject({ ok: true, value: { plan: PLAN } });
  });

  it('has restore points that open with age, by the key beside them', async () => {
    const { folder, dataFolder, another } = await planFilesSetup();
    const [files, target] = [another(), join(folder, 'a.csirtplan.age')];
    const encryption = { kind: 'passphrase', passphrase: PASSPHRASE } as const;
    await files.saveAs({ target, from: null, plan: PLAN, encryption, overwrite: false });
    expect(await files.save(target, retitled(PLAN, 'Edited'), { force: false })).toMatchObject({ ok: true });
    const [point, key] = await copyAndKey(join(dataFolder, 'restore-points'));
    const identity = await openedWithoutUs(key);
    expect(identity).toMatch(/^AGE-SECRET-KEY-1\S+\n$/);
    if (!hasAge || !hasTerminal) return;
    const identityFile = join(await temporaryFolder(), 'key.txt');
    await writeFile(identityFile, identity);
    const opened = spawnSync('age', ['--decrypt', '--identity', identityFile, point], { encoding: 'utf8' });
    expect(parsePlanFile(opened.stdout)).toMatchObject({ ok: true, value: { plan: PLAN } });
  });

  it('may have been encrypted with age itself', async () => {
    if (!hasAge || !hasTerminal) return;
    const { folder, another } = await planFilesSetup();
    const [files, plain] = [another(), join(folder, 'a.csirtplan')];
    const encryption = { kind: 'none' } as const;
    await files.saveAs({ target: plain, from: null, plan: PLAN, encryption, overwrite: false });
    const sealed = join(folder, 'b.csirtplan.age');
    await ageAtTerminal(['--passphrase', '--armor', '--output', sealed, plain]);
    expect(await files.peek(sealed, PASSPHRASE)).toEqual({ ok: true, value: PLAN });
  });
});
