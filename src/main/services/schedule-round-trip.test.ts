import { describe, expect, it } from 'vitest';
import { readCsv, type TimelineImport } from '@shared/exchange';
import type { TimelineTask } from '@shared/plan/types';
import { slippedPlan } from '../../../test/builders/laid-out-plan';
import { richPlan } from '../../../test/builders/rich-plan';
import {
  edited,
  read,
  replaced,
  samplePlan,
  savedByProject,
  withTask,
  written,
} from '../../../test/builders/schedule-files';
import { readSchedule } from './read-schedule';

const PLANS = { sample: samplePlan, rich: () => richPlan(), slipped: () => slippedPlan() };

describe.each(Object.entries(PLANS))('an export of the %s plan, imported into it again', (...[, make]) => {
  it.each(['csv', 'xlsx'])('as %s changes nothing', async (ending) => {
    const plan = make();
    const file = await read(await written(plan, ending), ending, plan);
    expect(replaced(plan, file)).toEqual(plan);
    expect(file.replaceLosses).toEqual([]);
  });

  it('as Microsoft Project XML changes nothing, with our own record and without', async () => {
    const plan = make();
    const bytes = await written(plan, 'msproject.xml');
    for (const xml of [bytes, savedByProject(bytes)]) {
      const file = await read(xml, 'xml', plan);
      expect(replaced(plan, file)).toEqual(plan);
      expect([file.losses, file.replaceLosses]).toEqual([[], []]);
    }
  });
});

describe('an export that was changed in between', () => {
  it('changes that row only, when it is a table', async () => {
    const plan = samplePlan();
    const bytes = edited(await written(plan, 'csv'), (rows) => {
      const row = rows.find((cells) => cells.at(-1) === 'tl-2-4') ?? [];
      const column = (title: string): number => rows[0]?.indexOf(title) ?? -1;
      row[column('Duration (working days)')] = '77';
      row[column('Owner')] = 'Someone New';
      return rows;
    });
    const file = await read(bytes, 'csv', plan);
    const owner = file.people[0]?.id ?? '';
    const next = withTask(plan, 'tl-2-4', { duration: 77, base: null, owner });
    expect(plan.timeline.tasks.find(({ id }) => id === 'tl-2-4')?.spread).not.toBeNull();
    expect(replaced(plan, file)).toEqual({ ...next, people: [...plan.people, ...file.people] });
    expect(file.people).toMatchObject([{ name: 'Someone New' }]);
  });

  it('changes that task only, when Project saved it', async () => {
    const plan = samplePlan();
    const bytes = savedByProject(await written(plan, 'msproject.xml'));
    const xml = new TextDecoder().decode(bytes).replace(/(<Value>tl-2-4<)/, '$1');
    const changed = xml.replace(
      '<Name>Draft the legal instrument or mandate</Name>',
      '<Name>Draft the decree</Name>',
    );
    expect(changed).not.toBe(xml);
    const file = await read(new TextEncoder().encode(changed), 'xml', plan);
    expect(replaced(plan, file)).toEqual(withTask(plan, 'tl-2-4', { name: 'Draft the decree' }));
  });
});

