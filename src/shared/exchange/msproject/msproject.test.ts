import fc from 'fast-check';
import { parseXml } from '@rgrove/parse-xml';
import { describe, expect, it } from 'vitest';
import type { Plan, TimelineTask } from '../../plan/types';
import { timelineOf } from '../../timeline';
import { laidOutPlan, slippedPlan } from '../../../../test/builders/laid-out-plan';
import { PROJECT } from '../../../../test/builders/mspdi-order';
import { planArbitrary } from '../../../../test/builders/plan-arbitrary';
import { richPlan } from '../../../../test/builders/rich-plan';
import { schemaFaults } from '../../../../test/builders/schema-faults';
import { xmlFault } from '../../../../test/builders/xml';
import type { ImportContext, TimelineImport } from '../import-types';
import { readProject } from './read';
import { writeProject } from './write';
import { NEW_PERSON } from '../../plan/defaults';

const nameOf = (task: TimelineTask): string => task.name || `Default ${task.catalog ?? task.id}`;
const written = (plan: Plan): string => writeProject(plan, { taskName: nameOf, calendar: 'Plan' });
const context = (plan: Pick<Plan, 'people'>): ImportContext => {
  let count = 0;
  return { people: plan.people, newId: () => `new${(count += 1)}`, catalogName: (id) => `Default ${id}` };
};
const read = (xml: string, plan: Pick<Plan, 'people'> = { people: [] }) =>
  readProject(xml, context(plan), { baseline: (number) => `Baseline ${number}` });
/** What is left when Project has saved the file: no comment of ours. */
const nativeOnly = (xml: string): string => xml.slice(0, xml.lastIndexOf('<!--'));

