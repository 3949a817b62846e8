import fc from 'fast-check';
import { parseXml } from '@rgrove/parse-xml';
import { describe, expect, it } from 'vitest';
import { importTimeline } from '../../commands/timeline-import';
import { EMPTY_TIMELINE } from '../../plan/defaults';
import type { Plan, TimelineTask } from '../../plan/types';
import { timelineOf } from '../../timeline';
import { laidOutPlan, slippedPlan } from '../../../../test/builders/laid-out-plan';
import { PROJECT } from '../../../../test/builders/mspdi-order';
import { planArbitrary } from '../../../../test/builders/plan-arbitrary';
import { aTask, planWithTimeline } from '../../../../test/builders/plan-parts';
import { richPlan } from '../../../../test/builders/rich-plan';
import { schemaFaults } from '../../../../test/builders/schema-faults';
import { valueFaults } from '../../../../test/builders/schema-values';
import { xmlFault } from '../../../../test/builders/xml';
import type { ImportContext, TimelineImport } from '../import-types';
import { readProject } from './read';
import { writeProject } from './write';
import { NEW_PERSON } from '../../plan/defaults';

const nameOf = (task: TimelineTask): string => task.name || `Default ${task.catalog ?? task.id}`;
const written = (plan: Plan): string => writeProject(plan, { taskName: nameOf, calendar: 'Plan' });
const context = (plan: Plan): ImportContext => {
  let count = 0;
  return { plan, newId: () => `new${(count += 1)}`, catalogName: (id) => `Default ${id}` };
};
const read = (xml: string, plan: Plan) =>
  readProject(xml, context(plan), { baseline: (number) => `Baseline ${number}` });
/** What is left when Project has saved the file: no comment of ours. */
const nativeOnly = (xml: string): string => xml.slice(0, xml.lastIndexOf('<!--'));

