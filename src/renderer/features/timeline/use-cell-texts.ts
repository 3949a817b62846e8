import { useMemo } from 'react';
import type { TimelineLink } from '@shared/plan/types';
import type { TimelineRow } from '@shared/timeline';
import { usePlan } from '../../state/document-store';
import { useWords } from '../../ui/words';
import { useDayWords } from './task-words';
import { useTimelineState } from './use-timeline';
import type { Column } from './view-store';

/** What a cell of a task says, by column. The same function until something of it changes. */
export type CellTexts = (row: TimelineRow, column: Column) => string;

/** Texts of the cells of the tree. */
export function useCellTexts(): CellTexts {
  const { t } = useWords();
  const day = useDayWords();
  const state = useTimelineState();
  const people = usePlan((plan) => plan.people);
  const links = usePlan((plan) => plan.timeline.links);
  return useMemo(() => {
    const names = new Map(people.map(({ id, name }) => [id, name]));
    const into = new Map<string, TimelineLink[]>();
    for (const link of links) into.set(link.to, [...(into.get(link.to) ?? []), link]);
    const short = remembered((count) => t('timeline.days_short', { count }));
    const link = ({ from, type, lag, lagUnit }: TimelineLink) => {
      const wbs = state.byId.get(from)?.wbs ?? '';
      const sign = lag > 0 ? '+' : '−';
      const key = lagUnit === 'working' ? 'timeline.days_short' : 'timeline.calendar_days_short';
      const lagText = lag === 0 ? '' : `${sign}${t(key, { count: Math.abs(lag) })}`;
      return type === 'FS' && lag === 0 ? wbs : `${wbs}${type}${lagText}`;
    };
    return (row, column) => {
      const { task, dates } = row;
      switch (column) {
        case 'wbs':
          return row.wbs;
        case 'start':
          return day(dates?.start);
        case 'finish':
          return dates && dates.finish === null ? t('timeline.no_end') : day(dates?.finish);
        case 'duration':
          return durationText(row, short);
        case 'progress':
          return t('timeline.percent', { value: dates?.progress ?? task.progress });
        case 'owner':
          return task.owner === null ? '' : (names.get(task.owner) ?? '');
        case 'float':
          return !dates || dates.totalFloat === null || row.hasChildren ? '' : short(dates.totalFloat);
        case 'links':
          return (into.get(task.id) ?? []).map(link).join(', ');
      }
    };
  }, [t, day, state, people, links]);
}

/** Words for a number, put together once: a table asks for the same few again and again. */
function remembered(words: (count: number) => string): (count: number) => string {
  const known = new Map<number, string>();
  return (count) => {
    const text = known.get(count) ?? words(count);
    known.set(count, text);
    return text;
  };
}

function durationText(row: TimelineRow, days: (count: number) => string): string {
  const { task, hasChildren } = row;
  if (hasChildren || task.kind === 'ongoing' || task.kind === 'fixed') return '';
  return task.kind === 'milestone' ? '' : days(task.duration);
}
