import type { Translate } from '@shared/i18n/ui-words';

/** An assumption above this, in percent, is more often a slip than meant: a proposal of this program. */
const PLAUSIBLE = 50;
/** What is on top of something. What an employer pays on top may be more, and levels of pay and prices are about 100 %. */
const WATCHED: readonly string[] = ['inflation', 'salaryGrowth', 'tax', 'reserve'];

interface Assumed {
  /** Name of the assumption, or `reserve`. */
  readonly of: string;
  /** Basis points. */
  readonly points: number;
}

/** The help of a field for an assumption; one that is higher than plausible asks for a second look. */
export function withHighNote(help: string, { of, points }: Assumed, t: Translate): string {
  const isHigh = WATCHED.includes(of) && points > PLAUSIBLE * 100;
  return isHigh ? `${t('budget.as_high', { percent: PLAUSIBLE })} ${help}`.trim() : help;
}