function taken(xml: string, plan: Plan): TimelineImport {
  const result = read(xml, plan);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function replaced(plan: Plan, { timeline, people, startDay, weekend }: TimelineImport): Plan {
  const result = importTimeline.run(plan, { timeline, people, startDay, weekend, mode: 'replace' });
  if (!result.ok) throw new Error(result.error.type);
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

  it('keeps the published lists of values, lengths of texts and references', () => {
    const long = 'x'.repeat(2000);
    const { identity, ...plan } = fullPlan();
    const tasks = plan.timeline.tasks.map((task) => ({ ...task, name: long }));
    const calendars = plan.timeline.calendars.map((calendar) => ({ ...calendar, name: long }));
    const longest = {
      ...plan,
      identity: { ...identity, title: long.slice(0, 500), teamName: long.slice(0, 500) },
      timeline: { ...plan.timeline, tasks, calendars },
    };
    for (const one of [fullPlan(), laidOutPlan(), richPlan(), longest]) {
      const { root } = parseXml(written(one));
      expect(root && valueFaults(root)).toEqual([]);
    }
  });

  it('writes no baseline of a task that has none, whatever its id', () => {
    const baseline = { id: 'first', name: 'First', on: '2026-02-02', note: '', tasks: {} };
    const plan = planWithTimeline({ tasks: [aTask({ id: 'valueOf', name: 'Law' })], baselines: [baseline] });
    expect(written(plan)).toContain('<Name>Law</Name>');
    expect(written(plan)).not.toContain('undefined');
  });

  it.each([
    [
      '<ConstraintType>4</ConstraintType>',
      '<ConstraintType>8</ConstraintType>',
      'Task/ConstraintType: 8 is not in the list',
    ],
    [
      '<LagFormat>8</LagFormat>',
      '<LagFormat>21</LagFormat>',
      'PredecessorLink/LagFormat: 21 is not in the list',
    ],
    ['<DayType>7</DayType>', '<DayType>8</DayType>', 'WeekDay/DayType: 8 is not in the list'],
    ['<Type>3</Type>', '<Type>4</Type>', 'PredecessorLink/Type: 4 is not in the list'],
    [
      '<PredecessorUID>4</PredecessorUID>',
      '<PredecessorUID>999</PredecessorUID>',
      'PredecessorLink/PredecessorUID: 999 is no Task/UID',
    ],
    [
      '<CalendarUID>2</CalendarUID>',
      '<CalendarUID>9</CalendarUID>',
      'Task/CalendarUID: 9 is no Calendar/UID',
    ],
    [
      '<BaseCalendarUID>-1</BaseCalendarUID>',
      '<BaseCalendarUID>7</BaseCalendarUID>',
      'Calendar/BaseCalendarUID: 7 is no Calendar/UID',
    ],
    ['<Alias>Stage</Alias>', `<Alias>${'x'.repeat(51)}</Alias>`, 'ExtendedAttribute/Alias: 51 characters'],
  ])('would be found out with %s broken', (...[good, bad, fault]) => {
    const xml = written(fullPlan());
    expect(xml).toContain(good);
    const { root } = parseXml(xml.replace(good, bad));
    expect(root && valueFaults(root)).toEqual([fault]);
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
  it('changes nothing in the plan, with our comment and without', () => {
    for (const plan of [fullPlan(), richPlan()]) {
      for (const xml of [written(plan), nativeOnly(written(plan))]) {
        const back = taken(xml, plan);
        expect(replaced(plan, back)).toEqual(plan);
        expect(back).toMatchObject({ people: [], losses: [], replaceLosses: [] });
      }
    }
  });

  it('changes nothing in any plan whose timeline can be calculated', () => {
    fc.assert(
      fc.property(planArbitrary(), (plan) => {
        fc.pre(timelineOf(plan).fault === null && plan.timeline.tasks.length > 0);
        fc.pre(plan.timeline.tasks.every((task) => task.name.trim() !== '' || task.catalog !== null));
        const owners = plan.timeline.tasks.map((task) => task.owner);
        fc.pre(owners.every((owner) => owner === null || plan.people.some(({ id }) => id === owner)));
        expect(replaced(plan, taken(written(plan), plan))).toEqual(plan);
      }),
      { numRuns: 20, interruptAfterTimeLimit: 60_000 },
    );
  });

  it('gives another plan the schedule even when Project has dropped what it does not know', () => {
    const plan = fullPlan();
    const empty = { ...plan, identity: { ...plan.identity, weekend: [6, 7] }, timeline: EMPTY_TIMELINE };
    const next = replaced(empty, taken(nativeOnly(written(plan)), empty));
    const [before, after] = [timelineOf(plan), timelineOf(next)];
    const known = ({ id, parent, catalog, name, stage, kind, gate, progress, ...more }: TimelineTask) => ({
      ...{ id, parent, catalog, name, stage, kind, gate, progress },
      ...{ actualStart: more.actualStart, owner: more.owner, notes: more.notes },
    });
    expect(next.timeline.tasks.map(known)).toEqual(plan.timeline.tasks.map(known));
    for (const [id, row] of before.byId) {
      const dates = after.byId.get(id)?.dates;
      expect([id, dates?.start, dates?.finish, dates?.totalFloat]).toEqual([
        ...[id, row.dates?.start, row.dates?.finish, row.dates?.totalFloat],
      ]);
    }
    expect(next.timeline.holidays.map(({ name, from, to, yearly }) => [name, from, to, yearly])).toEqual([
      ['New Year', '2026-01-01', '2026-01-01', true],
      ['Election', '2026-06-08', '2026-06-10', false],
    ]);
    expect(next.timeline.baselines.map(({ tasks }) => tasks)).toEqual(
      plan.timeline.baselines.map(({ tasks }) => tasks),
    );
    const { statusDay, criticalFloat, fiscalYearStart } = plan.timeline.settings;
    expect(next.timeline.settings).toMatchObject({ statusDay, criticalFloat, fiscalYearStart });
    expect(next.identity).toEqual(plan.identity);
  });

  it('does not trust our comment once the file was changed', () => {
    const plan = fullPlan();
    const xml = written(plan).replace('<Name>Default tl-1-2</Name>', '<Name>Renamed</Name>');
    const back = taken(xml, plan);
    expect(back.timeline.tasks.find(({ id }) => id === 'tl-1-2')?.name).toBe('Renamed');
    expect(back.losses).toEqual([{ row: null, name: '', type: 'ownData', value: '' }]);
  });
});
