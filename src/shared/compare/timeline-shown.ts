import type { Plan } from '../plan/types';
import { isObject, textOf } from './json';
import { itemWord, NOTHING, showChoice, showDay, showFlag, showIds, showNumber, showParts } from './shown';
import { showText, type Show } from './shown';
import { catalogWord, own, term, type Word } from './words';

/** The name of a task: the team's own, else the catalog's. */
export function taskName(name: string, catalog: string): Word {
  return name.trim() !== '' || catalog === '' ? own(name) : timelineName(catalog);
}

export function timelineName(id: string): Word {
  return catalogWord('timeline', id, 'name');
}

/** The name of a task of the plan `side`, by its id. */
export function taskWord(id: string, side: Plan): Word {
  const task = side.timeline.tasks.find((entry) => entry.id === id);
  return task ? taskName(task.name, task.catalog ?? '') : own(id);
}

/** The title of a risk of the plan `side`, by its id. */
export function riskWord(id: string, side: Plan): Word {
  return own(side.risks.find((entry) => entry.id === id)?.title ?? id);
}

const STAGES = ['stage1', 'stage2', 'stage3', 'stage4', 'stage5'] as const;

export const showTask = showIds(taskWord);
export const showTaskItems = showIds((id, side) => itemWord(id, side));
export const showCalendar = showIds((id, side) =>
  own(side.timeline.calendars.find((entry) => entry.id === id)?.name ?? id),
);
export const showStage = showIds((id) => {
  const stage = STAGES.find((known) => known === id);
  return stage ? catalogWord(stage, id, 'title') : own(id);
});
export const showGate = showChoice({ a: 'gateA', b: 'gateB', c: 'gateC', d: 'gateD' });

export const showPeriod = showParts([
  ['from', 'firstDay', showDay],
  ['to', 'lastDay', showDay],
  ['yearly', 'everyYear', showFlag],
]);

const showKind = showChoice({
  task: 'task',
  fixed: 'fixedDays',
  milestone: 'milestone',
  ongoing: 'ongoing',
});
export const showTaskKind = showParts([
  ['kind', 'kind', showKind],
  ['start', 'firstDay', showDay],
  ['finish', 'lastDay', showDay],
]);

export const showDuration = showParts([
  ['duration', 'duration', showNumber],
  ['base', 'baseDuration', showNumber],
]);

export const showActualDays = showParts([
  ['actualStart', 'actualStart', showDay],
  ['actualFinish', 'actualFinish', showDay],
]);

const showConstraintType = showChoice({
  alap: 'asLateAsPossible',
  snet: 'startNoEarlier',
  snlt: 'startNoLater',
  fnet: 'finishNoEarlier',
  fnlt: 'finishNoLater',
  mso: 'mustStartOn',
  mfo: 'mustFinishOn',
});
export const showConstraint = showParts([
  ['type', 'kind', showConstraintType],
  ['day', 'on', showDay],
]);

const showLevel = showChoice({
  low: 'spreadLow',
  medium: 'spreadMedium',
  high: 'spreadHigh',
  own: 'spreadOwn',
});
export const showSpread = showParts([
  ['level', 'kind', showLevel],
  ['optimistic', 'optimistic', showNumber],
  ['likely', 'mostLikely', showNumber],
  ['pessimistic', 'pessimistic', showNumber],
]);

const showLinkType = showChoice({
  FS: 'finishToStart',
  SS: 'startToStart',
  FF: 'finishToFinish',
  SF: 'startToFinish',
});
export const showDependency = showParts([
  ['from', 'predecessor', showTask],
  ['to', 'successor', showTask],
  ['type', 'kind', showLinkType],
  ['lag', 'lag', showNumber],
  ['lagUnit', 'lagUnit', showChoice({ working: 'workingDays', calendar: 'calendarDays' })],
]);

/** A baseline is never changed once it is set, so the days of its tasks are counted and not told. */
export const showBaseline = showParts([
  ['name', 'name', showText],
  ['on', 'on', showDay],
  ['note', 'note', showText],
  ['tasks', 'tasks', (value) => (isObject(value) ? showCount(value) : NOTHING)],
]);

function showCount(table: object): ReturnType<Show> {
  return { type: 'number', value: Object.keys(table).length };
}

const showLevelOfFactor = showChoice({ favorable: 'favorable', normal: 'normal', difficult: 'difficult' });
/** What was chosen about a factor, and the percentages that follow from it. */
export const showFactor: Show = (value, side) => {
  const percents = isObject(value) && isObject(value['percents']) ? value['percents'] : {};
  return {
    type: 'fields',
    fields: [
      { label: term('chosen'), value: showLevelOfFactor(textOf(value, 'choice'), side) },
      ...Object.values(percents).map((percent) => ({
        label: term('percent'),
        value: showNumber(percent, side),
      })),
    ],
  };
};
