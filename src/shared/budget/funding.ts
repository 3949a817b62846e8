import type { Allocation, FundingSource, Plan } from '../plan/types';
import { fundingCells, type FundingCell } from './funding-cells';
import { fundedCosts } from './funding-result';
import { MonthPool } from './month-pool';
import { handPayer } from './pay-by-hand';
import { isFirmSource, isPromisedSource, payByRule, standingOf } from './pay-by-rule';
import { limitByRhythm } from './pay-limit';
import type { Payer, Pot } from './pot';
import type { SourceMoney } from './source-money';
import type { Costs, Funding } from './types';

export interface FundingTerms {
  readonly allocation: Plan['budget']['settings']['allocation'];
  readonly allocations: readonly Allocation[];
}

/** Who pays the costs, by how sure the money is. */
export interface Fundings {
  /** All sources, whatever their state. */
  readonly all: Funding;
  /** Those that are promised at least. */
  readonly promised: Funding;
  /** Those that are secured or received. */
  readonly secured: Funding;
}

type CostsToPay = Pick<Costs, 'lines' | 'months'>;

/**
 * Who pays the costs. By rule, what is secured or received pays first, then the others, each group in the order of
 * the plan: a source pays what its conditions allow in its own months, never more than its rhythm has brought by
 * then; what is short is shared in proportion. By hand, each source pays its shares of the lines in its months, and
 * no more than it has in all; what is against its conditions is told.
 * The opening balance belongs to no source and covers nothing.
 *
 * Either way a source pays the same with those behind it and without them. So all three are found in one go.
 */
export function fundingsOf(
  costs: CostsToPay,
  sources: readonly SourceMoney[],
  terms: FundingTerms,
): Fundings {
  const paying = new Paying(costs, sources, terms);
  const secured = paying.goOnTo(isFirmSource);
  const promised = paying.goOnTo(isPromisedSource);
  return { secured, promised, all: paying.goOnTo(() => true) };
}

/** The same where only the sources that `pays` tells give money; those of `sources` are all of the plan. */
export function fundingOf(
  costs: CostsToPay,
  sources: readonly SourceMoney[],
  { pays, ...terms }: FundingTerms & { readonly pays: (source: FundingSource) => boolean },
): Funding {
  return new Paying(costs, sources, terms).goOnTo(pays);
}

/** Costs while sources pay for them, one after the other. */
class Paying {
  readonly #costs: CostsToPay;
  readonly #pool: MonthPool;
  readonly #pots: readonly Pot[];
  readonly #pay: Payer;
  readonly #done = new Set<Pot>();
  #cells: readonly FundingCell[];
  #last: Funding | null = null;

  constructor(costs: CostsToPay, sources: readonly SourceMoney[], { allocation, allocations }: FundingTerms) {
    const pool = new MonthPool(costs.months.length);
    const cells = fundingCells(costs.lines, pool);
    const isByRule = allocation === 'byRule';
    this.#costs = costs;
    this.#pool = pool;
    this.#cells = cells;
    this.#pots = sources.map((money) => potOf(money, { pool, cells: cells.length, isByRule }));
    this.#pay = isByRule ? payByRule : handPayer(cells, { sources, allocations, pool });
  }

  /** Lets those pay that have not paid yet; answers what all who have paid by then leave open. */
  goOnTo(pays: (source: FundingSource) => boolean): Funding {
    const turns = this.#pots
      .filter((pot) => pays(pot.money.source) && !this.#done.has(pot))
      .toSorted((a, b) => standingOf(a.money.source) - standingOf(b.money.source));
    if (this.#last !== null) {
      if (turns.length === 0) return this.#last;
      this.#keepLast();
    }
    for (const pot of turns) {
      this.#pay(pot, this.#cells);
      this.#done.add(pot);
    }
    const paid = this.#pots.filter((pot) => this.#done.has(pot));
    this.#last = fundedCosts(this.#costs, paid, { cells: this.#cells, pool: this.#pool });
    return this.#last;
  }

  /** What has been answered keeps its lists of what is open. */
  #keepLast(): void {
    this.#cells = this.#cells.map((cell) => ({ ...cell, open: this.#pool.copy(cell.open) }));
  }
}

function potOf(
  money: SourceMoney,
  { pool, cells, isByRule }: { readonly pool: MonthPool; readonly cells: number; readonly isByRule: boolean },
): Pot {
  const limit = pool.take();
  if (isByRule) limitByRhythm(money, limit);
  else limit.fill(money.amount);
  return {
    ...{ money, left: money.amount, limit, missing: 0 },
    ...{ pays: pool.take(), byCell: new Float64Array(cells) },
  };
}
