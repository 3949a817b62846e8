import { never } from '../core/assert';
import { err, ok, type Result } from '../core/result';
import { newPlan } from '../plan/defaults';
import { timeline as timelineSchema } from '../plan/timeline';
import type { Plan } from '../plan/types';
import { schedule, type ScheduleFault } from '../schedule';
import { networkOf } from '../timeline';
import type { FaultType, ImportFault, TimelineImport } from './import-types';

type Places = ReadonlyMap<string, { readonly row: number | null; readonly name: string }>;

/**
 * The last gate of an import: it must fit the schema of the plan and be a schedule that can be calculated.
 * A circle of links is told with the names of its tasks.
 */
export function checked(
  read: TimelineImport,
  places: Places,
): Result<TimelineImport, readonly ImportFault[]> {
  const shape = timelineSchema.safeParse(read.timeline);
  if (!shape.success) {
    const [issue] = shape.error.issues;
    const value = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
    return err([{ row: null, name: '', type: 'notReadable', value }]);
  }
  const result = schedule(networkOf(planLike(read)));
  return result.ok ? ok(read) : err([faultOf(result.error, places, read)]);
}

/** The parts of a plan a schedule depends on. */
function planLike({ timeline, startDay, weekend }: TimelineImport): Plan {
  const plan = newPlan({
    ...{ id: 'import', createdOn: '2000-01-01', title: 'import', teamName: '', country: '' },
    ...{ documentLanguage: 'en', currency: 'EUR', weekend: weekend ?? [6, 7] },
    ...{ startDay: startDay ?? '2000-01-03', lengthMonths: 24, tlp: 'AMBER' },
  });
  return { ...plan, timeline };
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
