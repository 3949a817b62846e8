/**
 * Runs something soon after the last of a row of pokes, and at the latest a while after the first. `rest`
 * forgets what is due; no timer is left then.
 */
export class Pace {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private since: number | null = null;

  constructor(
    private readonly how: { readonly quietMs: number; readonly longestMs: number; readonly run: () => void },
  ) {}

  poke(): void {
    const now = Date.now();
    this.since ??= now;
    this.after(Math.max(0, Math.min(this.how.quietMs, this.since + this.how.longestMs - now)));
  }

  /** Runs in `ms`, whatever was due before. */
  after(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.rest();
      this.how.run();
    }, ms);
  }

  rest(): void {
    clearTimeout(this.timer);
    this.since = null;
  }
}
