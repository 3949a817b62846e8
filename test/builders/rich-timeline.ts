import { EMPTY_TIMELINE, NEW_TASK } from '@shared/plan/defaults';
import type { Timeline, TimelineLink, TimelineTask } from '@shared/plan/types';

/**
 * The first year of `richPlan` in eight tasks: a summary with the preparation, the mandate that everything
 * waits for, procurement by a supplier abroad, recruitment, training and two gates. The status date is in
 * June: some tasks are done, one has begun.
 */
export const RICH_TIMELINE: Timeline = {
  ...EMPTY_TIMELINE,
  settings: {
    ...EMPTY_TIMELINE.settings,
    ...{ statusDay: '2026-06-30', targetDay: '2027-03-31', criticalFloat: 2, fiscalYearStart: 4, seed: 7 },
  },
  holidays: [
    { id: 'h-new-year', name: 'New Year', from: '2026-01-01', to: '2026-01-01', yearly: true },
    { id: 'h-unity', name: 'Unity Day', from: '2026-10-05', to: '2026-10-06', yearly: true },
    { id: 'h-election', name: 'General election', from: '2026-09-14', to: '2026-09-14', yearly: false },
  ],
  workdays: [
    { id: 'w-bridge', name: 'Worked for Unity Day', from: '2026-10-10', to: '2026-10-10', yearly: false },
  ],
  calendars: [{ id: 'c-supplier', name: 'Supplier in Norland', weekend: [5, 6], holidays: false }],
  tasks: [
    task('t-prepare', { catalog: 'tl-1', stage: 'stage1' }),
    task('t-sponsor', {
      ...{ parent: 't-prepare', catalog: 'tl-1-1', stage: 'stage1', duration: 20, owner: 'amara' },
      ...{ items: ['s1-name-sponsor', 's1-form-core-team'], progress: 100 },
      ...{ actualStart: '2026-02-02', actualFinish: '2026-02-27' },
    }),
    task('t-decide', {
      ...{ parent: 't-prepare', catalog: 'tl-gate-a', stage: 'stage1', kind: 'milestone', duration: 0 },
      ...{ gate: 'a', owner: 'jonas', progress: 100, actualStart: '2026-05-29', actualFinish: '2026-05-29' },
      notes: 'Decided by the steering group, minute 14.',
    }),
    task('t-decree', {
      ...{ catalog: 'tl-2-4', name: 'Draft and pass the decree', stage: 'stage2', duration: 96, base: 60 },
      ...{ owner: 'selam', items: ['s2-mandate-anchor'], progress: 25, actualStart: '2026-06-01' },
      spread: { level: 'own', optimistic: 60, likely: 96, pessimistic: 180 },
      notes: 'The ministry of justice asks for **two** rounds of comments.',
    }),
    task('t-tools', {
      ...{ catalog: 'tl-3-5', stage: 'stage3', duration: 45, owner: 'rui', calendar: 'c-supplier' },
      spread: { level: 'medium', optimistic: 0, likely: 0, pessimistic: 0 },
    }),
    task('t-hire', {
      ...{ catalog: 'tl-3-4', stage: 'stage3', duration: 80, owner: 'amara' },
      constraint: { type: 'snet', day: '2026-07-01' },
      spread: { level: 'high', optimistic: 0, likely: 0, pessimistic: 0 },
    }),
    task('t-course', {
      ...{ name: 'Handler course of the regional forum', stage: 'stage3', kind: 'fixed', duration: 10 },
      ...{ start: '2027-02-01', finish: '2027-02-12', services: ['sv-incident-coordination'] },
    }),
    task('t-full', {
      ...{ name: 'Full operating capability', stage: 'stage4', kind: 'milestone', duration: 0, gate: 'd' },
      owner: 'jonas',
    }),
  ],
  links: [
    link('t-sponsor', 't-decide'),
    link('t-decide', 't-decree'),
    link('t-decree', 't-tools', { lag: 5 }),
    link('t-decree', 't-hire', { type: 'SS', lag: 20 }),
    link('t-tools', 't-full', { lag: 30, lagUnit: 'calendar' }),
    link('t-hire', 't-full'),
    link('t-course', 't-full'),
  ],
  baselines: [
    {
      ...{ id: 'b-approved', name: 'Approved plan', on: '2026-05-29', note: 'As the steering group saw it.' },
      tasks: {
        't-sponsor': { start: '2026-02-02', finish: '2026-02-27' },
        't-decide': { start: '2026-05-29', finish: '2026-05-29' },
        't-decree': { start: '2026-06-01', finish: '2026-08-21' },
        't-full': { start: '2027-02-12', finish: '2027-02-12' },
      },
    },
  ],
  factors: { mandateRoute: { choice: 'difficult', percents: { all: 160 } } },
  delays: [{ id: 'dl-bill', risk: 'r2', chance: 40, days: 60, tasks: ['t-decree'] }],
};

function task(id: string, change: Partial<TimelineTask>): TimelineTask {
  return { id, ...NEW_TASK, ...change };
}

function link(from: string, to: string, change: Partial<TimelineLink> = {}): TimelineLink {
  return { id: `${from}_${to}`, from, to, type: 'FS', lag: 0, lagUnit: 'working', ...change };
}
