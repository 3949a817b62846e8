import type { Shown } from './shown';
import type { CompareArea } from './areas';
import type { Word } from './words';

/** One thing in which two plans differ, small enough to be taken over by itself. */
export interface Difference {
  /** Place in the plan, e.g. `risks/ID/likelihood`; the same for the same two plans every time. */
  readonly id: string;
  /** The screen on which it is seen. */
  readonly area: CompareArea;
  readonly kind: 'added' | 'changed' | 'removed';
  /** From the outer to the inner name: section, entry, field. */
  readonly label: readonly Word[];
  readonly before: Shown;
  readonly after: Shown;
  /** Ids of differences that come along when this one is taken, so that nothing points nowhere. */
  readonly needs: readonly string[];
}

/** What is different in `other`, seen from `mine`; in the order of the screens. Empty: the plans say the same. */
export interface Comparison {
  readonly differences: readonly Difference[];
}

/** The id of the order of a list. */
export function orderId(at: string): string {
  return `${at}#order`;
}
