import type { Result } from '../core/result';
import type { Plan, TimelineTask } from '../plan/types';
import { checked } from './checked';
import type { FileTimeline, ImportContext, ImportFault, ImportLoss, TimelineImport } from './import-types';
import { appendLosses, secondGates } from './merge/append-losses';
import { mergeTimeline } from './merge/merge-timeline';
import { replaceLosses } from './merge/replace-losses';
import { withOwners } from './owners';

/** A file without faults, with what it takes to know what was changed in it. */
interface ReadFile {
  readonly file: FileTimeline;
  /** The plan as it would read in the same form; null when the file knows none of its tasks. */
  readonly mirror: FileTimeline | null;
  readonly losses: readonly ImportLoss[];
}

/** Does the file have tasks of the plan, by their ids? */
export function knowsPlan({ timeline }: Plan, tasks: readonly TimelineTask[]): boolean {
  const ids = new Set(timeline.tasks.map(({ id }) => id));
  return tasks.some(({ id }) => ids.has(id));
}

/** What a file makes of the plan, with everything that would go, checked as the plan it would become. */
export function taken(
  { file, mirror, losses }: ReadFile,
  context: ImportContext,
): Result<TimelineImport, readonly ImportFault[]> {
  const { plan, newId } = context;
  const among = { people: plan.people, newId };
  const { tasks, people } = withOwners(file.tasks, file.owners, among);
  const merged = mergeTimeline(
    plan,
    { ...file, tasks },
    mirror && { ...mirror, tasks: withOwners(mirror.tasks, mirror.owners, among).tasks },
  );
  const read: TimelineImport = {
    ...merged,
    ...{ people, losses },
    replaceLosses: [
      ...replaceLosses(plan, merged, context.catalogName),
      ...secondGates(null, tasks, file.places),
    ],
    appendLosses: [...appendLosses(plan, { ...file, own: null }), ...secondGates(plan, tasks, file.places)],
  };
  return checked(read, plan, file.places);
}
