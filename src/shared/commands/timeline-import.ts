import { castDraft, type Draft } from 'immer';
import type { Person, Plan, Timeline } from '../plan/types';
import { defineCommand, type CommandError } from './command';
import { forgetGoneTasks } from './stakeholder-forget';

interface ImportArgs {
  /** For `replace` the whole timeline as it will be; `append` takes its tasks, links and task calendars. */
  readonly timeline: Timeline;
  /** Owners who are not among the people of the plan yet. */
  readonly people: readonly Person[];
  /** First day and weekend of the file; null: those of the plan stay. */
  readonly startDay: string | null;
  readonly weekend: readonly number[] | null;
  /** `append` puts the tasks behind those that are there. */
  readonly mode: 'replace' | 'append';
}

/**
 * Takes a schedule from a file over in one step. Whatever the file, replacing keeps the baselines of the plan: they
 * say where tasks once stood; and no delay names a risk or a task that is not there.
 */
export const importTimeline = defineCommand<ImportArgs>({
  id: 'timeline.import',
  edit(draft, args) {
    const failure = args.mode === 'append' ? append(draft, args) : replace(draft, args);
    if (failure) return failure;
    const known = new Set(draft.people.map(({ id }) => id));
    draft.people.push(...castDraft(args.people.filter(({ id }) => !known.has(id))));
    return undefined;
  },
});

function append({ timeline: own }: Draft<Plan>, { timeline }: ImportArgs): CommandError | undefined {
  const taken = new Set([...own.tasks, ...own.links].map(({ id }) => id));
  const clash = [...timeline.tasks, ...timeline.links].some(({ id }) => taken.has(id));
  if (clash) return { type: 'invalid', field: 'tasks' };
  const known = new Set(own.calendars.map(({ id }) => id));
  const { tasks, links, calendars } = castDraft(timeline);
  own.tasks.push(...tasks);
  own.links.push(...links);
  own.calendars.push(...calendars.filter(({ id }) => !known.has(id)));
  return undefined;
}

function replace(draft: Draft<Plan>, { timeline, startDay, weekend }: ImportArgs): undefined {
  const next = castDraft(timeline);
  const kept = draft.timeline.baselines.filter(
    ({ id }) => !next.baselines.some((baseline) => baseline.id === id),
  );
  const tasks = new Set(next.tasks.map(({ id }) => id));
  const risks = new Set(draft.risks.map(({ id }) => id));
  draft.timeline = {
    ...next,
    baselines: [...kept, ...next.baselines],
    delays: next.delays
      .filter(({ risk }) => risks.has(risk))
      .map((delay) => ({ ...delay, tasks: delay.tasks.filter((id) => tasks.has(id)) })),
  };
  forgetGoneTasks(draft);
  if (startDay !== null) draft.identity.startDay = startDay;
  if (weekend !== null) draft.identity.weekend = [...weekend];
}
