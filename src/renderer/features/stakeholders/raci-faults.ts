import type { UiKey } from '@shared/i18n/ui-words';
import type { RaciFaults } from '@shared/stakeholders';

export type RaciFault = 'noneAccountable' | 'manyAccountable' | 'noneResponsible';

export const RACI_FAULT_WORDS = {
  noneAccountable: 'stakeholders.raci_none_accountable',
  manyAccountable: 'stakeholders.raci_many_accountable',
  noneResponsible: 'stakeholders.raci_none_responsible',
} as const satisfies Record<RaciFault, UiKey>;

/** Everything that is wrong with a row, gravest first; empty when it is in order. */
export function faultsOf(row: string, { accountable, noResponsible }: RaciFaults): readonly RaciFault[] {
  const wrong = accountable.find((known) => known.row === row);
  return [
    ...(wrong ? [wrong.count === 0 ? ('noneAccountable' as const) : ('manyAccountable' as const)] : []),
    ...(noResponsible.includes(row) ? ['noneResponsible' as const] : []),
  ];
}
