import { err, ok, type Result } from '../core/result';
import { invert, multiply, ONE, parseDecimal, type Ratio } from './ratio';

/**
 * A dated exchange rate: on the day `on` (`YYYY-MM-DD`) one major unit of `from` cost `rate` major units of
 * `to`. The rate is a decimal text above zero with at most 12 digits on either side of its point.
 */
export type DatedRate = {
  readonly from: string;
  readonly to: string;
  readonly on: string;
  readonly rate: string;
};

/** What is asked: one unit of `from` in `to` on a day, at most one step through the currency of the plan. */
export type RateRequest = {
  readonly from: string;
  readonly to: string;
  readonly on: string;
  readonly planCurrency: string;
};

/** An entry that was used, and whether against its direction. */
export type RateStep = { readonly entry: DatedRate; readonly inverse: boolean };

/** A rate with its origin. `later` says that only a rate of a later day was known. */
export type FoundRate = {
  readonly ratio: Ratio;
  readonly steps: readonly RateStep[];
  readonly later: boolean;
};

export type RateError =
  | { readonly type: 'missingRate'; readonly from: string; readonly to: string }
  | { readonly type: 'unreadableRate'; readonly entry: DatedRate };

/** A rate as typed into a plan file as an exact fraction; null when it is no decimal above zero. */
export function parseRate(text: string): Ratio | null {
  const value = parseDecimal(text);
  return value !== null && value.n > 0n ? value : null;
}

/**
 * The rate for a day. In this order: the pair itself with the latest entry on or before the day, in either
 * direction; both legs through the plan's currency on or before the day; the pair with its earliest later
 * entry; both legs with later entries allowed. Of two entries of one day the pair's own direction goes before
 * the inverse, and the later one in the list before the earlier. Without any it is `missingRate` with the pair.
 */
export function findRate(rates: readonly DatedRate[], request: RateRequest): Result<FoundRate, RateError> {
  const { from, to, planCurrency } = request;
  if (from === to) return ok({ ratio: ONE, steps: [], later: false });
  const before = (a: string, b: string) => latestUntil(rates, { from: a, to: b, on: request.on });
  const any = (a: string, b: string) => before(a, b) ?? earliest(rates, { from: a, to: b });
  for (const find of [before, any]) {
    const direct = find(from, to);
    if (direct) return chain([direct], request.on);
    if (from === planCurrency || to === planCurrency) continue;
    const [first, second] = [find(from, planCurrency), find(planCurrency, to)];
    if (first && second) return chain([first, second], request.on);
  }
  return err({ type: 'missingRate', from, to });
}

type Pair = { readonly from: string; readonly to: string };

function latestUntil(rates: readonly DatedRate[], pair: Pair & { on: string }): RateStep | null {
  return best(
    stepsOf(rates, pair),
    (entry, known) => entry.on <= pair.on && (!known || entry.on >= known.on),
  );
}

function earliest(rates: readonly DatedRate[], pair: Pair): RateStep | null {
  return best(stepsOf(rates, pair), (entry, known) => !known || entry.on <= known.on);
}

/** Entries of a pair, inverse ones first: of equal days the last one wins. */
function stepsOf(rates: readonly DatedRate[], { from, to }: Pair): RateStep[] {
  const inverse = rates.filter((entry) => entry.from === to && entry.to === from);
  const direct = rates.filter((entry) => entry.from === from && entry.to === to);
  return [
    ...inverse.map((entry) => ({ entry, inverse: true })),
    ...direct.map((entry) => ({ entry, inverse: false })),
  ];
}

function best(
  steps: readonly RateStep[],
  better: (entry: DatedRate, known: DatedRate | undefined) => boolean,
): RateStep | null {
  return steps.reduce<RateStep | null>(
    (known, step) => (better(step.entry, known?.entry) ? step : known),
    null,
  );
}

function chain(steps: readonly RateStep[], on: string): Result<FoundRate, RateError> {
  let product = ONE;
  for (const { entry, inverse } of steps) {
    const rate = parseRate(entry.rate);
    if (rate === null) return err({ type: 'unreadableRate', entry });
    product = multiply(product, inverse ? invert(rate) : rate);
  }
  return ok({ ratio: product, steps, later: steps.some(({ entry }) => entry.on > on) });
}
