import { addLinks, removeLinks, updateLink } from '@shared/commands/timeline-links';
import { changeTasks } from '@shared/commands/timeline-changes';
import {
  addBaseline,
  addHolidays,
  calendarCommands,
  delayCommands,
  holidayCommands,
  layOutTimeline,
  removeBaseline,
  setFactors,
  setTimeline,
  workdayCommands,
} from '@shared/commands/timeline-settings';
import { importTimeline } from '@shared/commands/timeline-import';
import { addTasks, placeTasks, removeTasks, updateTasks } from '@shared/commands/timeline-tasks';
import { NEW_PERSON, NEW_TASK } from '@shared/plan/defaults';
import type { CalendarRange, TimelineLink } from '@shared/plan/types';
import { layOut } from '@shared/timeline';
import { idIn, register, someone, type Attempt, type Trial } from './command-attempts';

function taskId(trial: Trial): string {
  return idIn(trial, trial.plan.timeline.tasks);
}

function aRange(id: string): CalendarRange {
  return { id, name: 'Feast', from: '2027-03-01', to: '2027-03-02', yearly: false };
}

function aLink(trial: Trial): TimelineLink {
  const type = trial.pick(['FS', 'SS', 'FF', 'SF'] as const) ?? 'FS';
  const [from, to] = [taskId(trial), taskId(trial)];
  return { id: trial.freshId(), from, to, type, lag: trial.pick([0, 3, -3]) ?? 0, lagUnit: 'working' };
}

const TASKS: Readonly<Record<string, Attempt>> = {
  'task.add': (trial, apply) => {
    const task = { ...NEW_TASK, id: trial.freshId(), name: 'Task', owner: someone(trial) };
    apply(addTasks, { tasks: [task], after: trial.pick([null, taskId(trial)]) ?? null });
  },
  'task.update': (trial, apply) => {
    const patch =
      trial.pick([{ notes: trial.text }, { duration: 9 }, { progress: 50 }, { name: 'New' }]) ?? {};
    apply(updateTasks, { ids: [taskId(trial)], patch });
  },
  'task.change': (trial, apply) => {
    const gate = trial.pick(['a', 'd', null] as const) ?? null;
    const first = { id: taskId(trial), patch: { constraint: { type: 'snet', day: '2027-03-01' } } } as const;
    apply(changeTasks, { changes: [first, { id: taskId(trial), patch: { gate } }] });
  },
  'task.remove': (trial, apply) => {
    const newId = (from: string, to: string): string => `${trial.freshId()}-${from}-${to}`.slice(0, 64);
    apply(removeTasks, { ids: [taskId(trial)], repair: trial.pick([true, false]) ?? false, newId });
  },
  'task.place': (trial, apply) => {
    const parent = trial.pick([null, taskId(trial)]) ?? null;
    apply(placeTasks, { ids: [taskId(trial)], parent, before: null });
  },
  'timeline.import': (trial, apply) => {
    const task = { ...NEW_TASK, id: trial.freshId(), name: 'From a file' };
    const people = [{ ...NEW_PERSON, id: trial.freshId(), name: 'New' }];
    const timeline = { ...trial.plan.timeline, tasks: [task], links: [], calendars: [] };
    const whole = trial.pick([true, false]) ?? true;
    apply(importTimeline, {
      ...{ timeline, people, startDay: whole ? '2027-01-04' : null, weekend: whole ? [7] : null },
      mode: trial.pick(['replace', 'append'] as const) ?? 'replace',
    });
  },
  'link.add': (trial, apply) => {
    apply(addLinks, { links: [aLink(trial)] });
  },
  'link.update': (trial, apply) => {
    apply(updateLink, { id: idIn(trial, trial.plan.timeline.links), patch: { lag: 4 } });
  },
  'link.remove': (trial, apply) => {
    apply(removeLinks, { ids: [idIn(trial, trial.plan.timeline.links)] });
  },
};

const WHOLE: Readonly<Record<string, Attempt>> = {
  'timeline.set': (trial, apply) => {
    const patch =
      trial.pick([{ criticalFloat: 5 }, { statusDay: '2027-05-03' }, { levers: ['lv-widen'] }]) ?? {};
    apply(setTimeline, { patch });
  },
  'timeline.layOut': (trial, apply) => {
    const { identity, timeline } = trial.plan;
    const start = { ...identity, startDay: '2027-01-04', weekend: [6, 7] };
    const calendar = { ...timeline, holidays: [], workdays: [], calendars: [] };
    const { tasks, links } = layOut({ identity: start, timeline: calendar, lengthMonths: 24, levers: [] });
    apply(layOutTimeline, { tasks, links, levers: [], lengthMonths: 24 });
  },
  'timeline.factors': (trial, apply) => {
    const percents = { all: trial.pick([60, 100, 160]) ?? 100 };
    apply(setFactors, { factors: { mandateRoute: { choice: 'difficult', percents } } });
  },
  'holiday.addMany': (trial, apply) => {
    apply(addHolidays, { entries: [aRange(`${trial.freshId()}a`), aRange(`${trial.freshId()}b`)] });
  },
  'baseline.add': (trial, apply) => {
    const dates = { start: '2027-01-04', finish: '2027-02-01' };
    const entry = { id: trial.freshId(), name: 'First', on: '2027-01-04', note: '', tasks: { t: dates } };
    apply(addBaseline, { entry });
  },
  'baseline.remove': (trial, apply) => {
    apply(removeBaseline, { id: idIn(trial, trial.plan.timeline.baselines) });
  },
};

/** One attempt for every command of the timeline, by command id. */
export const TIMELINE_ATTEMPTS: Readonly<Record<string, Attempt>> = {
  ...TASKS,
  ...WHOLE,
  ...register({
    name: 'holiday',
    commands: holidayCommands,
    list: (plan) => plan.timeline.holidays,
    entry: (_trial, id) => aRange(id),
    patch: () => ({ name: 'Other feast' }),
  }),
  ...register({
    name: 'workday',
    commands: workdayCommands,
    list: (plan) => plan.timeline.workdays,
    entry: (_trial, id) => aRange(id),
    patch: () => ({ name: 'Saturday' }),
  }),
  ...register({
    name: 'calendar',
    commands: calendarCommands,
    list: (plan) => plan.timeline.calendars,
    entry: (_trial, id) => ({ id, name: 'Abroad', weekend: [7], holidays: true }),
    patch: () => ({ weekend: [5, 6] }),
  }),
  ...register({
    name: 'delay',
    commands: delayCommands,
    list: (plan) => plan.timeline.delays.filter(() => plan.risks.length > 0),
    entry: (trial, id) => ({ id, risk: trial.plan.risks[0]?.id ?? '', chance: 30, days: 20, tasks: [] }),
    patch: () => ({ chance: 60 }),
  }),
};
