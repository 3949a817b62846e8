import type { Day } from '@shared/core/day';
import type { LinkType } from '@shared/schedule';
import type { Translate, UiKey } from '@shared/i18n/ui-words';
import type { TimelineRow, TimelineState } from '@shared/timeline';
import { now } from './edits';
import type { NameOf } from './task-words';

interface WhyWords {
  readonly t: Translate;
  readonly nameOf: NameOf;
  readonly day: (day: Day | null | undefined) => string;
}

const LINK_WHY = {
  FS: 'timeline.why_FS',
  SS: 'timeline.why_SS',
  FF: 'timeline.why_FF',
  SF: 'timeline.why_SF',
} as const satisfies Record<LinkType, UiKey>;

/** Why a task starts when it does, in a sentence. Empty without days. */
export function whyWords(row: TimelineRow, state: TimelineState, words: WhyWords): string {
  const { t, nameOf, day } = words;
  const { dates, task } = row;
  if (!dates) return '';
  const start = day(dates.start);
  const { driving } = dates;
  switch (driving.kind) {
    case 'link':
      return linkWhy(driving.linkId, state, words);
    case 'child':
      return t('timeline.why_child', { name: nameOf(state.byId.get(driving.taskId)?.task ?? task) });
    case 'constraint':
      return t('timeline.why_constraint', { day: start });
    case 'project':
      return t('timeline.why_project', { day: start });
    case 'status':
      return t('timeline.why_status', { day: start });
    case 'actual':
      return t('timeline.why_actual', { day: start });
    case 'fixed':
      return t('timeline.why_fixed', { day: start });
    case 'late':
      return t('timeline.why_late');
  }
}

function linkWhy(linkId: string, state: TimelineState, { t, nameOf, day }: WhyWords): string {
  const link = now()?.plan.timeline.links.find((entry) => entry.id === linkId);
  const other = link && state.byId.get(link.from);
  if (!link || !other) return '';
  const atStart = link.type === 'SS' || link.type === 'SF';
  const when = atStart ? other.dates?.start : (other.dates?.finish ?? other.dates?.start);
  const values = { name: nameOf(other.task), day: day(when), count: Math.abs(link.lag) };
  const why = t(LINK_WHY[link.type], values);
  if (link.lag === 0) return why;
  return `${why} ${t(link.lag > 0 ? 'timeline.why_lag' : 'timeline.why_lead', values)}`;
}
