import type { Recurrence, StageId } from '@shared/catalog/types';
import type { UiKey } from '@shared/i18n/ui-words';
import type { ItemState } from '@shared/plan/types';
import type { NextReason, StageStatus } from '@shared/progress';

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

export const REASON_WORDS = {
  overdue: 'stages.reason_overdue',
  blocked: 'stages.reason_blocked',
  decided: 'stages.reason_decided',
  mineSoon: 'stages.reason_mineSoon',
  underWay: 'stages.reason_underWay',
  nextInLine: 'stages.reason_nextInLine',
} as const satisfies Record<NextReason, UiKey>;

export const REPEAT_WORDS = {
  ongoing: 'stages.repeats_ongoing',
  monthly: 'stages.repeats_monthly',
  quarterly: 'stages.repeats_quarterly',
  halfYearly: 'stages.repeats_halfYearly',
  yearly: 'stages.repeats_yearly',
} as const satisfies Record<Recurrence, UiKey>;

/** One-word names of the stages; the same as in the navigation. */
export const STAGE_NAMES = {
  stage1: 'shell.navStage1',
  stage2: 'shell.navStage2',
  stage3: 'shell.navStage3',
  stage4: 'shell.navStage4',
  stage5: 'shell.navStage5',
} as const satisfies Record<StageId, UiKey>;
