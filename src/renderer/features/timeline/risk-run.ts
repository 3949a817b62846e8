import type { SimulationInput, SimulationResult } from '@shared/schedule';

export type WorkerMessage =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'done'; readonly result: SimulationResult }
  | { readonly kind: 'failed' };

interface Listener {
  readonly onProgress: (done: number) => void;
  readonly onDone: (result: SimulationResult) => void;
  readonly onFailed: () => void;
}

/** Plays the schedule through in a worker, so that the window answers throughout. Answers how to stop it. */
export function runSimulation(input: SimulationInput, listener: Listener): () => void {
  const worker = new Worker(new URL('./risk-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
    if (data.kind === 'progress') return listener.onProgress(data.done);
    worker.terminate();
    if (data.kind === 'done') listener.onDone(data.result);
    else listener.onFailed();
  });
  worker.addEventListener('error', () => {
    worker.terminate();
    listener.onFailed();
  });
  worker.postMessage(input);
  return () => worker.terminate();
}
