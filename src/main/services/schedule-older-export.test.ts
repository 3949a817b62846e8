import { describe, expect, it } from 'vitest';
import type { ImportLoss } from '@shared/exchange';
import type { Plan, Timeline, TimelineTask } from '@shared/plan/types';
import {
  read,
  replaced,
  samplePlan,
  savedByProject,
  withTask,
  written,
} from '../../../test/builders/schedule-files';

const TASK = 'tl-2-4';
const NAME = 'Draft the legal instrument or mandate';
const of = (type: ImportLoss['type'], value: string, name = NAME): ImportLoss => ({
  ...{ row: null, name, type, value },
});

function withTarget(plan: Plan, targetDay: string | null): Plan {
  return withTimeline(plan, { settings: { ...plan.timeline.settings, targetDay } });
}

function withTimeline(plan: Plan, change: Partial<Timeline>): Plan {
  return { ...plan, timeline: { ...plan.timeline, ...change } };
}

/** What is told of `now` before a file that was written of `then` replaces its tasks; and it does become that. */
async function told(then: Plan, now: Plan, ending = 'msproject.xml'): Promise<readonly ImportLoss[]> {
  const file = await read(await written(then, ending), ending === 'csv' ? 'csv' : 'xml', now);
  expect(replaced(now, file).timeline).toEqual(then.timeline);
  return file.replaceLosses;
}

/** The sample with a task nobody owns and nobody has begun. */
function barePlan(): Plan {
  return withTask(samplePlan(), TASK, { owner: null, actualStart: null, actualFinish: null });
}

