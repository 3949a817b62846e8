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
    people: [{ id: 'amara', name: 'Amara Okello', role: '', organization: '', email: '', phone: '' }],
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

const task = (uid: number, more = '', level = 1): string =>
  `<Task><UID>${uid}</UID><ID>${uid}</ID><Name>T${uid}</Name><OutlineLevel>${level}</OutlineLevel>` +
  `<Duration>PT16H0M0S</Duration><DurationFormat>7</DurationFormat>${more}</Task>`;
const link = (from: number, more = ''): string =>
  `<PredecessorLink><PredecessorUID>${from}</PredecessorUID>${more}</PredecessorLink>`;
const file = (tasks: string, head = ''): string =>
  `<?xml version="1.0"?><Project xmlns="http://schemas.microsoft.com/project">${head}<StartDate>2026-02-02T08:00:00</StartDate><Tasks>${tasks}</Tasks></Project>`;

function faults(xml: string): unknown {
  const result = read(xml);
  return result.ok ? 'taken' : result.error.map(({ row, name, type, value }) => [row, name, type, value]);
}

describe('a file of others', () => {
  it('is taken with outline, links and durations', () => {
    const lag = '<Type>3</Type><LinkLag>4800</LinkLag><LagFormat>7</LagFormat>';
    const { timeline, losses } = taken(file(task(1) + task(2, '', 2) + task(3, link(2, lag), 2)));
    expect(timeline.tasks.map(({ name, parent, duration }) => [name, parent, duration])).toEqual([
      ['T1', null, 0],
      ['T2', 'new1', 2],
      ['T3', 'new1', 2],
    ]);
    expect(timeline.links).toMatchObject([
      { from: 'new2', to: 'new3', type: 'SS', lag: 1, lagUnit: 'working' },
    ]);
    expect(losses).toEqual([]);
  });

  it.each([
    [
      'a percent lag',
      task(1) + task(2, link(1, '<LinkLag>500</LinkLag><LagFormat>19</LagFormat>')),
      [2, 'T2', 'percentLag', '500'],
    ],
    ['an unknown link type', task(1) + task(2, link(1, '<Type>7</Type>')), [2, 'T2', 'unknownLinkType', '7']],
    ['a link to nothing', task(1, link(9)), [1, 'T1', 'danglingLink', '9']],
    ['a link to itself', task(1, link(1)), [1, 'T1', 'selfLink', '1']],
    [
      'a circle',
      task(1, link(2)) + task(2, link(1)),
      [expect.any(Number), expect.any(String), 'cycle', expect.stringMatching(/T\d → T\d → T\d/)],
    ],
    [
      'a link within a family',
      task(1) + task(2, link(1), 2),
      [expect.any(Number), expect.any(String), 'familyLink', expect.any(String)],
    ],
    ['a negative duration', task(1).replace('PT16H', '-PT16H'), [1, 'T1', 'negativeDuration', '-PT16H0M0S']],
    [
      'a duration that is none',
      task(1).replace('PT16H0M0S', 'two days'),
      [1, 'T1', 'badDuration', 'two days'],
    ],
    [
      'a date too early',
      task(1, '<ActualStart>1984-01-01T08:00:00</ActualStart>'),
      [1, 'T1', 'dayOutside', '1984-01-01'],
    ],
    [
      'a date too late',
      task(1, '<ConstraintType>4</ConstraintType><ConstraintDate>2151-01-01T08:00:00</ConstraintDate>'),
      [1, 'T1', 'dayOutside', '2151-01-01'],
    ],
    [
      'a date that is none',
      task(1, '<ActualStart>2026-02-30T08:00:00</ActualStart>'),
      [1, 'T1', 'badDay', '2026-02-30T08:00:00'],
    ],
    [
      'an unknown constraint',
      task(1, '<ConstraintType>8</ConstraintType>'),
      [1, 'T1', 'unknownConstraint', '8'],
    ],
    [
      'a constraint without its day',
      task(1, '<ConstraintType>2</ConstraintType>'),
      [1, 'T1', 'dayMissing', 'mso'],
    ],
    ['progress over 100', task(1, '<PercentComplete>140</PercentComplete>'), [1, 'T1', 'badProgress', '140']],
    ['an outline that jumps', task(1) + task(2, '', 3), [2, 'T2', 'badLevel', '3']],
    ['a task without name', task(1).replace('T1', ' '), [1, '', 'noName', '']],
  ])('is refused with row and reason for %s', (...[, tasks, expected]) => {
    expect(faults(file(tasks))).toEqual([expected]);
  });

  it('is refused with all its faults at once', () => {
    expect(faults(file(task(1, link(1)) + task(2, link(8))))).toHaveLength(2);
  });

  it.each([
    ['no XML', 'PK\u0003\u0004', 'notReadable'],
    ['XML that is not closed', '<Project><Tasks></Project>', 'notReadable'],
    ['an entity of its own', '<Project>&x;</Project>', 'notReadable'],
    ['a document type', '<!DOCTYPE Project [<!ENTITY x "y">]><Project/>', 'doctype'],
    ['another document', '<html/>', 'notProject'],
    ['no tasks', file(''), 'noTasks'],
    ['elements without end', '<a>'.repeat(200_000), 'notReadable'],
  ])('is refused when it is %s', (...[, xml, type]) => {
    const result = read(xml);
    expect(!result.ok && result.error.map((entry) => entry.type)).toEqual([type]);
  });

  it('has what a plan cannot hold listed, with its row', () => {
    const xml = file(
      task(1, '<Deadline>2026-03-01T17:00:00</Deadline><Cost>500</Cost>').replace('PT16H', 'PT12H') +
        task(2, link(1, '<LinkLag>2400</LinkLag><LagFormat>7</LagFormat>')),
      '<ScheduleFromStart>0</ScheduleFromStart>',
    );
    const { losses, timeline } = taken(xml);
    expect(losses.map(({ row, type }) => [row, type])).toEqual([
      ...[
        [1, 'deadline'],
        [1, 'cost'],
        [1, 'partDay'],
        [null, 'fromFinish'],
        [2, 'partDayLag'],
      ],
    ]);
    expect(timeline.tasks[0]?.duration).toBe(2);
    expect(timeline.links[0]?.lag).toBe(1);
  });

  it('gives work to the people of the plan by name, and adds those who are missing', () => {
    const people = [{ id: 'amara', name: 'Amara Okello', role: '', organization: '', email: '', phone: '' }];
    const assigned =
      '<Resources><Resource><UID>1</UID><Name>amara okello</Name></Resource><Resource><UID>2</UID><Name>New One</Name></Resource></Resources>' +
      '<Assignments><Assignment><TaskUID>1</TaskUID><ResourceUID>1</ResourceUID></Assignment><Assignment><TaskUID>2</TaskUID><ResourceUID>2</ResourceUID></Assignment></Assignments>';
    const result = read(file(task(1) + task(2)).replace('</Tasks>', `</Tasks>${assigned}`), { people });
    expect(result.ok && result.value.people.map(({ name }) => name)).toEqual(['New One']);
    expect(result.ok && result.value.timeline.tasks[0]?.owner).toBe('amara');
  });
});
