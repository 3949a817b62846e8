import type { UiKey } from '@shared/i18n/ui-words';
import type { RaciFaults } from '@shared/stakeholders';

export type RaciFault = 'noneAccountable' | 'manyAccountable' | 'noneResponsible';

export const RACI_FAULT_WORDS = {
  noneAccountable: 'stakeholders.raci_none_accountable',
  manyAccountable: 'stakeholders.raci_many_accountable',
  noneResponsible: 'stakeholders.raci_none_responsible',
} as const satisfies Record<RaciFault, UiKey>;

/** What is wrong with a row, gravest first; null when it is in order. */
export function faultOf(row: string, { accountable, noResponsible }: RaciFaults): RaciFault | null {
  const wrong = accountable.find((known) => known.row === row);
  if (wrong) return wrong.count === 0 ? 'noneAccountable' : 'manyAccountable';
  return noResponsible.includes(row) ? 'noneResponsible' : null;
}