function taken(xml: string, plan?: Plan): TimelineImport {
  const result = read(xml, plan);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** A plan in which everything Project knows of occurs. */
function fullPlan(): Plan {
  const plan = slippedPlan({
    people: [{ ...NEW_PERSON, id: 'amara', name: 'Amara Okello' }],
  });
  const change: Readonly<Record<string, Partial<TimelineTask>>> = {
    'tl-1-1': { owner: 'amara', progress: 100, actualStart: '2026-02-02', actualFinish: '2026-03-06' },
    'tl-1-2': { progress: 40, actualStart: '2026-03-09', notes: 'Two <lines>\n& more', calendar: 'abroad' },
    'tl-1-4': { kind: 'fixed', start: '2026-04-06', finish: '2026-04-17' },
    'tl-2-2': { constraint: { type: 'snet', day: '2026-08-03' } },
    'tl-2-3': { constraint: { type: 'alap', day: null } },
    'tl-3-8': { constraint: { type: 'fnlt', day: '2027-12-01' } },
  };
  const { timeline, identity } = plan;
  return {
    ...plan,
    identity: { ...identity, weekend: [5, 6] },
    timeline: {
      ...timeline,
      settings: { ...timeline.settings, statusDay: '2026-05-15', criticalFloat: 3, fiscalYearStart: 4 },
      holidays: [
        { id: 'h1', name: 'New Year', from: '2026-01-01', to: '2026-01-01', yearly: true },
        { id: 'h2', name: 'Election', from: '2026-06-08', to: '2026-06-10', yearly: false },
      ],
      workdays: [{ id: 'w1', name: 'Make-up day', from: '2026-06-12', to: '2026-06-12', yearly: false }],
      calendars: [{ id: 'abroad', name: 'Supplier', weekend: [6, 7], holidays: false }],
      tasks: timeline.tasks.map((task) => ({ ...task, ...change[task.id] })),
      links: timeline.links.map((link, index) =>
        index % 5 === 0
          ? { ...link, lag: index % 2 === 0 ? 5 : -3, lagUnit: index % 3 ? 'calendar' : 'working' }
          : link,
      ),
    },
  };
}

describe('what is written', () => {
  it('keeps the published order and types of elements', () => {
    for (const plan of [fullPlan(), laidOutPlan(), richPlan()]) {
      const { root } = parseXml(written(plan));
      expect(root && schemaFaults(root, PROJECT)).toEqual([]);
    }
  });

  it('is well-formed whatever the texts hold, and has no comment that ends early', () => {
    const plan = laidOutPlan();
    const name = '--><script>&\u0000\ufffe\ud800--';
    const tasks = plan.timeline.tasks.map((task) => ({ ...task, name, notes: name }));
    const xml = written({ ...plan, timeline: { ...plan.timeline, tasks } });
    expect(xmlFault(xml)).toBeNull();
    expect(xml.match(/-->/g)).toHaveLength(1);
    expect(() => parseXml(xml)).not.toThrow();
  });

  it('says links, lags, constraints and slack in the units of Project', () => {
    const plan = fullPlan();
    const links = [
      { id: 'l', from: 'tl-1-2', to: 'tl-1-6', type: 'SS', lag: -3, lagUnit: 'working' } as const,
      { id: 'm', from: 'tl-1-3', to: 'tl-1-6', type: 'FF', lag: 5, lagUnit: 'calendar' } as const,
    ];
    const xml = written({ ...plan, timeline: { ...plan.timeline, links } }).replace(/\s*\n\s*/g, '');
    const lag = (...[uid, type, tenths, format]: readonly number[]): string =>
      `<PredecessorUID>${uid}</PredecessorUID><Type>${type}</Type><CrossProject>0</CrossProject><LinkLag>${tenths}</LinkLag><LagFormat>${format}</LagFormat>`;
    expect(xml).toContain(lag(4, 3, -14_400, 7));
    expect(xml).toContain(lag(5, 0, 72_000, 8));
    expect(xml).toContain(
      '<ConstraintType>4</ConstraintType><ConstraintDate>2026-08-03T08:00:00</ConstraintDate>',
    );
    expect(xml).toContain(
      '<ConstraintType>7</ConstraintType><ConstraintDate>2027-12-01T17:00:00</ConstraintDate>',
    );
    expect(xml).toContain('<Name>Election</Name><Type>1</Type><DayWorking>0</DayWorking>');
    expect(xml).toContain('<Type>2</Type><Month>0</Month><MonthDay>1</MonthDay><DayWorking>0</DayWorking>');
  });
});

describe('our own file read again', () => {
  it('gives back the timeline, the start and the weekend of the plan', () => {
    for (const plan of [fullPlan(), richPlan()]) {
      const back = taken(written(plan), plan);
      expect(back.timeline).toEqual(plan.timeline);
      expect(back).toMatchObject({ startDay: plan.identity.startDay, weekend: plan.identity.weekend });
      expect(back).toMatchObject({ people: [], losses: [] });
    }
  });

  it('gives back any timeline that can be calculated', () => {
    fc.assert(
      fc.property(planArbitrary(), (plan) => {
        fc.pre(timelineOf(plan).fault === null && plan.timeline.tasks.length > 0);
        fc.pre(plan.timeline.tasks.every((task) => task.name.trim() !== '' || task.catalog !== null));
        const owners = plan.timeline.tasks.map((task) => task.owner);
        fc.pre(owners.every((owner) => owner === null || plan.people.some(({ id }) => id === owner)));
        expect(taken(written(plan), plan).timeline).toEqual(plan.timeline);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the schedule when Project has dropped what it does not know', () => {
    const plan = fullPlan();
    const { timeline, weekend, startDay } = taken(nativeOnly(written(plan)), plan);
    const identity = { ...plan.identity, weekend: weekend ?? [], startDay: startDay ?? '' };
    const [before, after] = [timelineOf(plan), timelineOf({ ...plan, identity, timeline })];
    const known = ({
      id,
      parent,
      catalog,
      name,
      stage,
      kind,
      gate,
      progress,
      actualStart,
      owner,
      notes,
    }: TimelineTask) => ({
      id,
      parent,
      catalog,
      name,
      stage,
      kind,
      gate,
      progress,
      actualStart,
      owner,
      notes,
    });
    expect(timeline.tasks.map(known)).toEqual(plan.timeline.tasks.map(known));
    for (const [id, row] of before.byId) {
      const dates = after.byId.get(id)?.dates;
      expect([id, dates?.start, dates?.finish, dates?.totalFloat]).toEqual([
        ...[id, row.dates?.start, row.dates?.finish, row.dates?.totalFloat],
      ]);
    }
    expect(timeline.holidays.map(({ name, from, to, yearly }) => [name, from, to, yearly])).toEqual([
      ['New Year', '2026-01-01', '2026-01-01', true],
      ['Election', '2026-06-08', '2026-06-10', false],
    ]);
    expect(timeline.baselines.map(({ tasks }) => tasks)).toEqual(
      plan.timeline.baselines.map(({ tasks }) => tasks),
    );
    expect(timeline.settings).toMatchObject({
      statusDay: '2026-05-15',
      criticalFloat: 3,
      fiscalYearStart: 4,
    });
  });

  it('does not trust our comment once the file was changed', () => {
    const plan = fullPlan();
    const xml = written(plan).replace('<Name>Default tl-1-2</Name>', '<Name>Renamed</Name>');
    const back = taken(xml, plan);
    expect(back.timeline.tasks.find(({ id }) => id === 'tl-1-2')?.name).toBe('Renamed');
    expect(back.losses).toEqual([{ row: null, name: '', type: 'ownData', value: '' }]);
  });
});
