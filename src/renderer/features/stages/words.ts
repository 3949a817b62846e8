import type { Recurrence } from '@shared/catalog/types';
import type { UiKey } from '@shared/i18n/ui-words';
import type { ItemState } from '@shared/plan/types';
import type { StageStatus } from '@shared/progress';

export const STATE_WORDS = {
  notStarted: 'stages.state_notStarted',
  inProgress: 'stages.state_inProgress',
  blocked: 'stages.state_blocked',
  done: 'stages.state_done',
  notApplicable: 'stages.state_notApplicable',
} as const satisfies Record<ItemState, UiKey>;

export const STATUS_WORDS = {
  notStarted: 'stages.status_notStarted',
  active: 'stages.status_active',
  completed: 'stages.status_completed',
  reopened: 'stages.status_reopened',
} as const satisfies Record<StageStatus['kind'], UiKey>;

export const REPEAT_WORDS = {
  ongoing: 'stages.repeats_ongoing',
  monthly: 'stages.repeats_monthly',
  quarterly: 'stages.repeats_quarterly',
  halfYearly: 'stages.repeats_halfYearly',
  yearly: 'stages.repeats_yearly',
} as const satisfies Record<Recurrence, UiKey>;
