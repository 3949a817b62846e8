import { Worker } from 'node:worker_threads';
import type { DecryptOutcome, PlanCipher } from './types';

/** One piece of work for the thread. */
export interface CipherJob {
  readonly kind: 'encrypt' | 'decrypt';
  readonly bytes: Uint8Array;
  readonly passphrase: string;
}
export type CipherReply =
  | { readonly kind: 'encrypted'; readonly bytes: Uint8Array }
  | { readonly kind: 'decrypted'; readonly outcome: DecryptOutcome };

/**
 * A cipher that works in a thread of its own, so that no window waits while scrypt takes its half second.
 * A thread a job: passphrases do not stay in the memory of an idle one. `file` is the built `cipher.js`.
 */
export function createWorkerCipher(file: string): PlanCipher {
  return {
    async encrypt(plain, passphrase) {
      const reply = await inThread(file, { kind: 'encrypt', bytes: plain, passphrase });
      if (reply.kind !== 'encrypted') throw new Error('The cipher thread answered something else.');
      return reply.bytes;
    },
    async decrypt(cipher, passphrase) {
      const reply = await inThread(file, { kind: 'decrypt', bytes: cipher, passphrase });
      if (reply.kind !== 'decrypted') throw new Error('The cipher thread answered something else.');
      return reply.outcome;
    },
  };
}

function inThread(file: string, job: CipherJob): Promise<CipherReply> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData: job });
    worker.once('message', (reply: CipherReply) => {
      resolve(reply);
      void worker.terminate();
    });
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The cipher thread ended without an answer.')));
  });
}
