import { describe, expect, it } from 'vitest';
import { NEW_PERSON, NEW_TASK } from '../plan/defaults';
import type { Plan } from '../plan/types';
import { planSchema } from '../plan/schema';
import { slippedPlan } from '../../../test/builders/laid-out-plan';
import { importTimeline } from './timeline-import';

const newOwner = { ...NEW_PERSON, id: 'new', name: 'New One' };
const task = { ...NEW_TASK, id: 'one', name: 'One', owner: 'new' };

function run(plan: Plan, change: Partial<Parameters<typeof importTimeline.run>[1]> = {}): Plan {
  const timeline = { ...plan.timeline, tasks: [task], links: [], baselines: [] };
  const args = {
    timeline,
    people: [newOwner],
    startDay: null,
    weekend: null,
    mode: 'replace' as const,
    ...change,
  };
  const result = importTimeline.run(plan, args);
  if (!result.ok) throw new Error(result.error.type);
  expect(planSchema.safeParse(result.value).success).toBe(true);
  return result.value;
}

describe('a schedule from a file', () => {
  it('takes the place of all tasks and links in one step, and brings its owners', () => {
    const next = run(slippedPlan());
    expect(next.timeline.tasks).toEqual([task]);
    expect(next.timeline.links).toEqual([]);
    expect(next.people).toEqual([newOwner]);
  });

  it('keeps baselines of the plan, and its start and weekend unless the file has its own', () => {
    const plan = slippedPlan();
    const holidays = [{ id: 'h', name: 'Day', from: '2026-05-01', to: '2026-05-01', yearly: true }];
    const timeline = { ...plan.timeline, holidays, tasks: [task], links: [], baselines: [] };
    expect(run(plan, { timeline })).toMatchObject({ timeline: { holidays }, identity: plan.identity });
    const whole = run(plan, { timeline, startDay: '2027-01-04', weekend: [5, 6] });
    expect(whole).toMatchObject({ identity: { startDay: '2027-01-04', weekend: [5, 6] } });
    expect(whole.timeline.baselines).toEqual(plan.timeline.baselines);
  });

  it('can be put behind what is there, and is refused where it would double something', () => {
    const plan = slippedPlan();
    const next = run(plan, { mode: 'append' });
    expect(next.timeline.tasks).toEqual([...plan.timeline.tasks, task]);
    expect(next.timeline.links).toEqual(plan.timeline.links);
    const calendar = { id: 'abroad', name: 'Supplier', weekend: [7], holidays: false };
    const calendars = { ...plan.timeline, calendars: [calendar] };
    const twice = { ...calendars, tasks: [task], links: [], calendars: [{ ...calendar, name: 'Other' }] };
    const merged = run({ ...plan, timeline: calendars }, { timeline: twice, mode: 'append' });
    expect(merged.timeline.calendars).toEqual([calendar]);
    const again = {
      timeline: plan.timeline,
      people: [],
      startDay: null,
      weekend: null,
      mode: 'append' as const,
    };
    expect(importTimeline.run(plan, again)).toEqual({
      ok: false,
      error: { type: 'invalid', field: 'tasks' },
    });
  });

  it('lets no delay point to a task or a risk that is not there', () => {
    const plan = slippedPlan();
    const delays = [{ id: 'd', risk: 'gone', chance: 10, days: 5, tasks: ['one'] }];
    const timeline = { ...plan.timeline, tasks: [task], links: [], delays };
    expect(run(plan, { timeline, startDay: '2026-02-02' }).timeline.delays).toEqual([]);
  });
});
