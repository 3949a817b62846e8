import type { Draft } from 'immer';
import { convert } from '../money/convert';
import { minorDigits } from '../money/currency';
import { plainDecimal } from '../money/format-amount';
import { findRate, parseRate } from '../money/rates';
import { divideRounded, scale } from '../money/round';
import { invert, multiply, tenTo, type Ratio } from '../money/ratio';
import { LARGEST_AMOUNT, decimal } from '../plan/money-fields';
import type { ExchangeRate, Plan } from '../plan/types';
import { forgetPayAnswers, hasIllustrativePay, mapPayAnswers } from './pay-answers';
import { unratedIn, type Unrated } from './unrated';

/**
 * How amounts come into another currency of the plan. `keep`: the figures stay as they read, because only the currency
 * was wrong; `rates` are those to the new currency, for what is in others. `convert`: they are worth the same at
 * `rate`, the worth of one unit of the old currency in the new one on the day `on`.
 */
export type CurrencyChange =
  | { readonly how: 'keep'; readonly rates?: readonly ExchangeRate[] }
  | { readonly how: 'convert'; readonly rate: string; readonly on: string; readonly rateId: string };

type Money = Pick<Plan, 'staffing' | 'budget' | 'identity'>;

/** Every amount of a plan in minor units, whatever its currency. */
export function amountsOf({ staffing, budget }: Pick<Plan, 'staffing' | 'budget'>): readonly number[] {
  return [
    budget.settings.opening,
    staffing.settings.cover.onCallHour,
    ...staffing.grades.map(({ yearly }) => yearly),
    ...staffing.positions.flatMap(({ salary }) => salary ?? []),
    ...staffing.training.map(({ cost }) => cost),
    ...[...staffing.tools, ...staffing.infrastructure].flatMap(({ oneOff, yearly }) => [oneOff, yearly]),
    ...budget.lines.map(({ unitCost }) => unitCost),
    ...budget.sources.flatMap(({ amount, receipts }) => [
      amount,
      ...receipts.map((receipt) => receipt.amount),
    ]),
    ...budget.spendings.map(({ amount }) => amount),
  ];
}

/** Whether another currency would change what a plan says: it has an amount or an exchange rate. */
export function holdsMoney(plan: Pick<Plan, 'staffing' | 'budget'>): boolean {
  return plan.budget.rates.length > 0 || amountsOf(plan).some((amount) => amount > 0);
}

/**
 * Exchange rates of the plan in another currency. Kept figures have no rate to the new currency but those given;
 * converted ones are worth the old rate times the new, rounded to the decimals of a plan file. A rate of the
 * new currency itself, and one that no file can hold, falls away.
 */
export function ratesAfter(plan: Money, to: string, change: CurrencyChange): readonly ExchangeRate[] {
  if (change.how === 'keep') return change.rates ?? [];
  const { currency } = plan.identity;
  const factor = parseRate(change.rate);
  const kept = plan.budget.rates.flatMap((rate): readonly ExchangeRate[] => {
    const worth = parseRate(rate.rate);
    if (rate.from === to || rate.from === currency || !worth || !factor) return [];
    const text = rateText(multiply(worth, factor));
    return text === null ? [] : [{ ...rate, rate: text }];
  });
  return [...kept, { id: change.rateId, from: currency, on: change.on, rate: change.rate }];
}

/** A rate that can be offered for a change of currency, and the rate of the plan it is the inverse of. */
export interface OfferedRate {
  /** Worth of one unit of the old currency in the new one, as a plan file holds it. */
  readonly rate: string;
  /** Worth of one unit of the new currency in the old one. */
  readonly inverseOf: string;
}

/**
 * The inverse of the rate the plan has for a new currency on a day `YYYY-MM-DD`, rounded to the decimals of a plan
 * file; null where it has none, or where nothing would be left of it.
 */
export function offeredRate({ identity, budget }: Money, to: string, on: string): OfferedRate | null {
  const { currency: own } = identity;
  const rates = budget.rates.map(({ from, on: day, rate }) => ({ from, to: own, on: day, rate }));
  const found = findRate(rates, { from: to, to: own, on, planCurrency: own });
  const [step] = found.ok ? found.value.steps : [];
  if (!found.ok || step === undefined) return null;
  const rate = rateText(invert(found.value.ratio));
  return rate === null ? null : { rate, inverseOf: step.entry.rate };
}

