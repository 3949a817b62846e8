import { describe, expect, it } from 'vitest';
import { laidOutPlan, slippedPlan } from '../../../../test/builders/laid-out-plan';
import type { CalendarRange, Plan, Timeline } from '../../plan/types';
import type { ImportContext, TimelineImport } from '../import-types';
import { readProject } from '../msproject/read';
import { projectXml } from '../msproject/write';

const CALENDARS = [
  { id: 'abroad', name: 'Supplier', weekend: [5, 6], holidays: true },
  { id: 'unused', name: 'Not used yet', weekend: [7], holidays: false },
];
const range = (id: string, [from, to]: readonly [string, string], yearly = false): CalendarRange => ({
  ...{ id, name: `Day ${id}`, from, to, yearly },
});
const HOLIDAYS = [
  range('feast', ['2026-10-05', '2026-10-07'], true),
  range('vote', ['2026-06-08', '2026-06-09']),
];

function aPlan(change: Partial<Timeline> = {}): Plan {
  const plan = slippedPlan();
  const tasks = plan.timeline.tasks.map((task) =>
    task.id === 'tl-3-5' ? { ...task, calendar: 'abroad' } : task,
  );
  const timeline = { ...plan.timeline, tasks, calendars: CALENDARS, holidays: HOLIDAYS, ...change };
  return { ...plan, timeline };
}

const taskName = ({ name, catalog, id }: Plan['timeline']['tasks'][number]): string =>
  name || `Default ${catalog ?? id}`;

/** The plan as a file of Project, changed there, and read back into the plan. */
function back(plan: Plan, change: (xml: string) => string, into = plan): TimelineImport {
  const xml = projectXml(plan, { taskName, calendar: 'Plan' });
  const changed = change(xml);
  let count = 0;
  const context: ImportContext = {
    ...{ plan: into, newId: () => `new${(count += 1)}`, catalogName: (id) => `Default ${id}` },
  };
  const read = readProject(changed, context, { baseline: (number) => `Baseline ${number}` });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

/** Everything between two marks once, both included. */
function cut(xml: string, from: string, to: string): string {
  const start = xml.indexOf(from);
  const end = xml.indexOf(to, start) + to.length;
  expect(start).toBeGreaterThan(0);
  return xml.slice(0, start) + xml.slice(end);
}

describe('a file of Project that was changed there', () => {
  it('keeps calendars, also one no task uses, and a yearly feast of several days as one', () => {
    const plan = aPlan();
    const { timeline, replaceLosses } = back(plan, (xml) => xml);
    expect(timeline.calendars).toEqual(CALENDARS);
    expect(timeline.holidays).toEqual(HOLIDAYS);
    expect(replaceLosses).toEqual([]);
  });

  it('changes the calendar that was changed, under its id', () => {
    const { timeline } = back(aPlan(), (xml) => {
      const at = xml.indexOf('<Name>Supplier</Name>');
      const friday = xml.indexOf('<DayType>6</DayType>', at);
      return xml.slice(0, friday) + xml.slice(friday).replace('<DayWorking>0<', '<DayWorking>1<');
    });
    expect(timeline.calendars[0]).toMatchObject({ id: 'abroad', weekend: [6] });
    expect(timeline.tasks.find(({ id }) => id === 'tl-3-5')?.calendar).toBe('abroad');
  });

  it('says that a holiday goes that was deleted there', () => {
    const plan = aPlan({ calendars: [], tasks: laidOutPlan().timeline.tasks });
    const { timeline, replaceLosses } = back(plan, (xml) => {
      const vote = xml.indexOf('<Name>Day vote</Name>');
      const start = xml.lastIndexOf('<Exception>', vote);
      const end = xml.indexOf('</Exception>', vote) + '</Exception>'.length;
      return xml.slice(0, start) + xml.slice(end);
    });
    expect(timeline.holidays).toEqual(HOLIDAYS.slice(0, 1));
    expect(replaceLosses).toEqual([{ row: null, name: 'Day vote', type: 'goneHolidays', value: '1' }]);
  });

  it('keeps the links that stayed, and the id of one whose lag was changed', () => {
    const plan = aPlan();
    const [first] = plan.timeline.links;
    const { timeline } = back(plan, (xml) => xml.replace('<LinkLag>0</LinkLag>', '<LinkLag>9600</LinkLag>'));
    const changed = timeline.links.filter(({ lag }, index) => lag !== plan.timeline.links[index]?.lag);
    expect(first).toBeDefined();
    expect(timeline.links.map(({ id }) => id)).toEqual(plan.timeline.links.map(({ id }) => id));
    expect(changed).toMatchObject([{ lag: 2 }]);
  });

  it('never doubles a baseline, also when a task of it was deleted, and takes one that is new', () => {
    const plan = aPlan();
    expect(back(plan, (xml) => xml).timeline.baselines).toEqual(plan.timeline.baselines);
    const moved = back(plan, (xml) =>
      cut(xml, '<Baseline>', '</Baseline>').replace('<Number>0</Number>', '<Number>3</Number>'),
    ).timeline.baselines;
    expect(moved.slice(0, 1)).toEqual(plan.timeline.baselines);
    expect(moved.slice(1).map(({ name }) => name)).toEqual(['Baseline 3', 'Baseline 0']);
    const wider = {
      ...plan.timeline.baselines[0]?.tasks,
      gone: { start: '2026-02-02', finish: '2026-02-03' },
    };
    const withGone = plan.timeline.baselines.map((baseline) => ({ ...baseline, tasks: wider }));
    const old = aPlan({ baselines: withGone });
    expect(back(old, (xml) => xml).timeline.baselines).toEqual(withGone);
  });

  it('keeps the settings the file has no place for, and takes those it has', () => {
    const plan = aPlan();
    const own = { ...plan.timeline.settings, targetDay: '2028-01-31', seed: 42, levers: ['lv-interim'] };
    const { timeline, replaceLosses } = back(
      aPlan({ settings: { ...own, statusDay: '2026-05-15' } }),
      (xml) => xml.replace('<StatusDate>2026-05-15', '<StatusDate>2026-06-15'),
    );
    expect(timeline.settings).toEqual({ ...own, statusDay: '2026-06-15' });
    expect(replaceLosses).toEqual([{ row: null, name: '', type: 'changedStatusDay', value: '2026-05-15' }]);
  });

  it('lists start and weekend of the plan when the file brings others', () => {
    const plan = aPlan();
    const other = { ...plan, identity: { ...plan.identity, startDay: '2026-03-02', weekend: [5, 6] } };
    const { startDay, weekend, replaceLosses } = back(plan, (xml) => xml, other);
    expect([startDay, weekend]).toEqual(['2026-02-02', [6, 7]]);
    expect(replaceLosses.map(({ type, value }) => [type, value])).toEqual([
      ['changedStart', '2026-03-02'],
      ['changedWeekend', '5, 6'],
    ]);
  });
});
