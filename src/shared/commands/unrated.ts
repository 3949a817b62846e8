import type { Budget, Plan } from '../plan/types';

/** What is in a currency without a rate: it would count nothing. */
export interface Unrated {
  readonly currency: string;
  /** What lines, sources and entries of spending are called, in this order; an entry without a note by its day. */
  readonly names: readonly string[];
}

type Priced = Pick<Budget, 'lines' | 'sources' | 'spendings'>;

/** What is in none of these currencies, by currency in the order of the lines, sources and spending. */
export function unratedIn(
  { lines, sources, spendings }: Priced,
  rated: ReadonlySet<string>,
): readonly Unrated[] {
  const names = new Map<string, string[]>();
  for (const { currency, name } of [
    ...lines,
    ...sources,
    ...spendings.map(({ currency, note, on }) => ({ currency, name: note.trim() === '' ? on : note })),
  ]) {
    if (rated.has(currency)) continue;
    names.set(currency, [...(names.get(currency) ?? []), name]);
  }
  return [...names].map(([currency, list]) => ({ currency, names: list }));
}

/**
 * What counts only by one exchange rate, because its currency has no other: by name as in `Unrated`, empty while the
 * rate can go.
 */
export function needingRate(
  { identity, budget }: Pick<Plan, 'identity' | 'budget'>,
  id: string,
): readonly string[] {
  const { rates } = budget;
  const currency = rates.find((rate) => rate.id === id)?.from;
  const rated = [identity.currency, ...rates.filter((rate) => rate.id !== id).map(({ from }) => from)];
  return unratedIn(budget, new Set(rated)).find((one) => one.currency === currency)?.names ?? [];
}