describe('an older export of the sample', () => {
  it('as a table has every field told that it would set back, emptied apart from changed', async () => {
    const then = withTask(samplePlan(), TASK, {
      progress: 70,
      actualStart: null,
      notes: '',
      constraint: null,
    });
    const constraint = { type: 'snet', day: '2026-09-01' } as const;
    const worked = withTask(then, TASK, {
      ...{ progress: 90, actualStart: '2026-08-03', notes: 'Agreed.', constraint },
    });
    const other = then.timeline.tasks.find(({ kind, progress }) => kind === 'task' && progress === 100);
    const now = withTask(worked, other?.id ?? '', { progress: 80 });
    const name = `${other?.name === '' ? 'Appoint sponsor and core team' : (other?.name ?? '?')} · ${NAME}`;
    expect(await told(then, now, 'csv')).toEqual([
      of('emptiedConstraint', '1'),
      of('changedProgress', '2', name),
      of('emptiedActualStart', '1'),
      of('emptiedNotes', '1'),
    ]);
  });

  it('that Project has saved is told in the same way', async () => {
    const then = barePlan();
    const now = withTask(then, TASK, { duration: 77, base: null, actualStart: '2026-08-03' });
    const file = await read(savedByProject(await written(then, 'msproject.xml')), 'xml', now);
    expect(file.replaceLosses).toEqual([of('changedDuration', '1'), of('emptiedActualStart', '1')]);
  });

  const TASK_FIELDS: readonly (readonly [Partial<TimelineTask>, readonly ImportLoss[]])[] = [
    [{ name: 'Decree' }, [of('changedName', '1', 'Decree')]],
    [{ parent: null }, [of('changedParent', '1')]],
    [{ catalog: null, name: NAME }, [of('changedName', '1'), of('changedDefault', '1')]],
    [{ stage: 'stage4' }, [of('changedStage', '1')]],
    [{ stage: null }, [of('changedStage', '1')]],
    [{ kind: 'ongoing' }, [of('changedKind', '1')]],
    [{ gate: 'd' }, [of('emptiedGate', '1')]],
    [{ base: 5 }, [of('changedBase', '1')]],
    [{ start: '2026-09-01', finish: '2026-09-02' }, [of('emptiedFixedDays', '1')]],
    [{ actualFinish: '2026-09-01' }, [of('emptiedActualFinish', '1')]],
    [{ items: [] }, [of('newItems', '1')]],
    [{ services: ['svc'] }, [of('goneServices', '1')]],
    [{ spread: null }, [of('changedSpread', '1')]],
  ];
  it.each(TASK_FIELDS)('of our own Project file has %j told', async (change, losses) => {
    const then = barePlan();
    const task = then.timeline.tasks.find(({ id }) => id === TASK);
    expect(task).toMatchObject({ services: [], gate: null, start: null, actualFinish: null });
    expect(await told(then, withTask(then, TASK, change))).toEqual(losses);
  });

  it('has owners told that it would put back or take away', async () => {
    const then = barePlan();
    const [first, second] = then.people;
    const owned = withTask(then, TASK, { owner: first?.id ?? null });
    const other = withTask(then, TASK, { owner: second?.id ?? null });
    expect(first).not.toBe(second);
    expect(await told(then, owned)).toEqual([of('emptiedOwner', '1')]);
    expect(await told(owned, other, 'csv')).toEqual([of('changedOwner', '1')]);
  });

  it('has links told that go, come back or become others, by the task that waits', async () => {
    const then = samplePlan();
    const { links } = then.timeline;
    const at = links.findIndex(({ to }) => to === TASK);
    const [gone, ...rest] = links.filter(({ to }) => to === TASK);
    const slower = links.map((link, index) => (index === at ? { ...link, lag: link.lag + 3 } : link));
    expect([gone?.to, rest.length < links.length]).toEqual([TASK, true]);
    expect(await told(then, withTimeline(then, { links: slower }))).toEqual([of('changedLinks', '1')]);
    const fewer = links.filter((link) => link !== gone);
    expect(await told(then, withTimeline(then, { links: fewer }))).toEqual([of('newLinks', '1')]);
    expect(await told(withTimeline(then, { links: fewer }), then, 'csv')).toEqual([of('goneLinks', '1')]);
  });

  it('has delays, factors, calendars, holidays and settings told that it would set back', async () => {
    const then = withTarget(samplePlan(), null);
    const { delays, factors, calendars, holidays, settings } = then.timeline;
    const [delay] = delays;
    const title = then.risks.find(({ id }) => id === delay?.risk)?.title ?? '?';
    const now = withTimeline(then, {
      delays: delays.map((one, index) => (index === 0 ? { ...one, chance: 5, days: 6 } : one)),
      factors: Object.fromEntries(
        Object.entries(factors).map(([id, factor]) => [id, { ...factor, percents: { law: 399 } }]),
      ),
      calendars: calendars.map((calendar) => ({ ...calendar, name: 'Elsewhere' })),
      holidays: holidays.map((holiday, index) => (index === 0 ? { ...holiday, name: 'Feast' } : holiday)),
      settings: { ...settings, statusDay: null, targetDay: '2030-01-07', seed: 7 },
    });
    const rest = delays.length > 0 && Object.keys(factors).length === 1 && calendars.length === 1;
    expect([rest, settings.targetDay]).toEqual([true, null]);
    expect(await told(then, now)).toEqual([
      of('changedHolidays', '1', 'Feast'),
      of('changedCalendars', '1', 'Elsewhere'),
      of('changedFactors', '1', 'Route of the mandate'),
      of('changedDelayChance', `5 → ${delay?.chance ?? '?'}`, title),
      of('changedDelayDays', `6 → ${delay?.days ?? '?'}`, title),
      of('newStatusDay', settings.statusDay ?? '?', ''),
      of('emptiedTargetDay', '2030-01-07', ''),
      of('changedSeed', '7', ''),
    ]);
  });

  it('has the first three tasks named and the rest counted', async () => {
    const then = samplePlan();
    const tasks = then.timeline.tasks.map((task) => ({ ...task, notes: `${task.notes}!` }));
    const losses = await told(then, withTimeline(then, { tasks }));
    expect(losses.map(({ type }) => type).toSorted()).toEqual(['changedNotes', 'emptiedNotes']);
    expect(losses[0]?.name).toMatch(/^[^·]+ · [^·]+ · [^·]+ …$/);
  });
});
