import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { createPlanCipher } from '@main/files/encryption';
import { createWorkerCipher } from '@main/files/worker-cipher';
import type { PlanCipher } from '@main/files/types';

/** The worker is a file of its own, so the test builds it as the program does. */
async function builtWorker(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cipher-worker-'));
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: resolve('src/main/worker/cipher.ts'),
      outDir: folder,
      rolldownOptions: { output: { format: 'es', entryFileNames: 'cipher.mjs' } },
    },
  });
  return join(folder, 'cipher.mjs');
}

describe('the cipher in a thread', () => {
  let threaded: PlanCipher;
  const plain = new TextEncoder().encode('a plan');

  beforeAll(async () => {
    threaded = createWorkerCipher(await builtWorker());
  }, 60_000);

  it('writes what the cipher of this process opens', async () => {
    const cipher = await threaded.encrypt(plain, 'correct horse');
    expect(await createPlanCipher().decrypt(cipher, 'correct horse')).toEqual({
      kind: 'plain',
      bytes: plain,
    });
  });

  it('opens with the passphrase and says when it is the wrong one', async () => {
    const cipher = await createPlanCipher(10).encrypt(plain, 'correct horse');
    expect(await threaded.decrypt(cipher, 'correct horse')).toEqual({ kind: 'plain', bytes: plain });
    expect(await threaded.decrypt(cipher, 'wrong')).toEqual({ kind: 'wrongPassphrase' });
  });

  it('lets the program go on while it works', async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 5);
    await threaded.encrypt(plain, 'correct horse');
    clearInterval(timer);
    // In one thread the loop stands still for all of scrypt and gets a turn or two at most.
    expect(turns).toBeGreaterThan(5);
  });
});
