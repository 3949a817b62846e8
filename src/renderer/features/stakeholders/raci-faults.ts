import type { UiKey } from '@shared/i18n/ui-words';
import type { RaciRow } from '@shared/plan/types';

export type RaciFault = 'noneAccountable' | 'manyAccountable' | 'noneResponsible';

export const RACI_FAULT_WORDS = {
  noneAccountable: 'stakeholders.raci_none_accountable',
  manyAccountable: 'stakeholders.raci_many_accountable',
  noneResponsible: 'stakeholders.raci_none_responsible',
} as const satisfies Record<RaciFault, UiKey>;

/** What is wrong with a row, gravest first: exactly one has to answer for it, and somebody has to do it. */
export function faultOf({ cells }: RaciRow, columns: readonly string[]): RaciFault | null {
  const letters = columns.flatMap((id) => cells[id] ?? []);
  const accountable = letters.filter((letter) => letter === 'A' || letter === 'AR').length;
  if (accountable === 0) return 'noneAccountable';
  if (accountable > 1) return 'manyAccountable';
  return letters.some((letter) => letter === 'R' || letter === 'AR') ? null : 'noneResponsible';
}
