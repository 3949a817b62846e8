import type { ForwardPass } from './forward';
import { FF, FS, MEMBER } from './graph-kinds';
import * as m from './model';

/**
 * Counts for every task in how many runs it lay on a chain that led to the finish: from each task that
 * ends last, back along what made each start when it does. Where two links tie, the one that drives counts.
 */
export class ChainTally {
  readonly counts: number[];
  readonly #model: m.Model;
  readonly #pass: ForwardPass;
  readonly #seen: Int32Array;
  readonly #ends: readonly number[];
  #run = 0;
  readonly #stack: number[] = [];

  /** `ends`: the nodes whose last finish is the finish of a run. */
  constructor(model: m.Model, pass: ForwardPass, ends: readonly number[]) {
    this.#ends = ends;
    this.counts = Array.from(model.kind, () => 0);
    this.#model = model;
    this.#pass = pass;
    this.#seen = new Int32Array(model.graph.nodes);
  }

  /** Counts one run that has just passed, given the point of its finish. */
  add(finish: number): void {
    this.#run += 1;
    for (const n of this.#ends) if ((this.#pass.finish[n] ?? 0) >> 1 === finish >> 1) this.#visit(n);
    for (let n = this.#stack.pop(); n !== undefined; n = this.#stack.pop()) {
      const by = this.#pass.driver[n] ?? -1;
      if (by < 0) continue;
      const { source, kind: edges } = this.#model.graph;
      const from = source[by] ?? 0;
      const type = edges[by] ?? 0;
      if (this.#model.kind[from] === m.HULL) this.#inside(from, type === FS || type === FF);
      else this.#visit(from);
    }
  }

  #visit(n: number): void {
    if (this.#seen[n] === this.#run) return;
    this.#seen[n] = this.#run;
    this.counts[n] = (this.counts[n] ?? 0) + 1;
    this.#stack.push(n);
  }

  /** A link from a summary starts at the task that finishes last or starts first in it. */
  #inside(hull: number, atFinish: boolean): void {
    const { first, source, kind } = this.#model.graph;
    const { start, finish } = this.#pass;
    const dates = atFinish ? finish : start;
    const inner = [hull];
    for (let at = inner.pop(); at !== undefined; at = inner.pop()) {
      for (let e = first[at] ?? 0; e < (first[at + 1] ?? 0); e += 1) {
        const from = source[e] ?? 0;
        if (kind[e] !== MEMBER || dates[from] !== dates[at]) continue;
        if (this.#model.kind[from] === m.HULL) inner.push(from);
        else this.#visit(from);
      }
    }
  }
}
