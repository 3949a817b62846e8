import { assert } from '../core/assert';
import { DEFAULT_MONTHS } from '../catalog/timeline-tasks';
import { addMonths, parseDay, type Day } from '../core/day';
import type { Plan, Timeline } from '../plan/types';
import { schedule } from '../schedule';
import { defaultTasks, type TaskSet } from './default-tasks';
import { networkOf } from './network';
import { gateDay } from './state';

export interface LayOutInput {
  readonly identity: Plan['identity'];
  /** Its calendars count; its tasks do not. */
  readonly timeline: Timeline;
  /** Months from the start to full operation. */
  readonly lengthMonths: number;
  /** Ids of the chosen ways of shortening. */
  readonly levers: readonly string[];
}

/** A default schedule made for a length. */
export interface LayOut extends TaskSet {
  /** Gate D comes on or before the promised day. */
  readonly fits: boolean;
  /** Day of gate D. */
  readonly fullOperation: Day;
  /** Start plus the months asked for. */
  readonly promised: Day;
  /** Percent of their planned length that tasks other than the long poles were left with. */
  readonly others: number;
}

/** Below this share tasks are no longer shortened but the length is called too short: a choice of this program. */
export const LEAST_PERCENT = 75;
/** Length below which the long poles have to give way, and the ways to shorten them are offered. */
export const LEVERS_BELOW_MONTHS = 21;
export const FULL_OPERATION = 'tl-gate-d';

/**
 * The default schedule with gate D on or before the start plus `lengthMonths`, after weekends and holidays.
 * What is shortened first is everything but the long poles, by as little as it takes; long poles give way
 * only to the levers. A longer plan stretches all. Where even the least share does not do, the schedule is
 * laid out with it and `fits` is false.
 */
export function layOut(input: LayOutInput): LayOut {
  const longest = Math.max(100, Math.round((input.lengthMonths / DEFAULT_MONTHS) * 100));
  let [low, high] = [LEAST_PERCENT, longest];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (attempt(input, middle).fits) low = middle;
    else high = middle - 1;
  }
  return attempt(input, low);
}

function attempt(input: LayOutInput, percent: number): LayOut {
  const { identity, timeline, lengthMonths, levers } = input;
  const poles = Math.max(100, percent);
  const set = defaultTasks({ weekend: identity.weekend, levers, others: percent, poles });
  const start = dayOf(identity.startDay);
  const promised = addMonths(start, lengthMonths);
  const result = schedule(
    networkOf({
      identity,
      timeline: { ...timeline, settings: { ...timeline.settings, statusDay: null }, ...set },
    }),
  );
  // A start so far away that the engine refuses it: the tasks are laid out, and the timeline says what is wrong.
  if (!result.ok) return { ...set, fits: false, fullOperation: promised, promised, others: percent };
  const gate = result.value.tasks.get(FULL_OPERATION);
  assert(gate !== undefined, 'The default schedule has no gate D.');
  const fullOperation = gateDay(gate);
  return { ...set, fits: fullOperation <= promised, fullOperation, promised, others: percent };
}

function dayOf(text: string): Day {
  const day = parseDay(text);
  assert(day !== null, `The day ${text} came past the schema of the plan.`);
  return day;
}
