import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importTimeline } from '@shared/commands/timeline-import';
import {
  cellText,
  readProject,
  readTaskTable,
  taskTable,
  TASK_COLUMNS,
  writeProject,
  type ImportContext,
  type TimelineImport,
} from '@shared/exchange';
import { parseDay } from '@shared/core/day';
import type { Result } from '@shared/core/result';
import type { Plan, TimelineTask } from '@shared/plan/types';
import { timelineOf } from '@shared/timeline';
import { planArbitrary } from '../builders/plan-arbitrary';

const RUNS = 20;
const catalogName = (id: string): string => `Default ${id}`;
const taskName = ({ name, catalog, id }: TimelineTask): string =>
  name.trim() || (catalog === null ? id : catalogName(catalog));

function contextOf(plan: Plan): ImportContext {
  let count = 0;
  return { plan, newId: () => `new${(count += 1)}`, catalogName };
}

type Read = (plan: Plan) => Result<TimelineImport, unknown>;

const throughTable: Read = (plan) => {
  const rows = taskTable(plan, { taskName, yes: 'Yes', no: 'No' });
  const sheet = [
    TASK_COLUMNS,
    ...rows.map(({ cells }) => TASK_COLUMNS.map((column) => cellText(cells[column]))),
  ];
  return readTaskTable(sheet, contextOf(plan), { title: (column) => column, text: (text) => text });
};

/** Project drops the comment at the end when it saves. */
const throughProject: Read = (plan) => {
  const xml = writeProject(plan, { taskName, calendar: 'Plan' });
  return readProject(xml.slice(0, xml.lastIndexOf('<!--')), contextOf(plan), { baseline: String });
};

/** Can it be calculated, within the years of a schedule, and has everything a name? Else no file has it whole. */
function canTravel(plan: Plan): boolean {
  const { tasks, calendars } = plan.timeline;
  const { fault, rows } = timelineOf(plan);
  const [first, last] = [parseDay('1990-01-01'), parseDay('2150-12-31')];
  const within = (day: number | null | undefined): boolean =>
    day === null || day === undefined || (first !== null && last !== null && day >= first && day <= last);
  return (
    fault === null &&
    tasks.length > 0 &&
    tasks.every(({ name, catalog }) => name.trim() !== '' || catalog !== null) &&
    calendars.every(({ name }) => name.trim() !== '') &&
    rows.every(({ dates }) => within(dates?.start) && within(dates?.finish))
  );
}

describe.each([
  ['a table', throughTable],
  ['Microsoft Project', throughProject],
])('a plan that went through %s and comes back', (...[, through]) => {
  it('is the plan it was, whatever stands in it', () => {
    fc.assert(
      fc.property(planArbitrary(), (plan) => {
        fc.pre(canTravel(plan));
        const read = through(plan);
        if (!read.ok) throw new Error(JSON.stringify(read.error));
        const { timeline, people, startDay, weekend, replaceLosses } = read.value;
        const next = importTimeline.run(plan, { timeline, people, startDay, weekend, mode: 'replace' });
        expect(next.ok && next.value).toEqual(plan);
        expect(replaceLosses.filter(({ type }) => type !== 'secondGate')).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});
