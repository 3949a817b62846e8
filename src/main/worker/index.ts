import { parentPort } from 'node:worker_threads';
import { runJob } from '../export/render-job';
import type { WorkerAnswer, WorkerRequest } from '../export/runner';

/** Entry of the worker thread: makes documents, so that no window waits for one. */
parentPort?.on('message', ({ id, job }: WorkerRequest) => {
  const answer = (message: WorkerAnswer): void => parentPort?.postMessage(message);
  runJob(job).then(
    (result) => answer({ id, ok: true, result }),
    (reason: unknown) =>
      answer({ id, ok: false, message: reason instanceof Error ? reason.message : String(reason) }),
  );
});
