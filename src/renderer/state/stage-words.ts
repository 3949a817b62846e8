import type { StageId } from '@shared/catalog/types';
import type { UiKey } from '@shared/i18n/ui-words';
import type { NextReason } from '@shared/progress';

/** One-word names of the stages; the same as in the navigation. */
export const STAGE_NAMES = {
  stage1: 'shell.navStage1',
  stage2: 'shell.navStage2',
  stage3: 'shell.navStage3',
  stage4: 'shell.navStage4',
  stage5: 'shell.navStage5',
} as const satisfies Record<StageId, UiKey>;

/** Why something is among the next things to do. */
export const REASON_WORDS = {
  overdue: 'stages.reason_overdue',
  blocked: 'stages.reason_blocked',
  decided: 'stages.reason_decided',
  mineSoon: 'stages.reason_mineSoon',
  underWay: 'stages.reason_underWay',
  nextInLine: 'stages.reason_nextInLine',
} as const satisfies Record<NextReason, UiKey>;
