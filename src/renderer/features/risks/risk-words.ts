import type { UiKey } from '@shared/i18n/ui-words';
import type { Risk } from '@shared/plan/types';

export const RESPONSE_WORDS = {
  avoid: 'risks.response_avoid',
  reduce: 'risks.response_reduce',
  transfer: 'risks.response_transfer',
  accept: 'risks.response_accept',
} as const satisfies Record<NonNullable<Risk['response']>, UiKey>;

export const RESPONSE_HELP = {
  avoid: 'risks.response_avoid_help',
  reduce: 'risks.response_reduce_help',
  transfer: 'risks.response_transfer_help',
  accept: 'risks.response_accept_help',
} as const satisfies Record<NonNullable<Risk['response']>, UiKey>;

export const RESPONSES = ['avoid', 'reduce', 'transfer', 'accept'] as const;

/** Words for 1 to 5, so that two people mean the same by a number. */
export const LIKELIHOOD_WORDS: readonly UiKey[] = [
  'risks.likelihood_1',
  'risks.likelihood_2',
  'risks.likelihood_3',
  'risks.likelihood_4',
  'risks.likelihood_5',
];
export const IMPACT_WORDS: readonly UiKey[] = [
  'risks.impact_1',
  'risks.impact_2',
  'risks.impact_3',
  'risks.impact_4',
  'risks.impact_5',
];
