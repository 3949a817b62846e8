import { never } from '../core/assert';
import { err, ok, type Result } from '../core/result';
import { timeline as timelineSchema } from '../plan/timeline';
import type { Plan } from '../plan/types';
import { schedule, type ScheduleFault } from '../schedule';
import { networkOf } from '../timeline';
import type { FaultType, ImportFault, TimelineImport } from './import-types';

type Places = ReadonlyMap<string, { readonly row: number | null; readonly name: string }>;

/**
 * The last gate of an import: it must fit the schema of the plan and, with the calendar it would have then, be a
 * schedule that can be calculated.
 * A circle of links is told with the names of its tasks.
 */
export function checked(
  read: TimelineImport,
  plan: Plan,
  places: Places,
): Result<TimelineImport, readonly ImportFault[]> {
  const shape = timelineSchema.safeParse(read.timeline);
  if (!shape.success) {
    const [issue] = shape.error.issues;
    const value = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
    return err([{ row: null, name: '', type: 'notReadable', value }]);
  }
  const result = schedule(networkOf(becoming(plan, read)));
  return result.ok ? ok(read) : err([faultOf(result.error, places, read)]);
}

/** The plan as it would be. */
function becoming(
  plan: Plan,
  { timeline, startDay, weekend }: TimelineImport,
): Pick<Plan, 'identity' | 'timeline'> {
  const { identity } = plan;
  return {
    identity: { ...identity, startDay: startDay ?? identity.startDay, weekend: weekend ?? identity.weekend },
    timeline,
  };
}

function faultOf(fault: ScheduleFault, places: Places, { timeline }: TimelineImport): ImportFault {
  const nameOf = (id: string): string => places.get(id)?.name ?? id;
  const at = (task: string | null, type: FaultType, value: string): ImportFault => ({
    row: places.get(task ?? '')?.row ?? null,
    name: task === null ? '' : nameOf(task),
    ...{ type, value },
  });
  const waiting = (link: string): string | null => timeline.links.find(({ id }) => id === link)?.to ?? null;
  switch (fault.type) {
    case 'cycle':
    case 'parent-cycle':
      return at(fault.path[0] ?? null, 'cycle', fault.path.map(nameOf).join(' → '));
    case 'dangling-link':
      return at(waiting(fault.link), 'danglingLink', fault.missing);
    case 'self-link':
      return at(fault.task, 'selfLink', '');
    case 'family-link':
      return at(fault.task, 'familyLink', nameOf(fault.summary));
    case 'finish-before-start':
      return at(fault.task, 'daysTurned', '');
    case 'constraint-without-day':
    case 'fixed-without-days':
      return at(fault.task, 'dayMissing', '');
    case 'bad-date':
      return at(fault.owner.kind === 'task' ? fault.owner.id : null, 'dayOutside', fault.field);
    case 'duplicate-task':
    case 'unknown-parent':
    case 'bad-duration':
    case 'bad-progress':
    case 'unknown-kind':
    case 'unknown-constraint':
    case 'unknown-calendar':
    case 'beyond-range':
      return at(fault.task, 'schedule', fault.type);
    case 'duplicate-link':
    case 'unknown-link-type':
    case 'bad-lag':
      return at(waiting(fault.link), 'schedule', fault.type);
    case 'no-working-day':
      return at(null, 'schedule', fault.type);
    default:
      return never(fault);
  }
}
