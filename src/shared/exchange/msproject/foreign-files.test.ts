import { describe, expect, it } from 'vitest';
import type { Plan } from '../../plan/types';
import { buildPlan } from '../../../../test/builders/plan-builder';
import type { ImportContext, TimelineImport } from '../import-types';
import { readProject } from './read';
import { NEW_PERSON } from '../../plan/defaults';

const context = (plan: Plan): ImportContext => {
  let count = 0;
  return { plan, newId: () => `new${(count += 1)}`, catalogName: (id) => `Default ${id}` };
};
const read = (xml: string, plan: Plan = buildPlan()) =>
  readProject(xml, context(plan), { baseline: (number) => `Baseline ${number}` });

function taken(xml: string): TimelineImport {
  const result = read(xml);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

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
    ['a number twice', task(1) + task(1), [1, 'T1', 'duplicateNumber', '1']],
    ['no duration', task(1).replace('<Duration>PT16H0M0S</Duration>', ''), [1, 'T1', 'noDuration', '']],
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

  it('has days of other hours listed, by the name of their calendar or day', () => {
    const times = (...spans: readonly (readonly [string, string])[]): string =>
      `<WorkingTimes>${spans.map(([from, to]) => `<WorkingTime><FromTime>${from}:00</FromTime><ToTime>${to}:00</ToTime></WorkingTime>`).join('')}</WorkingTimes>`;
    const full = times(['08:00', '12:00'], ['13:00', '17:00']);
    const day = (type: number, hours: string): string =>
      `<WeekDay><DayType>${type}</DayType><DayWorking>1</DayWorking>${hours}</WeekDay>`;
    const calendar = (friday: string, eve: string): string =>
      `<CalendarUID>1</CalendarUID><Calendars><Calendar><UID>1</UID><Name>Standard</Name><WeekDays>${day(5, full)}${day(6, friday)}</WeekDays><Exceptions><Exception><TimePeriod><FromDate>2026-12-24T00:00:00</FromDate><ToDate>2026-12-24T23:59:00</ToDate></TimePeriod><Name>Eve</Name><Type>1</Type><DayWorking>1</DayWorking>${eve}</Exception></Exceptions></Calendar></Calendars>`;
    const losses = (friday: string, eve: string) =>
      taken(file(task(1), calendar(friday, eve))).losses.map(({ type, value }) => [type, value]);
    const half = times(['08:00', '12:00']);
    expect(losses(full, full)).toEqual([]);
    expect(losses(half, full)).toEqual([['partDays', 'Standard']]);
    expect(losses(full, half)).toEqual([['partDays', 'Eve']]);
    expect(losses(times(['16:00', '00:00']), full)).toEqual([]);
  });

  it('says what an append leaves behind, and only what there is', () => {
    const head = '<StatusDate>2026-05-15T17:00:00</StatusDate>';
    const baseline =
      '<Baseline><Number>0</Number><Start>2026-02-02T08:00:00</Start><Finish>2026-02-03T17:00:00</Finish></Baseline>';
    const left = taken(file(task(1, baseline), head)).appendLosses.map(({ type, value }) => [type, value]);
    expect(left).toEqual([
      ['leftCalendar', ''],
      ['leftBaselines', '1'],
      ['leftStatusDay', '2026-05-15'],
    ]);
    const bare = file(task(1)).replace(/<StartDate>.*<\/StartDate>/, '');
    expect(taken(bare).appendLosses).toEqual([]);
  });

  it('gives work to the people of the plan by name, and adds those who are missing', () => {
    const people = [{ ...NEW_PERSON, id: 'amara', name: 'Amara Okello' }];
    const assigned =
      '<Resources><Resource><UID>1</UID><Name>amara okello</Name></Resource><Resource><UID>2</UID><Name>New One</Name></Resource></Resources>' +
      '<Assignments><Assignment><TaskUID>1</TaskUID><ResourceUID>1</ResourceUID></Assignment><Assignment><TaskUID>2</TaskUID><ResourceUID>2</ResourceUID></Assignment></Assignments>';
    const result = read(
      file(task(1) + task(2)).replace('</Tasks>', `</Tasks>${assigned}`),
      buildPlan({ people }),
    );
    expect(result.ok && result.value.people.map(({ name }) => name)).toEqual(['New One']);
    expect(result.ok && result.value.timeline.tasks[0]?.owner).toBe('amara');
  });
});
