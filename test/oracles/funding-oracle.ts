import type { BudgetResult, LineCost, SourceMoney } from '@shared/budget';
import { divideRounded } from '@shared/money/round';
import type { Budget, FundingSource } from '@shared/plan/types';

/** Who pays what, in minor units. */
export interface PlainFunding {
  /** What each source pays, by month. */
  readonly pays: ReadonlyMap<string, readonly bigint[]>;
  /** What each was to pay by hand beyond what it has. */
  readonly missing: ReadonlyMap<string, bigint>;
  /** What each source pays of each line, `LINE SOURCE`, and of it what its conditions do not allow. */
  readonly paid: ReadonlyMap<string, { readonly amount: bigint; readonly against: bigint }>;
  /** What nobody pays of each line, by month. */
  readonly uncovered: ReadonlyMap<string, readonly bigint[]>;
}

interface Cell {
  readonly ref: string;
  readonly cost: LineCost;
  readonly part: LineCost['parts'][number];
  readonly open: bigint[];
}

interface Wish {
  readonly cell: Cell;
  readonly amount: bigint;
}

type Payers = Pick<Budget, 'allocations' | 'settings'>;
type State = FundingSource['state'];

/**
 * The funding month by month and source by source, as its rules say it and in whole numbers without an end: slow,
 * and shares no code with the engine but the rounding of a fraction. Only sources in one of the `states` pay.
 */
export function plainFunding(
  { costs, sources }: Pick<BudgetResult, 'costs' | 'sources'>,
  payers: Payers,
  states: readonly State[],
): PlainFunding {
  const work = new Work(costs.lines, sources, payers);
  const turns = sources.filter(({ source }) => states.includes(source.state));
  if (payers.settings.allocation === 'byRule') turns.sort((a, b) => standing(a) - standing(b));
  for (let month = 0; month < costs.months.length; month += 1) {
    for (const money of turns) {
      if (money.from > month || month >= money.to) continue;
      if (payers.settings.allocation === 'byRule') work.payByRule(money, month);
      else work.payByHand(money, month);
    }
  }
  return work.result(costs.months.length);
}

function standing({ source: { state } }: SourceMoney): number {
  if (state === 'secured' || state === 'received') return 0;
  return state === 'promised' ? 1 : 2;
}

const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((all, one) => all + one, 0n);

class Work {
  readonly #cells: readonly Cell[];
  readonly #sources: readonly SourceMoney[];
  readonly #payers: Payers;
  readonly #pays = new Map<string, bigint[]>();
  readonly #missing = new Map<string, bigint>();
  readonly #paid = new Map<string, { amount: bigint; against: bigint }>();

  constructor(lines: readonly LineCost[], sources: readonly SourceMoney[], payers: Payers) {
    this.#sources = sources;
    this.#payers = payers;
    this.#cells = [...lines]
      .sort((a, b) => (a.line.ref < b.line.ref ? -1 : 1))
      .flatMap((cost) =>
        cost.parts.map((part) => ({
          ...{ ref: cost.line.ref, cost, part },
          open: [...part.months].map(BigInt),
        })),
      );
  }

  /** As much as has come or was due by then, in proportion to what is open. */
  payByRule(money: SourceMoney, month: number): void {
    const until = (received: boolean): bigint =>
      sum(
        (received ? money.payments.filter((one) => one.received) : money.terms)
          .filter(({ place }) => place <= month)
          .map(({ amount }) => BigInt(amount)),
      );
    const limit = until(false) > until(true) ? until(false) : until(true);
    const ready = limit - this.#paidBy(money);
    const wishes = this.#cells
      .filter((cell) => allows(money.source, cell))
      .map((cell) => ({ cell, amount: cell.open[month] ?? 0n }));
    this.#grant(money, wishes, { month, ready: ready > 0n ? ready : 0n });
  }

  /** Its share of each line: what all shares up to its own are of the cost, less what those before it are. */
  payByHand(money: SourceMoney, month: number): void {
    const wishes = this.#cells.flatMap((cell): Wish[] => {
      const cost = BigInt(cell.part.months[month] ?? 0);
      let points = 0n;
      return this.#payers.allocations.flatMap(({ line, source, share }) => {
        const giver = this.#sources.find((one) => one.source.id === source);
        if (line !== cell.ref || !giver || giver.from > month || month >= giver.to) return [];
        const before = points;
        points = points + BigInt(share) > 10_000n ? 10_000n : points + BigInt(share);
        const upTo = (part: bigint): bigint => divideRounded(cost * part, 10_000n);
        return giver === money ? [{ cell, amount: upTo(points) - upTo(before) }] : [];
      });
    });
    const ready = BigInt(money.amount) - this.#paidBy(money);
    const short = sum(wishes.map(({ amount }) => amount)) - ready;
    const { id } = money.source;
    if (short > 0n) this.#missing.set(id, (this.#missing.get(id) ?? 0n) + short);
    this.#grant(money, wishes, { month, ready });
  }

  #paidBy({ source }: SourceMoney): bigint {
    return sum(this.#pays.get(source.id) ?? []);
  }

  #grant(
    { source }: SourceMoney,
    wishes: readonly Wish[],
    { month, ready }: { readonly month: number; readonly ready: bigint },
  ): void {
    const granted = inProportion(
      ready,
      wishes.map(({ amount }) => amount),
    );
    const months = this.#pays.get(source.id) ?? [];
    months[month] = sum(granted);
    this.#pays.set(source.id, months);
    for (const [index, { cell }] of wishes.entries()) {
      const amount = granted[index] ?? 0n;
      cell.open[month] = (cell.open[month] ?? 0n) - amount;
      const key = `${cell.ref} ${source.id}`;
      const known = this.#paid.get(key) ?? { amount: 0n, against: 0n };
      known.amount += amount;
      if (!allows(source, cell)) known.against += amount;
      this.#paid.set(key, known);
    }
  }

  result(months: number): PlainFunding {
    const all = Array.from({ length: months }, (_, month) => month);
    const uncovered = new Map<string, bigint[]>();
    for (const { ref, open } of this.#cells) {
      const known = uncovered.get(ref);
      uncovered.set(
        ref,
        open.map((amount, month) => amount + (known?.[month] ?? 0n)),
      );
    }
    return {
      pays: new Map([...this.#pays].map(([id, amounts]) => [id, all.map((month) => amounts[month] ?? 0n)])),
      ...{ missing: this.#missing, paid: this.#paid, uncovered },
    };
  }
}

function allows({ categories, phases, natures }: FundingSource, { cost, part }: Cell): boolean {
  return (
    (categories.length === 0 || categories.includes(cost.line.category)) &&
    (phases.length === 0 || phases.includes(part.phase)) &&
    (natures.length === 0 || natures.includes(part.nature))
  );
}

/** All that is wished, or what is ready shared by largest remainder, the first of equal ones first. */
function inProportion(ready: bigint, wishes: readonly bigint[]): readonly bigint[] {
  const all = sum(wishes);
  if (all <= ready) return wishes;
  const parts = wishes.map((wish) => (wish * ready) / all);
  const rests = wishes.map((wish) => (wish * ready) % all);
  const missing = Number(ready - sum(parts));
  const order = [...rests.keys()].sort((a, b) => Number((rests[b] ?? 0n) - (rests[a] ?? 0n)) || a - b);
  const raised = new Set(order.slice(0, missing));
  return parts.map((part, index) => (raised.has(index) ? part + 1n : part));
}
