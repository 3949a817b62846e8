import { beforeEach, describe, expect, it } from 'vitest';
import { buildPlan } from '@test/builders/plan-builder';
import { NEW_TASK } from '@shared/plan/defaults';
import type { TimelineTask } from '@shared/plan/types';
import { timelineOf, type TimelineRow } from '@shared/timeline';
import { useToday } from './today';
import { completePatch } from './change-task';

/** A task of five days from Monday 1 March 2027. */
function row(more: Partial<TimelineTask> = {}): TimelineRow {
  const plan = buildPlan();
  const identity = { ...plan.identity, startDay: '2027-03-01', weekend: [6, 7] };
  const tasks = [{ ...NEW_TASK, id: 'a', name: 'a', duration: 5, ...more }];
  const [found] = timelineOf({ identity, timeline: { ...plan.timeline, tasks } }).rows;
  if (!found) throw new Error('no row');
  return found;
}

beforeEach(() => useToday.setState({ today: '2027-03-03' }));

describe('progress', () => {
  it('says that the work began on its planned day', () => {
    expect(completePatch(row(), { progress: 40 })).toEqual({
      progress: 40,
      actualStart: '2027-03-01',
      actualFinish: null,
    });
  });

  it('never says that anything happened on a day to come', () => {
    expect(completePatch(row(), { progress: 100 })).toMatchObject({ actualFinish: '2027-03-03' });
    useToday.setState({ today: '2027-02-15' });
    expect(completePatch(row(), { progress: 100 })).toEqual({
      progress: 100,
      actualStart: '2027-02-15',
      actualFinish: '2027-02-15',
    });
  });

  it('keeps a start that was reported, and 0 takes everything back', () => {
    const begun = row({ actualStart: '2027-02-20', progress: 10 });
    expect(completePatch(begun, { progress: 50 })).toMatchObject({ actualStart: '2027-02-20' });
    expect(completePatch(begun, { progress: 0 })).toEqual({
      progress: 0,
      actualStart: null,
      actualFinish: null,
    });
  });
});

it('a length makes work of a milestone', () => {
  const milestone = row({ kind: 'milestone', duration: 0 });
  expect(completePatch(milestone, { duration: 3 })).toEqual({ duration: 3, kind: 'task' });
});