describe('an export that a spreadsheet has saved in the form of its place', () => {
  const forms = {
    'day first': (...[year, month, day]: readonly string[]) => [day, month, year].join('.'),
    'month first': (...[year, month, day]: readonly string[]) =>
      `${Number(month)}/${Number(day)}/${year ?? ''}`,
  };
  it.each(Object.entries(forms))('changes nothing, with semicolons and %s', async (form, write) => {
    const plan = samplePlan();
    const local = (cell: string): string => {
      const [whole, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(cell) ?? [];
      return whole === undefined ? cell : write(year, month, day);
    };
    const rows = readCsv(new TextDecoder().decode(await written(plan, 'csv')));
    expect(rows.ok && rows.value.flat().some((cell) => local(cell) !== cell)).toBe(true);
    const quoted = (cell: string): string => `"${local(cell).replaceAll('"', '""')}"`;
    const lines = (rows.ok ? rows.value : []).map((cells) => cells.map(quoted).join(';'));
    const file = await read(new TextEncoder().encode(lines.join('\r\n')), 'csv', plan);
    expect(replaced(plan, file)).toEqual(plan);
    expect(file.replaceLosses).toEqual([]);
    const type = form === 'day first' ? 'dayFirst' : 'monthFirst';
    expect(file.losses.map((loss) => [loss.type, loss.name])).toContainEqual([type, 'Actual start']);
  });
});

/** Column numbers in descending order, so that taking one out moves none of the others. */
function without(rows: string[][], titles: readonly string[]): readonly (readonly string[])[] {
  const places = titles.map((title) => rows[0]?.indexOf(title) ?? -1);
  expect(places).not.toContain(-1);
  return rows.map((row) => row.filter((_, index) => !places.includes(index)));
}

const counts = (losses: TimelineImport['losses']): unknown =>
  // Names of tasks are told by the tests of older exports.
  losses.map(({ type, value, name }) => [type, value, /Delay|Baseline/.test(type) ? name : '']);

describe('a table whose planner IDs were taken out', () => {
  it('has everything listed that goes with the tasks it replaces, and it does go', async () => {
    const plan = samplePlan();
    const { tasks, links, delays, baselines, factors } = plan.timeline;
    const bytes = edited(await written(plan, 'csv'), (rows) => without(rows, ['Planner ID', 'Default task']));
    const file = await read(bytes, 'csv', plan);
    const having = (rule: (task: TimelineTask) => boolean): string => String(tasks.filter(rule).length);
    const sum = (size: (task: TimelineTask) => number): string =>
      String(tasks.reduce((total, task) => total + size(task), 0));
    const risk = (id: string): string => plan.risks.find((entry) => entry.id === id)?.title ?? '?';
    expect(counts(file.replaceLosses)).toEqual([
      ['goneTasks', String(tasks.length), ''],
      ['newTasks', String(tasks.length), ''],
      ['goneSpreads', having(({ spread }) => spread !== null), ''],
      ['goneItems', sum(({ items }) => items.length), ''],
      ['goneServices', sum(({ services }) => services.length), ''],
      ['goneTaskCalendars', having(({ calendar }) => calendar !== null), ''],
      ['goneDefaults', having(({ catalog }) => catalog !== null), ''],
      ['goneBases', having(({ base }) => base !== null), ''],
      ['goneLinks', String(links.length), ''],
      ['newLinks', String(links.length), ''],
      ['goneFactors', String(Object.keys(factors).length), ''],
      ...delays.map((delay) => ['goneDelayTasks', String(delay.tasks.length), risk(delay.risk)]),
      ...baselines.map((one) => ['goneBaselineTie', String(Object.keys(one.tasks).length), one.name]),
    ]);
    const next = replaced(plan, file).timeline;
    const bare = next.tasks.filter(
      ({ spread, items, base }) => !spread && items.length === 0 && base === null,
    );
    expect(bare).toHaveLength(tasks.length);
    expect(next).toMatchObject({ factors: {}, settings: plan.timeline.settings, baselines });
    expect(next.delays.map((delay) => delay.tasks)).toEqual(delays.map(() => []));
  });
});

describe('a table with fewer columns or rows', () => {
  it('keeps what its missing columns would say', async () => {
    const plan = samplePlan();
    const titles = ['Notes', 'Owner', 'Predecessors', 'Constraint', 'Constraint date', 'Gate', 'Stage'];
    const bytes = edited(await written(plan, 'csv'), (rows) => without(rows, titles));
    expect(replaced(plan, await read(bytes, 'csv', plan))).toEqual(plan);
  });

  it('lists what goes with the one task whose row was taken out', async () => {
    const plan = samplePlan();
    const gone = plan.timeline.tasks.find(({ id }) => id === 'tl-2-4');
    const bytes = edited(await written(plan, 'csv'), (rows) => rows.filter((row) => row.at(-1) !== 'tl-2-4'));
    const result = await readSchedule(bytes, 'csv', { plan, newId: () => 'x' });
    // Others wait for it: the file is refused rather than its links dropped.
    expect(!result.ok && result.error.map(({ type }) => type)).toContain('danglingLink');
    const bare = edited(bytes, (rows) => without(rows, ['Predecessors']));
    const file = await read(bare, 'csv', plan);
    expect(file.replaceLosses).toContainEqual({
      ...{ row: null, name: 'Draft the legal instrument or mandate', type: 'goneTasks', value: '1' },
    });
    expect(file.replaceLosses).toContainEqual(expect.objectContaining({ type: 'goneSpreads', value: '1' }));
    expect(replaced(plan, file).timeline.tasks).toEqual(plan.timeline.tasks.filter((task) => task !== gone));
  });
});
