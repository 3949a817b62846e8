import type { Result } from '../../core/result';
import type { Plan, Timeline } from '../../plan/types';
import { checked } from '../checked';
import type { FileTimeline, ImportContext, ImportFault, TimelineImport } from '../import-types';
import { appendLosses, secondGates } from '../merge/append-losses';
import { changedStart, withTasksOf } from '../merge/merge-timeline';
import { replaceLosses } from '../merge/replace-losses';
import { withOwners } from '../owners';
import type { OwnData } from './own-data';

/** A file as we wrote it: our own record counts, and start and weekend of the file. */
export function ownFile(
  own: OwnData,
  file: FileTimeline,
  { plan, newId, catalogName }: ImportContext,
): Result<TimelineImport, readonly ImportFault[]> {
  const owners = new Map(own.timeline.tasks.flatMap(({ id, owner }) => ownerEntry(id, owner, own.owners)));
  const { tasks, people } = withOwners(own.timeline.tasks, owners, { people: plan.people, newId });
  const merged = {
    timeline: withKept(plan, { ...own.timeline, tasks }),
    ...changedStart(plan.identity, file),
  };
  const read = {
    ...merged,
    ...{ people, losses: [] },
    replaceLosses: [...replaceLosses(plan, merged, catalogName), ...secondGates(null, tasks, file.places)],
    appendLosses: [
      ...appendLosses(plan, { ...file, baselines: own.timeline.baselines, own: own.timeline }),
      ...secondGates(plan, tasks, file.places),
    ],
  };
  return checked(read, plan, file.places);
}

/** Baselines of the plan stay, and so do its delays where the file has none; none names what is not there. */
function withKept({ timeline: own, risks }: Plan, file: Timeline): Timeline {
  const brought = new Set(file.baselines.map(({ id }) => id));
  const known = new Set(risks.map(({ id }) => id));
  const ids = new Set(file.tasks.map(({ id }) => id));
  const delays = file.delays.length > 0 ? file.delays : own.delays;
  return {
    ...file,
    baselines: [...own.baselines.filter(({ id }) => !brought.has(id)), ...file.baselines],
    delays: delays.filter(({ risk }) => known.has(risk)).map((delay) => withTasksOf(delay, ids)),
  };
}

function ownerEntry(
  task: string,
  owner: string | null,
  owners: readonly { readonly id: string; readonly name: string }[],
): readonly (readonly [string, { readonly id: string; readonly name: string }])[] {
  const found = owners.find(({ id }) => id === owner);
  return found === undefined ? [] : [[task, found]];
}
