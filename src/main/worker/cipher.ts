import { parentPort, workerData } from 'node:worker_threads';
import { createPlanCipher } from '../files/encryption';
import type { CipherJob, CipherReply } from '../files/worker-cipher';

/** Entry of the thread that does one slow piece of cryptography and ends. */
async function run(job: CipherJob): Promise<CipherReply> {
  const cipher = createPlanCipher();
  if (job.kind === 'encrypt')
    return { kind: 'encrypted', bytes: await cipher.encrypt(job.bytes, job.passphrase) };
  return { kind: 'decrypted', outcome: await cipher.decrypt(job.bytes, job.passphrase) };
}

// Only `createWorkerCipher` starts this file, always with a job.
parentPort?.postMessage(await run(workerData as CipherJob));
