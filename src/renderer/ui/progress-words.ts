import type { Translate } from '@shared/i18n/ui-words';

interface Counts {
  readonly total: number;
  readonly done: number;
  readonly notApplicable: number;
  readonly inProgress: number;
  readonly blocked: number;
  readonly notStarted: number;
}

/** How many items are in which state, in words; states without an item are left out. */
export function progressWords(t: Translate, counts: Counts): string {
  const parts = [
    counts.done > 0 && t('stages.progress_done', { count: counts.done }),
    counts.notApplicable > 0 && t('stages.progress_notApplicable', { count: counts.notApplicable }),
    counts.inProgress > 0 && t('stages.progress_inProgress', { count: counts.inProgress }),
    counts.blocked > 0 && t('stages.progress_blocked', { count: counts.blocked }),
    counts.notStarted > 0 && t('stages.progress_notStarted', { count: counts.notStarted }),
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts.join(', ') : t('stages.progress_nothing');
}
