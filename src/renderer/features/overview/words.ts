import type { UiKey } from '@shared/i18n/ui-words';
import type { StageStatus } from '@shared/progress';

export const STATUS_WORDS = {
  notStarted: 'shell.statusNotStarted',
  active: 'shell.statusInProgress',
  completed: 'shell.statusCompleted',
  reopened: 'shell.statusReopened',
} as const satisfies Record<StageStatus['kind'], UiKey>;
