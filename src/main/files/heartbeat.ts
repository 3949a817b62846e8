import type { Context } from './context';
import { TOUCH_EVERY_MS } from './liveness';

export interface Heartbeat {
  /** Beats once a minute from now on; a second start changes nothing. Does not keep the program running. */
  start(): void;
  stop(): void;
  /** Touches, once, every lock and recovery copy that is ours. */
  beat(): Promise<void>;
}

/** Shows others that we are still running, so that our locks and copies do not count as left behind. */
export function createHeartbeat(context: Context): Heartbeat {
  let timer: NodeJS.Timeout | null = null;
  const beat = async () => {
    const locks = [...context.sessions.values()].flatMap((session) => session.lock ?? []);
    await Promise.all([...locks.map((lock) => context.locks.touch(lock)), context.recovery.touch()]);
  };
  return {
    beat,
    start() {
      timer ??= setInterval(() => void beat(), TOUCH_EVERY_MS).unref();
    },
    stop() {
      if (timer !== null) clearInterval(timer);
      timer = null;
    },
  };
}
