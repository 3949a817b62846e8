import { createSimulation, type SimulationInput } from '@shared/schedule';
import type { WorkerMessage } from './risk-run';

/** Runs between two reports: often enough to show movement, seldom enough to cost nothing. */
const STEP = 250;

/** Entry of the worker that plays the schedule through. One job, then the page ends it. */
self.addEventListener('message', ({ data }: MessageEvent<SimulationInput>) => {
  const tell = (message: WorkerMessage): void => self.postMessage(message);
  const made = createSimulation(data);
  if (!made.ok) {
    tell({ kind: 'failed' });
    return;
  }
  for (let done = 0; done < data.runs;) {
    done = made.value.step(STEP);
    tell({ kind: 'progress', done });
  }
  const result = made.value.result();
  tell(result ? { kind: 'done', result } : { kind: 'failed' });
});
