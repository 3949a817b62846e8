import { describe, expect, test } from 'vitest';
import { allSections, conopsOf, sectionText } from '@test/builders/documents';
import { buildPlan } from '@test/builders/plan-builder';
import { aLink, aRisk, aTask } from '@test/builders/plan-parts';
import { EMPTY_TIMELINE } from '../../plan/defaults';
import type { Baseline, Plan, TimelineTask } from '../../plan/types';
import type { Figure } from '../model';

const task = (id: string, more: Partial<TimelineTask>): TimelineTask => aTask({ id, name: '', ...more });
const link = (from: string, to: string) => aLink({ id: `${from}-${to}`, from, to, type: 'FS', lag: 0 });
const none = { parent: null, catalog: null, gate: null } as const;

/**
 * Monday 1 March 2027: ten days of study, gate A, ten days of law beside five of rooms, gate D. Full operation
 * on Friday 26 March, promised for 24 March.
 */
function scheduled(change: Partial<Plan['timeline']> = {}): Plan {
  const base = buildPlan();
  const tasks = [
    task('study', { ...none, name: 'Study', stage: 'stage1', duration: 10, progress: 50 }),
    task('gate-a', {
      ...none,
      catalog: 'tl-gate-a',
      stage: 'stage1',
      kind: 'milestone',
      duration: 0,
      gate: 'a',
    }),
    task('law', { ...none, catalog: 'tl-2-4', stage: 'stage2', duration: 10 }),
    task('rooms', { ...none, name: 'Rooms', stage: 'stage3', duration: 5 }),
    task('signed', { ...none, name: 'Law signed', stage: 'stage2', kind: 'milestone', duration: 0 }),
    task('gate-d', { ...none, name: 'Ready', stage: 'stage4', kind: 'milestone', duration: 0, gate: 'd' }),
    task('peers', { ...none, name: 'Peers', stage: 'stage5', kind: 'ongoing', duration: 0 }),
  ];
  const links = [
    ...[link('study', 'gate-a'), link('gate-a', 'law'), link('gate-a', 'rooms')],
    ...[link('law', 'signed'), link('signed', 'gate-d'), link('rooms', 'gate-d')],
  ];
  const settings = { ...EMPTY_TIMELINE.settings, targetDay: '2027-03-24' };
  const timeline = { ...EMPTY_TIMELINE, settings, tasks, links, ...change };
  return { ...base, identity: { ...base.identity, startDay: '2027-03-01', weekend: [6, 7] }, timeline };
}

const BASELINE: Baseline = {
  ...{ id: 'b', name: 'Agreed', on: '2027-02-20', note: '' },
  tasks: {
    signed: { start: '2027-03-24', finish: '2027-03-24' },
    'gate-d': { start: '2027-03-24', finish: '2027-03-24' },
  },
};
const text = (plan: Plan): string => sectionText(conopsOf(plan), 'roadmap');

describe('the road map of a plan with a schedule', () => {
  test('says when full operation is reached, and how that stands to the promise', () => {
    const words = text(scheduled());
    expect(words).toContain('begins on 1 March 2027, full operation is reached on 26 March 2027');
    expect(words).toContain('That is 2 days after the promised day, 24 March 2027.');
    expect(words).not.toContain('indicative');
    const kept = { ...EMPTY_TIMELINE.settings, targetDay: '2027-03-27' };
    expect(text(scheduled({ settings: kept }))).toContain('That is one day before the promised day');
  });

  test('lists stages with the days of their work, stage 5 without an end', () => {
    const words = text(scheduled());
    expect(words).toContain('2 Planning 15 March 2027 26 March 2027 Not started');
    expect(words).toContain('3 Implementation 15 March 2027 19 March 2027 Not started');
    expect(words).toContain('5 Collaboration 1 March 2027 No end');
  });

  test('lists gates and milestones in order of time, with slip only where there is a baseline', () => {
    const words = text(scheduled());
    expect(words).toContain(
      'A Gate A: decision to plan 12 March 2027 1 Law signed 26 March 2027 D Ready 26 March',
    );
    expect(words).not.toContain('Slip');
    const compared = text(scheduled({ baselines: [BASELINE] }));
    expect(compared).toContain('1 Law signed 26 March 2027 24 March 2027 +2');
    expect(compared).toContain('"Agreed" of 20 February 2027 it has slipped by 2 working days');
  });

  test('dates a gate that takes days by its last one, against the last one of the baseline', () => {
    const tasks = scheduled().timeline.tasks.map((entry) =>
      entry.id === 'gate-d' ? { ...entry, kind: 'task' as const, duration: 3 } : entry,
    );
    const frozen = { ...BASELINE.tasks, 'gate-d': { start: '2027-03-24', finish: '2027-03-26' } };
    const words = text(scheduled({ tasks, baselines: [{ ...BASELINE, tasks: frozen }] }));
    expect(words).toContain('full operation is reached on 31 March 2027');
    expect(words).toContain('D Ready 31 March 2027 26 March 2027 +3');
  });

  test('writes the critical path as the chain of open tasks, first to last', () => {
    const words = text(scheduled());
    expect(words).toContain('waits for 2 tasks, one after the other');
    expect(words).toContain(
      'Study: until 12 March 2027 Draft the legal instrument or mandate: until 26 March 2027',
    );
    expect(words).not.toContain('Rooms: until');
    const over = { progress: 100, actualStart: '2027-03-01', actualFinish: '2027-03-12' };
    const tasks = scheduled().timeline.tasks.map((entry) =>
      entry.id === 'study' ? { ...entry, ...over } : entry,
    );
    expect(text(scheduled({ tasks }))).toContain('waits for one task that is still to be finished');
  });

  test('names open risks that delay tasks, and no closed ones', () => {
    const delays = [
      { id: 'd1', risk: 'r1', chance: 40, days: 30, tasks: ['law'] },
      { id: 'd2', risk: 'r2', chance: 90, days: 90, tasks: ['rooms'] },
    ];
    const risks = [
      aRisk({ id: 'r1', title: 'Elections', status: 'open' }),
      aRisk({ id: 'r2', title: 'Flood', status: 'closed' }),
    ];
    const words = text({ ...scheduled({ delays }), risks });
    expect(words).toContain('What could delay it');
    expect(words).toContain('Elections Draft the legal instrument or mandate 30 40 %');
    expect(words).not.toContain('Flood');
    expect(text(scheduled())).not.toContain('What could delay it');
  });

  test('draws stages, gates and numbered milestones, tells them in words and leaves today out', () => {
    const section = allSections(conopsOf(scheduled()).sections).find(({ id }) => id === 'roadmap');
    const figure = section?.blocks.find((block): block is Figure => block.kind === 'figure');
    expect(figure?.svg.match(/stroke-dasharray/g)).toHaveLength(2);
    // Four stages with work, and one milestone that is no gate.
    expect(figure?.svg.match(/<rect/g)).toHaveLength(3);
    expect(figure?.svg.match(/<path/g)).toHaveLength(2);
    expect(figure?.svg).not.toMatch(/Today|style=|<script|href/);
    expect(figure?.alt).toContain('2 Planning: 15 March 2027 to 26 March 2027; 3 Implementation');
    expect(figure?.alt).toContain('Gate A: 12 March 2027; Gate D: 26 March 2027');
  });

  test('stays indicative while the schedule runs in a circle', () => {
    const links = [link('law', 'rooms'), link('rooms', 'law')];
    expect(text(scheduled({ links }))).toContain('indicative');
  });
});
