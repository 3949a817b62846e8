import { describe, expect, test } from 'vitest';
import { documentInput, sectionText } from '@test/builders/documents';
import { aDecision, aLink, anItem, aPerson, aRisk, aTask } from '@test/builders/plan-parts';
import { buildPlan } from '@test/builders/plan-builder';
import { EMPTY_TIMELINE } from '../../plan/defaults';
import type { Plan, TimelineTask } from '../../plan/types';
import { buildStatus } from './build-status';

const task = (id: string, more: Partial<TimelineTask>): TimelineTask => aTask({ id, ...more });
const link = (from: string, to: string) => aLink({ id: `${from}-${to}`, from, to });

/**
 * Monday 1 March 2027: a (done on 12 March), then b of ten days, half done, gate C, then c of ten days and gate
 * D on Friday 23 April; promised for 20 April. Behind: a course of five days that should have begun.
 */
function plan(change: Partial<Plan> = {}): Plan {
  const base = buildPlan();
  const tasks = [
    task('a', {
      ...{ name: 'Survey', duration: 10, progress: 100 },
      ...{ actualStart: '2027-03-01', actualFinish: '2027-03-12' },
    }),
    task('b', { name: 'Rooms', duration: 10, progress: 50, actualStart: '2027-03-15' }),
    task('gate-c', { catalog: 'tl-gate-c', kind: 'milestone', duration: 0, gate: 'c' }),
    task('c', { name: 'Pilot', duration: 20 }),
    task('course', { name: 'Course', duration: 5 }),
    task('gate-d', { catalog: 'tl-gate-d', kind: 'milestone', duration: 0, gate: 'd' }),
  ];
  const links = [link('a', 'b'), link('b', 'gate-c'), link('gate-c', 'c'), link('c', 'gate-d')];
  const settings = { ...EMPTY_TIMELINE.settings, targetDay: '2027-04-20' };
  const baselines = [
    {
      ...{ id: 'base', name: 'Agreed', on: '2027-02-01', note: '' },
      tasks: { 'gate-d': { start: '2027-04-20', finish: '2027-04-20' } },
    },
  ];
  return {
    ...base,
    identity: { ...base.identity, startDay: '2027-03-01', weekend: [6, 7], lengthMonths: 18 },
    timeline: { ...EMPTY_TIMELINE, settings, tasks, links, baselines },
    ...change,
  };
}

const TODAY = '2027-03-18';
const report = (of: Plan, today = TODAY) => buildStatus(documentInput(of, today));
const text = (of: Plan, today = TODAY): string => sectionText(report(of, today), 'status');

describe('the monthly status', () => {
  test('carries its day and the label', () => {
    const { cover, tlp, sections, footerNote } = report(plan());
    expect(cover.facts[0]).toEqual(['State of', '18 March 2027']);
    expect(tlp.text).toBe('TLP:AMBER');
    expect(footerNote).toBe('State of 18 March 2027');
    expect(sections.map((section) => section.pageBreak)).toEqual([false]);
  });

  test('says where we stand: next gate with its work, full operation, promise and slip', () => {
    const words = text(plan());
    expect(words).toContain('Month 1 of 18');
    // Fifteen of the twenty days in front of gate C are done.
    expect(words).toContain(
      'Gate C: initial operating capability: 26 March 2027, 75 % of the work before it',
    );
    expect(words).toContain('Full operation 23 April 2027');
    expect(words).toContain('20 April 2027; the plan is 3 days late');
    expect(words).toContain('3 working days later than the baseline "Agreed"');
  });

  test('names what was done since last month, what is due by the next and what is late', () => {
    const words = text(plan());
    expect(words).toContain('Done since 18 February 2027 Due by 18 April 2027 Late');
    expect(words).toMatch(/Survey, 12 March 2027 Rooms, 26 March 2027 \(critical\) Gate C/);
    expect(words).toContain('Course, 5 March 2027');
    expect(words).not.toContain('Pilot, ');
    // Begun too late, to be finished within the month: late, and not due once more.
    const behind = [task('x', { name: 'Drill', duration: 30 })];
    const drill = text(plan({ timeline: { ...plan().timeline, tasks: behind, links: [] } }));
    expect(drill.match(/Drill, 9 April 2027/g)).toHaveLength(1);
    expect(text(plan(), '2027-04-13')).toContain('Nothing was finished.');
  });

  test('counts items of the checklists that were done in the month or are past their due day', () => {
    const done = (on: string) => anItem({ state: 'done', history: [{ on, by: null, state: 'done' }] });
    const items = {
      ...{ 's1-name-sponsor': done('2027-03-10'), 's1-form-core-team': done('2027-02-10') },
      's1-agree-route': anItem({ state: 'inProgress', due: '2027-03-17' }),
    };
    const words = text(plan({ stages: { ...plan().stages, items } }));
    expect(words).toContain('One item of the checklists done');
    expect(words).toContain('One item of the checklists past its due day');
  });

  test('puts at most three things first that matter now', () => {
    const words = text(plan());
    expect(words).toContain(
      'Full operation comes 3 days after the promised day. "Course" is late; by the schedule it ends on 5 March 2027. "Rooms" is on the critical path until 26 March 2027',
    );
  });

  test('asks for the open decisions and names the gravest open risks with their owners', () => {
    const risks = [
      aRisk({ id: 'r1', title: 'Small', likelihood: 1, impact: 2 }),
      aRisk({ id: 'r2', title: 'Grave', likelihood: 5, impact: 4, owner: 'p1' }),
      aRisk({ id: 'r3', title: 'Gone', likelihood: 5, impact: 5, status: 'closed' }),
    ];
    const decisions = [
      aDecision({ id: 'd1', question: 'Who pays?' }),
      aDecision({ id: 'd2', question: 'Which host?', chosen: 'yes' }),
    ];
    const words = text(plan({ risks, decisions, people: [aPerson('p1', 'Ada')] }));
    expect(words).toContain('Grave 20 of 25 Ada Small 2 of 25');
    expect(words).not.toContain('Gone');
    expect(words).toContain('Decisions needed Who pays?');
    expect(words).not.toContain('Which host?');
    expect(text(plan())).toContain('No decision is open.');
  });

  test('works without a schedule, and says so', () => {
    const words = text(plan({ timeline: EMPTY_TIMELINE }));
    expect(words).toContain('No schedule has been laid out yet');
    expect(words).toContain('Nothing is due.');
    expect(words).not.toContain('Next gate');
  });

  test('shortens long lists, so that it stays one page', () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      task(`t${index}`, { name: `Late ${index}`, duration: 1 }),
    );
    const words = text(plan({ timeline: { ...EMPTY_TIMELINE, tasks: many } }));
    expect(words.match(/Late \d+, /g)).toHaveLength(4);
    expect(words).toContain('and 26 more');
  });
});