/** A rate with the decimals a plan file holds; null where none are left, or where it is too large for one. */
function rateText({ n, d }: Ratio): string | null {
  const units = Number(divideRounded(n * tenTo(RATE_DECIMALS), d));
  if (!Number.isSafeInteger(units)) return null;
  const text = plainDecimal(units, RATE_DECIMALS).replace(/\.?0+$/, '');
  return decimal.safeParse(text).success && parseRate(text) !== null ? text : null;
}

/** What would have no rate after a change, by currency in the order of the lines, sources and spending. */
export function unratedAfter(plan: Money, to: string, change: CurrencyChange): readonly Unrated[] {
  const own = change.how === 'keep' ? [to, plan.identity.currency] : [to];
  return unratedIn(plan.budget, new Set([...own, ...ratesAfter(plan, to, change).map(({ from }) => from)]));
}

/** Decimals of a rate in a plan file. */
const RATE_DECIMALS = 9;

/**
 * Brings a plan into another currency. Amounts without a currency of their own take the new one. Those of lines,
 * sources and spendings in the old currency take it too where figures are kept; where they are converted they
 * stay, and count at the rate. Each amount is rounded once, halves up. The pay answered for a first plan follows;
 * an illustrative figure that would be kept is forgotten. Answers false where an amount is more than a plan can
 * hold, or the rate is none.
 */
export function changeCurrencyOf(draft: Draft<Plan>, to: string, change: CurrencyChange): boolean {
  const from = draft.identity.currency;
  let isFit = true;
  const fit = (amount: number | null): number => {
    if (amount !== null && amount <= LARGEST_AMOUNT) return amount;
    isFit = false;
    return 0;
  };
  const rescaled = (amount: number): number => fit(rescale(amount, from, to));
  if (change.how === 'keep') {
    mapPlanAmounts(draft, rescaled);
    mapLineAmounts(draft, { from, to }, rescaled);
    const { settings } = draft.staffing;
    if (hasIllustrativePay(settings)) forgetPayAnswers(settings);
    else mapPayAnswers(settings, (amount) => rescale(amount, from, to));
  } else {
    if (!parseRate(change.rate)) return false;
    const rates = [{ from, to, on: change.on, rate: change.rate }];
    const worthOf = (amount: number): number | null => {
      const worth = convert({ amount, currency: from, on: change.on }, { to, rates, planCurrency: to });
      return worth.ok ? worth.value.money.amount : null;
    };
    mapPlanAmounts(draft, (amount) => fit(worthOf(amount)));
    mapPayAnswers(draft.staffing.settings, worthOf);
  }
  draft.budget.rates = [...ratesAfter(draft, to, change)];
  draft.identity.currency = to;
  return isFit;
}

/** An amount that reads the same in another currency, as far as that has the decimals; null if it is too large. */
export function rescale(amount: number, from: string, to: string): number | null {
  const shift = minorDigits(to) - minorDigits(from);
  const scaled = scale(amount, 10 ** Math.max(0, shift), 10 ** Math.max(0, -shift));
  return scaled.ok ? scaled.value : null;
}

function mapPlanAmounts({ staffing, budget }: Draft<Plan>, map: (amount: number) => number): void {
  budget.settings.opening = map(budget.settings.opening);
  const { cover } = staffing.settings;
  cover.onCallHour = map(cover.onCallHour);
  for (const grade of staffing.grades) grade.yearly = map(grade.yearly);
  for (const position of staffing.positions)
    position.salary = position.salary === null ? null : map(position.salary);
  for (const entry of staffing.training) entry.cost = map(entry.cost);
  for (const thing of [...staffing.tools, ...staffing.infrastructure]) {
    thing.oneOff = map(thing.oneOff);
    thing.yearly = map(thing.yearly);
  }
}

interface Pair {
  readonly from: string;
  readonly to: string;
}

function mapLineAmounts({ budget }: Draft<Plan>, { from, to }: Pair, map: (amount: number) => number): void {
  for (const line of budget.lines.filter(({ currency }) => currency === from)) {
    line.currency = to;
    line.unitCost = map(line.unitCost);
  }
  for (const source of budget.sources.filter(({ currency }) => currency === from)) {
    source.currency = to;
    source.amount = map(source.amount);
    for (const receipt of source.receipts) receipt.amount = map(receipt.amount);
  }
  for (const spending of budget.spendings.filter(({ currency }) => currency === from)) {
    spending.currency = to;
    spending.amount = map(spending.amount);
  }
}
