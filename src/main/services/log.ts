import { appendFileSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const MAX_BYTES = 1_000_000;
const KEPT = 3;

/** Notes for whoever looks into a fault. Never given anything a person wrote into a plan. */
export interface Log {
  /** The folder, to be named in messages. */
  readonly folder: string;
  error(where: string, cause: unknown): void;
}

/**
 * A log in `<dataFolder>/logs/planner.log`, one JSON object a line, at most 1 MB; the three before it are kept
 * beside it. A log that cannot be written is given up silently: it must never be the reason work is lost.
 */
export function createLog(dataFolder: string, now: () => Date): Log {
  const folder = join(dataFolder, 'logs');
  const file = join(folder, 'planner.log');
  return {
    folder,
    error(where, cause) {
      const text = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
      try {
        mkdirSync(folder, { recursive: true });
        rotate(file);
        appendFileSync(file, `${JSON.stringify({ at: now().toISOString(), where, text })}\n`);
      } catch {
        // See above.
      }
    },
  };
}

function rotate(file: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size < MAX_BYTES) return;
  rmSync(`${file}.${KEPT}`, { force: true });
  for (let age = KEPT - 1; age >= 0; age -= 1) {
    const from = age === 0 ? file : `${file}.${age}`;
    if (statSync(from, { throwIfNoEntry: false })) renameSync(from, `${file}.${age + 1}`);
  }
}
