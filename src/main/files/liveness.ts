import { systemCode } from './fail';

/** A process that left a mark on disk: a lock, or a recovery copy it is still writing. */
export interface Owner {
  readonly user: string;
  readonly host: string;
  readonly pid: number;
}

/** A mark that nobody touched for this long belongs to a program that is gone. */
export const STALE_AFTER_MS = 10 * 60_000;
/** How often a living program touches its marks. */
export const TOUCH_EVERY_MS = 60_000;

export interface LiveQuestion {
  readonly owner: Owner;
  readonly touchedAt: number;
  readonly now: number;
  /** Name of this computer: only here can a process be asked for. */
  readonly hostName: string;
}

/** Whether the program that left a mark is, as far as can be told, still running. */
export function isLive({ owner, touchedAt, now, hostName }: LiveQuestion): boolean {
  if (owner.host === hostName && !processRuns(owner.pid)) return false;
  return now - touchedAt < STALE_AFTER_MS;
}

function processRuns(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    // A process of another user cannot be signalled, but it is there.
    return systemCode(cause) === 'EPERM';
  }
}
