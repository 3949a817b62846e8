import { Worker } from 'node:worker_threads';
import { runJob, type JobResult, type RenderJob } from './render-job';

/** Does jobs, wherever: in this process or in a worker. Rejects with a plain message. */
export type JobRunner = (job: RenderJob) => Promise<JobResult>;

/** What goes to the worker and comes back. */
export interface WorkerRequest {
  readonly id: number;
  readonly job: RenderJob;
}
export type WorkerAnswer =
  | { readonly id: number; readonly ok: true; readonly result: JobResult }
  | { readonly id: number; readonly ok: false; readonly message: string };

/** A worker nobody asked anything for this long is let go: it holds a hundred megabytes. */
const IDLE_MS = 60_000;

/** Works here when `workerFile` is null, else in a thread that is started at the first job. */
export function createRunner(workerFile: string | null): JobRunner {
  return workerFile === null ? runJob : inWorker(workerFile);
}

interface Waiting {
  readonly resolve: (result: JobResult) => void;
  readonly reject: (reason: Error) => void;
}

function inWorker(file: string): JobRunner {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;
  let last = 0;

  const dropped = (gone: Worker, reason: Error): void => {
    if (worker === gone) worker = null;
    for (const entry of waiting.values()) entry.reject(reason);
    waiting.clear();
  };
  const start = (): Worker => {
    const started = new Worker(file);
    started.on('message', (answer: WorkerAnswer) => {
      const entry = waiting.get(answer.id);
      waiting.delete(answer.id);
      if (answer.ok) entry?.resolve(answer.result);
      else entry?.reject(new Error(answer.message));
      if (waiting.size === 0) rest(started);
    });
    started.on('error', (reason) => dropped(started, reason));
    started.on('exit', () => dropped(started, new Error('The document worker ended.')));
    return started;
  };
  /** The program may end while the worker only waits. */
  const rest = (resting: Worker): void => {
    resting.unref();
    idle = setTimeout(() => void resting.terminate(), IDLE_MS);
    idle.unref();
  };
  return (job) =>
    new Promise((resolve, reject) => {
      clearTimeout(idle);
      worker ??= start();
      worker.ref();
      last += 1;
      waiting.set(last, { resolve, reject });
      worker.postMessage({ id: last, job } satisfies WorkerRequest);
    });
}
