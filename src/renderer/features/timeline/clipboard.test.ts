import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buildPlan } from '@test/builders/plan-builder';
import { aPerson } from '@test/builders/plan-parts';
import { NEW_TASK } from '@shared/plan/defaults';
import type { Plan, TimelineTask } from '@shared/plan/types';
import { openDocument, undoStep, useDocument } from '../../state/document-store';
import { copyChosen, paste } from './clipboard';
import { choose, focusRow } from './view-store';

// There is no page and no host: copying needs neither.
vi.mock('../../platform/planner', () => ({ ask: () => undefined }));

const nameOf = ({ name }: Pick<TimelineTask, 'name'>) => name;
const OWNER = aPerson('ada', 'Ada');
const CALENDAR = { id: 'lab', name: 'Lab', weekend: [7], holidays: true };
const task = (id: string, more: Partial<TimelineTask> = {}): TimelineTask => ({
  ...NEW_TASK,
  ...{ id, name: id },
  ...more,
});

function planWith(tasks: readonly TimelineTask[], known: boolean): Plan {
  const plan = buildPlan();
  const calendars = known ? [CALENDAR] : [];
  return { ...plan, people: known ? [OWNER] : [], timeline: { ...plan.timeline, tasks, calendars } };
}

function tasksNow(): readonly TimelineTask[] {
  return useDocument.getState().plan?.timeline.tasks ?? [];
}

describe('copied tasks', () => {
  const begun = { progress: 40, actualStart: '2026-03-02' };
  const outer = task('outer');
  const inner = task('inner', { parent: 'outer', owner: 'ada', calendar: 'lab', ...begun });

  beforeEach(() => {
    openDocument({ plan: planWith([outer, inner, task('other')], true), file: null, saved: true });
    choose(['outer'], 'outer');
    copyChosen(false);
  });

  it('are pasted behind the row with the focus, with all inside them, as work not begun, in one step', () => {
    focusRow('other');
    paste(nameOf);
    const copies = tasksNow().slice(3);
    expect(copies.map(({ name }) => name)).toEqual(['outer', 'inner']);
    expect(copies[1]).toMatchObject({ parent: copies[0]?.id, owner: 'ada', calendar: 'lab' });
    expect(copies[1]).toMatchObject({ progress: 0, actualStart: null });
    undoStep();
    expect(tasksNow()).toHaveLength(3);
  });

  it('leave the owner and the calendar behind that another plan does not have', () => {
    openDocument({ plan: planWith([task('there')], false), file: null, saved: true });
    focusRow('there');
    paste(nameOf);
    expect(tasksNow().map(({ name }) => name)).toEqual(['there', 'outer', 'inner']);
    expect(tasksNow()[2]).toMatchObject({ owner: null, calendar: null });
  });
});
