/** Typing reaches the plan after this pause, so that one burst is one command. */
const PAUSE_MS = 300;
/** However steadily somebody types, it reaches the plan after this: a crash must not take more with it. */
const LONGEST_MS = 1500;

/** Waits for a pause in typing and then calls `run`; while nobody pauses, every second and a half. */
export class TypingPause {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private since: number | null = null;

  constructor(private readonly run: () => void) {}

  /** Something was typed. */
  note(): void {
    const now = Date.now();
    this.since ??= now;
    clearTimeout(this.timer);
    const wait = Math.max(0, Math.min(PAUSE_MS, this.since + LONGEST_MS - now));
    this.timer = setTimeout(() => {
      this.since = null;
      this.run();
    }, wait);
  }

  /** What was typed has been dealt with, or was dropped. */
  stop(): void {
    clearTimeout(this.timer);
    this.since = null;
  }
}
