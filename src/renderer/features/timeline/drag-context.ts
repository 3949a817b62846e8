import type { refusedLink } from '@shared/commands/timeline-links';
import { withDescendants } from '@shared/commands/timeline-tasks';
import type { Plan } from '@shared/plan/types';
import type { TimelineState } from '@shared/timeline';
import { calendarsForDrag, holdCalendar, type CalendarOf } from './drag-calendar';
import type { DragContext, DragView, Other } from './drag-preview';
import type { Grabbed } from './drag-store';
import type { DropWords } from './drop-words';
import { nameById, now } from './edits';
import { isFiltering } from './shown-rows';
import { finishStayWords, stayOf, stayWords } from './stays';
import { useView } from './view-store';

/** All a drag is judged by, found out when it begins; null for a task that is gone. */
export function dragContext(grabbed: Grabbed, view: DragView, words: DropWords): DragContext | null {
  const plan = now()?.plan;
  const task = plan?.timeline.tasks.find((entry) => entry.id === grabbed.id);
  if (!plan || !task) return null;
  const { rows, scale, state } = view;
  const calendarOf = calendarsForDrag(plan, scale);
  const calendar = calendarOf(task);
  holdCalendar(calendar);
  return {
    ...{ plan, state, rows, scale, calendar },
    others: grabbed.grab === 'move' ? othersOf(grabbed.id, { plan, state, calendarOf }) : [],
    refused: refusedOf(grabbed, state, words),
    refusal: refusalWords(words),
  };
}

function refusedOf({ grab, id }: Grabbed, state: TimelineState, words: DropWords): string | null {
  const row = state.byId.get(id);
  if (grab === 'row') return isOutline() ? null : words.t('timeline.refused_order');
  if (!row || (grab !== 'move' && grab !== 'finish')) return null;
  return grab === 'move' ? stayWords(row, words) : finishStayWords(row, words);
}

function isOutline(): boolean {
  const { grouping, filter } = useView.getState();
  return grouping === 'outline' && !isFiltering(filter);
}

interface OthersInput {
  readonly plan: Plan;
  readonly state: TimelineState;
  readonly calendarOf: CalendarOf;
}

/** The bars chosen together with that one, those inside chosen summaries too. */
function othersOf(id: string, { plan, state, calendarOf }: OthersInput): readonly Other[] {
  const { chosen } = useView.getState();
  if (!chosen.has(id)) return [];
  const ids = [...chosen].filter((entry) => state.byId.has(entry));
  return [...withDescendants(plan.timeline.tasks, ids)].flatMap((other) => {
    const row = state.byId.get(other);
    if (!row?.dates || row.hasChildren || other === id) return [];
    return [{ row, calendar: calendarOf(row.task), stays: stayOf(row) !== null }];
  });
}

function refusalWords({ t, nameOf }: DropWords): DragContext['refusal'] {
  return (error: NonNullable<ReturnType<typeof refusedLink>>) => {
    if (error.type === 'cycle')
      return t('timeline.refused_cycle', {
        path: error.path.map((id) => nameById(id, nameOf)).join(' → '),
      });
    return t(error.type === 'invalid' ? 'timeline.refused_link_twice' : 'timeline.refused');
  };
}
