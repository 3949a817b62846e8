/** Pearson correlation of many values with one other, from running sums, so that runs need not be kept. */
export class Correlation {
  readonly #size: number;
  readonly #sum: Float64Array;
  readonly #squares: Float64Array;
  readonly #products: Float64Array;
  #count = 0;
  #sumY = 0;
  #squaresY = 0;

  constructor(size: number) {
    this.#size = size;
    this.#sum = new Float64Array(size);
    this.#squares = new Float64Array(size);
    this.#products = new Float64Array(size);
  }

  add(valueAt: (index: number) => number, y: number): void {
    this.#count += 1;
    this.#sumY += y;
    this.#squaresY += y * y;
    for (let i = 0; i < this.#size; i += 1) {
      const x = valueAt(i);
      this.#sum[i] = (this.#sum[i] ?? 0) + x;
      this.#squares[i] = (this.#squares[i] ?? 0) + x * x;
      this.#products[i] = (this.#products[i] ?? 0) + x * y;
    }
  }

  /** From -1 to 1; 0 where one of the two never varied. */
  of(index: number): number {
    const n = this.#count;
    const sum = this.#sum[index] ?? 0;
    const spreadX = n * (this.#squares[index] ?? 0) - sum * sum;
    const spreadY = n * this.#squaresY - this.#sumY * this.#sumY;
    if (spreadX <= 0 || spreadY <= 0) return 0;
    return (n * (this.#products[index] ?? 0) - sum * this.#sumY) / Math.sqrt(spreadX * spreadY);
  }
}
