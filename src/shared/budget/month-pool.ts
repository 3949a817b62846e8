/** Lists of months cut from a few large blocks: memory of its own for each costs more than filling it. */
export class MonthPool {
  readonly months: number;
  #block: Float64Array;
  #next = 0;

  constructor(months: number) {
    this.months = months;
    this.#block = new Float64Array(0);
  }

  /** As many zeros as there are months. */
  take(): Float64Array {
    const end = this.#next + this.months;
    if (end > this.#block.length) {
      this.#block = new Float64Array(this.months * LISTS_OF_BLOCK);
      this.#next = 0;
      return this.take();
    }
    const list = this.#block.subarray(this.#next, end);
    this.#next = end;
    return list;
  }

  /** The same months once more, to be changed. */
  copy(months: Float64Array): Float64Array {
    const list = this.take();
    list.set(months);
    return list;
  }
}

const LISTS_OF_BLOCK = 128;
