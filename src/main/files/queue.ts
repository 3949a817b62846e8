/** Runs tasks with the same key one after the other, in the order they were asked for. */
export interface Queue {
  run<T>(key: string, task: () => Promise<T>): Promise<T>;
  /** Settles once everything asked for so far is done, whether it worked or not. */
  idle(): Promise<void>;
}

/** An empty queue. A task that fails does not stop those behind it. */
export function createQueue(): Queue {
  const last = new Map<string, Promise<unknown>>();
  return {
    run(key, task) {
      const turn = (last.get(key) ?? Promise.resolve()).then(task, task);
      last.set(key, turn);
      const forget = () => {
        if (last.get(key) === turn) last.delete(key);
      };
      turn.then(forget, forget);
      return turn;
    },
    async idle() {
      while (last.size > 0) await Promise.allSettled(last.values());
    },
  };
}
