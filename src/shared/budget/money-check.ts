import type { Month } from '../money/month';

/** What the program remarks on money, by ids of `catalog/budget-checks`; two of them only where counting fails. */
export const MONEY_CHECK_IDS = [
  'nothingPromised',
  'noSustainment',
  'oneSource',
  'staffShare',
  'salariesTwice',
  'costsTwice',
  'noTraining',
  'noTravel',
  'noMemberships',
  'consultancyEnds',
  'proprietaryUnrun',
  'firstYearGaps',
  'cliff',
  'cliffUsedUp',
  'uncovered',
  'onlyAsked',
  'noPrice',
  'missingRate',
  'beyondAmount',
  'overAllocated',
  'againstTerms',
  'earmarkedIdle',
] as const;
export type MoneyCheckId = (typeof MONEY_CHECK_IDS)[number];

/** One remark as data: what is needed for its words is filled in, the rest is empty or null. */
export interface MoneyCheck {
  readonly id: MoneyCheckId;
  /** The line, tool or source it is about (`tool:ID`, `source:ID`); null for the whole. */
  readonly ref: string | null;
  /** Ids of sources. */
  readonly sources: readonly string[];
  /** Refs of lines, those of most money first. */
  readonly lines: readonly string[];
  /** Ids of `FIRST_YEAR_NEEDS`. */
  readonly needs: readonly string[];
  readonly currencies: readonly string[];
  /** Minor units of the plan's currency. */
  readonly amount: number | null;
  readonly percent: number | null;
  /** Last month of what ends. */
  readonly month: Month | null;
  /** Calendar years of a fiscal year, first and last. */
  readonly year: readonly [number, number] | null;
}

/** A remark of which nothing but what `change` says is known. */
export function moneyCheck(id: MoneyCheckId, change: Partial<MoneyCheck> = {}): MoneyCheck {
  const nothing = { sources: [], lines: [], needs: [], currencies: [] } as const;
  return { id, ref: null, ...nothing, amount: null, percent: null, month: null, year: null, ...change };
}
