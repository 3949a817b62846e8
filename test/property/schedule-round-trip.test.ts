import { isDeepStrictEqual } from 'node:util';
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
import { planSchema } from '@shared/plan/schema';
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

describe('an export of a plan that went on since', () => {
  it('says something whenever it would set anything back, and nothing else', () => {
    fc.assert(
      fc.property(planArbitrary(), planArbitrary(), fc.nat(), (then, other, choice) => {
        fc.pre(canTravel(then));
        const now = wentOn(then, other, choice);
        const read = readProject(writeProject(then, { taskName, calendar: 'Plan' }), contextOf(now), {
          baseline: String,
        });
        if (!read.ok) throw new Error(JSON.stringify(read.error));
        const { timeline, people, startDay, weekend, replaceLosses } = read.value;
        const next = importTimeline.run(now, { timeline, people, startDay, weekend, mode: 'replace' });
        const told = replaceLosses.filter(({ type }) => type !== 'secondGate').length > 0;
        expect(next.ok && told).toBe(next.ok && !isDeepStrictEqual(next.value, now));
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  });
});

/** The plan with one part of its timeline, or one field of its first task, as another plan has it. */
function wentOn(plan: Plan, { timeline: other }: Plan, choice: number): Plan {
  const { timeline } = plan;
  const [task, ...rest] = timeline.tasks;
  const [theirs] = other.tasks;
  const fields = Object.entries(theirs ?? {}).filter(([key]) => key !== 'id');
  const parts = Object.entries(other).filter(([key]) => key !== 'tasks');
  const changes = [
    ...parts.map(([key, value]) => ({ ...timeline, [key]: value })),
    ...fields.map(([key, value]) => ({ ...timeline, tasks: [{ ...task, [key]: value }, ...rest] })),
  ];
  return planSchema.parse({ ...plan, timeline: changes[choice % changes.length] });
}
