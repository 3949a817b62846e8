import { castDraft, type Draft } from 'immer';
import type { Person, Plan, Timeline } from '../plan/types';
import { defineCommand } from './command';
import { forgetGoneTasks } from './stakeholder-forget';

interface ImportArgs {
  readonly timeline: Timeline;
  /** Owners who are not among the people of the plan yet. */
  readonly people: readonly Person[];
  /** First day and weekend of the file; null: only tasks and links come, and the calendar stays. */
  readonly startDay: string | null;
  readonly weekend: readonly number[] | null;
  /** `append` puts the tasks behind those that are there. */
  readonly mode: 'replace' | 'append';
}

/**
 * Takes a schedule from a file over in one step. Replacing keeps the baselines of the plan: they say where
 * tasks once stood. Delays stay with the risks and tasks that are there.
 */
export const importTimeline = defineCommand<ImportArgs>({
  id: 'timeline.import',
  edit(draft, args) {
    const { timeline, people, mode } = args;
    const { timeline: own } = draft;
    if (mode === 'append') {
      const taken = new Set([...own.tasks, ...own.links, ...own.calendars].map(({ id }) => id));
      const clash = [...timeline.tasks, ...timeline.links, ...timeline.calendars].some(({ id }) =>
        taken.has(id),
      );
      if (clash) return { type: 'invalid', field: 'tasks' };
      own.tasks.push(...castDraft(timeline).tasks);
      own.links.push(...castDraft(timeline).links);
      own.calendars.push(...castDraft(timeline).calendars);
    } else {
      replace(draft, args);
    }
    const known = new Set(draft.people.map(({ id }) => id));
    draft.people.push(...castDraft(people.filter(({ id }) => !known.has(id))));
    return undefined;
  },
});

function replace(draft: Draft<Plan>, { timeline, startDay, weekend }: ImportArgs): void {
  const own = draft.timeline;
  const next = castDraft(timeline);
  const whole = startDay !== null;
  const kept = own.baselines.filter(({ id }) => !next.baselines.some((baseline) => baseline.id === id));
  const delays = whole && next.delays.length > 0 ? next.delays : own.delays;
  const tasks = new Set(next.tasks.map(({ id }) => id));
  const risks = new Set(draft.risks.map(({ id }) => id));
  draft.timeline = {
    ...(whole ? next : own),
    ...{ tasks: next.tasks, links: next.links, factors: whole ? next.factors : {} },
    baselines: [...kept, ...next.baselines],
    delays: delays
      .filter(({ risk }) => risks.has(risk))
      .map((delay) => ({ ...delay, tasks: delay.tasks.filter((id) => tasks.has(id)) })),
  };
  forgetGoneTasks(draft);
  if (startDay !== null) draft.identity.startDay = startDay;
  if (weekend !== null) draft.identity.weekend = [...weekend];
}
