import type { UiKey } from '@shared/i18n/ui-words';
import type { ConstraintType } from '@shared/schedule';

/** What a constraint asks of a task, as the end of "it should …". */
export const CONSTRAINT_NAMES = {
  asap: 'timeline.constraint_asap',
  alap: 'timeline.constraint_alap',
  snet: 'timeline.constraint_snet',
  snlt: 'timeline.constraint_snlt',
  fnet: 'timeline.constraint_fnet',
  fnlt: 'timeline.constraint_fnlt',
  mso: 'timeline.constraint_mso',
  mfo: 'timeline.constraint_mfo',
} as const satisfies Record<ConstraintType, UiKey>;
