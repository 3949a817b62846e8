import type { CoverState } from '@shared/budget';
import type { UiKey } from '@shared/i18n/ui-words';
import type { FundingSource } from '@shared/plan/types';

export const SOURCE_KIND_WORDS = {
  government: 'budget-funding.kind_government',
  fee: 'budget-funding.kind_fee',
  contract: 'budget-funding.kind_contract',
  academic: 'budget-funding.kind_academic',
  consortium: 'budget-funding.kind_consortium',
  membership: 'budget-funding.kind_membership',
  donor: 'budget-funding.kind_donor',
  other: 'budget-funding.kind_otherKind',
} as const satisfies Record<FundingSource['kind'], UiKey>;

export const SOURCE_STATE_WORDS = {
  identified: 'budget-funding.state_identified',
  requested: 'budget-funding.state_requested',
  promised: 'budget-funding.state_promised',
  secured: 'budget-funding.state_secured',
  received: 'budget-funding.state_received',
} as const satisfies Record<FundingSource['state'], UiKey>;

export const PAYMENT_WORDS = {
  atStart: 'budget-funding.payment_atStart',
  monthly: 'budget-funding.payment_monthly',
  quarterly: 'budget-funding.payment_quarterly',
  yearly: 'budget-funding.payment_yearly',
} as const satisfies Record<FundingSource['payment'], UiKey>;

/** How sure the money is that covers a cost. */
export const COVER_WORDS = {
  secured: 'budget-funding.cover_secured',
  promised: 'budget-funding.state_promised',
  requested: 'budget-funding.state_requested',
  identified: 'budget-funding.state_identified',
} as const satisfies Record<CoverState, UiKey>;
