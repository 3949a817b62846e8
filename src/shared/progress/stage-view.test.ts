import { describe, expect, test } from 'vitest';
import { aLogEntry, anItem, anOwnItem, aPlan, planWithStages } from '@test/builders/plan-parts';
import { stageOf } from '../catalog/stages';
import { stageView } from './stage-view';

const TODAY = '2027-03-01';
const START = 's1-t-start';
/** The four items of the first theme in catalog order. */
const [SPONSOR, TEAM, ROUTE, CHANNELS] = [
  's1-name-sponsor',
  's1-form-core-team',
  's1-agree-route',
  's1-set-project-channels',
] as const;

function idsOfFirstTheme(plan = aPlan()): readonly string[] {
  return stageView(plan, 'stage1', TODAY).themes[0]?.items.map((item) => item.id) ?? [];
}

describe('items of a theme', () => {
  test('a new plan shows the catalog in its order', () => {
    const view = stageView(aPlan(), 'stage1', TODAY);
    expect(view.themes.map((theme) => theme.id)).toEqual(stageOf('stage1').themes.map((theme) => theme.id));
    expect(idsOfFirstTheme()).toEqual([SPONSOR, TEAM, ROUTE, CHANNELS]);
  });

  test('an own item stands last in its theme', () => {
    expect(idsOfFirstTheme(planWithStages({ customItems: [anOwnItem()] })).at(-1)).toBe('own-1');
  });

  test('the order of the team comes first, the rest follows in catalog order', () => {
    const plan = planWithStages({ customItems: [anOwnItem()], order: { [START]: [ROUTE, 'own-1'] } });
    expect(idsOfFirstTheme(plan)).toEqual([ROUTE, 'own-1', SPONSOR, TEAM, CHANNELS]);
  });

  test('a record of another version is kept at the end of its stage, and counts nowhere', () => {
    const plan = planWithStages({ items: { 's2-from-the-future': anItem({ state: 'done' }) } });
    const view = stageView(plan, 'stage2', TODAY);
    expect(view.themes.at(-1)).toMatchObject({
      id: 'stage2-other',
      known: false,
      items: [{ id: 's2-from-the-future', origin: 'unknown' }],
      progress: { total: 0 },
    });
    expect(view.progress.done).toBe(0);
    expect(stageView(plan, 'stage1', TODAY).themes.every((theme) => theme.known)).toBe(true);
  });

  test('a record of another version stays in the theme whose order names it', () => {
    const plan = planWithStages({
      items: { 'x-unknown': anItem() },
      order: { [START]: ['x-unknown'] },
    });
    expect(idsOfFirstTheme(plan)[0]).toBe('x-unknown');
  });

  test('an own item of a theme this version does not know stays in its stage', () => {
    const plan = planWithStages({ customItems: [anOwnItem({ stage: 'stage3', theme: 's3-t-gone' })] });
    const last = stageView(plan, 'stage3', TODAY).themes.at(-1);
    expect(last).toMatchObject({ known: false, items: [{ id: 'own-1', origin: 'own' }] });
    expect(last?.progress.total).toBe(1);
  });
});

describe('progress', () => {
  // Four items: one done, one not applicable, one blocked and late, one untouched. Two of four are settled.
  const plan = planWithStages({
    items: {
      [SPONSOR]: anItem({ state: 'done', due: '2027-02-01' }),
      [TEAM]: anItem({ state: 'notApplicable', due: '2027-02-01' }),
      [ROUTE]: anItem({ state: 'blocked', due: '2027-02-28' }),
    },
  });
  const theme = stageView(plan, 'stage1', TODAY).themes[0];

  test('counts done and not applicable as settled', () => {
    expect(theme?.progress).toEqual({
      total: 4,
      notStarted: 1,
      inProgress: 0,
      blocked: 1,
      done: 1,
      notApplicable: 1,
      overdue: 1,
      share: 0.5,
    });
  });

  test('a day is overdue only once it has passed, and only while the item is open', () => {
    const due = (day: string): boolean | undefined =>
      stageView(planWithStages({ items: { [SPONSOR]: anItem({ due: day }) } }), 'stage1', TODAY).themes[0]
        ?.items[0]?.overdue;
    expect(due(TODAY)).toBe(false);
    expect(due('2027-02-28')).toBe(true);
    expect(theme?.items.map((item) => item.overdue)).toEqual([false, false, true, false]);
  });

  test('the stage counts all its themes', () => {
    const view = stageView(plan, 'stage1', TODAY);
    const total = stageOf('stage1').themes.reduce((sum, entry) => sum + entry.items.length, 0);
    expect(view.progress).toMatchObject({ total, done: 1, notApplicable: 1, share: 2 / total });
  });
});

describe('status', () => {
  const status = (...log: readonly ReturnType<typeof aLogEntry>[]): string =>
    stageView(planWithStages({ log }), 'stage1', TODAY).status.kind;
  const completed = aLogEntry({ id: 'log-2', action: 'completed', on: '2027-02-01' });
  const reopened = aLogEntry({ id: 'log-3', action: 'reopened', on: '2027-02-10', trigger: 'newStaff' });

  test('follows the newest entry of the log', () => {
    expect(status()).toBe('notStarted');
    expect(status(aLogEntry())).toBe('active');
    expect(status(aLogEntry(), completed)).toBe('completed');
    expect(status(aLogEntry(), completed, reopened)).toBe('reopened');
    expect(status(reopened, aLogEntry(), completed)).toBe('reopened');
    expect(status(aLogEntry({ stage: 'stage2' }))).toBe('notStarted');
  });

  test('no number of ticks completes a stage', () => {
    const items = Object.fromEntries(
      stageOf('stage1').themes.flatMap((theme) =>
        theme.items.map((item) => [item.id, anItem({ state: 'done' })] as const),
      ),
    );
    const view = stageView(planWithStages({ items }), 'stage1', TODAY);
    expect(view.progress.share).toBe(1);
    expect(view.status.kind).toBe('notStarted');
  });
});

describe('criteria', () => {
  test('tell how many of their items are settled', () => {
    const plan = planWithStages({ items: { 's1-name-sponsor': anItem({ state: 'done' }) } });
    const decision = (view: typeof plan) =>
      stageView(view, 'stage1', TODAY).exit.find((criterion) => criterion.id === 's1-exit-decision');
    expect(decision(plan)).toMatchObject({ settled: 1, total: 2, verdict: 'open' });
    const both = planWithStages({
      items: { ...plan.stages.items, 's1-decide-to-plan': anItem({ state: 'notApplicable' }) },
    });
    expect(decision(both)).toMatchObject({ settled: 2, total: 2, verdict: 'met' });
  });

  test('without items leave the judgment to a person', () => {
    expect(stageView(aPlan(), 'stage1', TODAY).entry[0]).toMatchObject({ total: 0, verdict: 'judge' });
  });
});
