import type {
  Baseline,
  CalendarRange,
  FactorChoice,
  RiskDelay,
  TaskCalendar,
  Timeline,
  TimelineLink,
  TimelineTask,
} from '../plan/types';
import { withFactors } from '../timeline';
import { defineCommand, notFound } from './command';
import { listCommands } from './list-commands';
import { forgetGoneTasks } from './stakeholder-forget';

/** Settings of the timeline: status day, target day, critical float, fiscal year, seed. */
export const setTimeline = defineCommand<{ readonly patch: Partial<Timeline['settings']> }>({
  id: 'timeline.set',
  mergeKey: ({ patch }) => `timeline:${Object.keys(patch).join()}`,
  edit(draft, { patch }) {
    const { levers, ...rest } = patch;
    Object.assign(draft.timeline.settings, rest, levers ? { levers: [...levers] } : {});
    return undefined;
  },
});

/**
 * Lays a schedule out: its tasks and links take the place of all that are there. Baselines stay, since they
 * say where tasks once stood; delays of risks lose tasks that are gone.
 */
export const layOutTimeline = defineCommand<{
  readonly tasks: readonly TimelineTask[];
  readonly links: readonly TimelineLink[];
  readonly levers: readonly string[];
  readonly lengthMonths: number;
}>({
  id: 'timeline.layOut',
  edit(draft, { tasks, links, levers, lengthMonths }) {
    const { timeline } = draft;
    const known = new Set(tasks.map((task) => task.id));
    Object.assign(timeline, { tasks: [...tasks], links: [...links], factors: {} });
    timeline.settings.levers = [...levers];
    draft.identity.lengthMonths = lengthMonths;
    for (const delay of timeline.delays) delay.tasks = delay.tasks.filter((id) => known.has(id));
    forgetGoneTasks(draft);
    return undefined;
  },
});

/** Days on which nobody works. */
export const holidayCommands = listCommands<CalendarRange>({
  name: 'holiday',
  list: (draft) => draft.timeline.holidays,
});

/** Takes a whole list of holidays over in one step. */
export const addHolidays = defineCommand<{ readonly entries: readonly CalendarRange[] }>({
  id: 'holiday.addMany',
  edit(draft, { entries }) {
    draft.timeline.holidays.push(...entries);
    return undefined;
  },
});

/** Days that are worked although the calendar says otherwise. */
export const workdayCommands = listCommands<CalendarRange>({
  name: 'workday',
  list: (draft) => draft.timeline.workdays,
});

/** Working calendars of single tasks; removing one gives its tasks the calendar of the plan. */
export const calendarCommands = listCommands<TaskCalendar>({
  name: 'calendar',
  list: (draft) => draft.timeline.calendars,
  beforeRemove(draft, id) {
    for (const task of draft.timeline.tasks) if (task.calendar === id) task.calendar = null;
  },
});

const baselines = listCommands<Baseline>({
  name: 'baseline',
  list: (draft) => draft.timeline.baselines,
});
/** Baselines are set and removed, never changed. */
export const addBaseline = baselines.add;
export const removeBaseline = baselines.remove;

/** Applies what was chosen about the pace to the durations of the default tasks. */
export const setFactors = defineCommand<{ readonly factors: Readonly<Record<string, FactorChoice>> }>({
  id: 'timeline.factors',
  edit(draft, { factors }) {
    const next = withFactors({ ...draft.timeline }, factors);
    Object.assign(draft.timeline, { factors: next.factors, tasks: next.tasks });
    return undefined;
  },
});

/** Delays that risks of the register bring when they come true. */
export const delayCommands = listCommands<RiskDelay>({
  name: 'delay',
  list: (draft) => draft.timeline.delays,
  refuse: (draft, { risk }) =>
    draft.risks.some((entry) => entry.id === risk) ? undefined : notFound('risk', risk),
});
