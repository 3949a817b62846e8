import { LONGEST_DAYS } from '../../plan/timeline';
import type { TimelineLink } from '../../plan/types';
import { FORMAT_DAYS, LINK_CODES, MINUTES_PER_CALENDAR_DAY, TENTHS, unitOf } from './codes';
import type { ReadTask, TaskReading } from './read-tasks';
import { isTrue, wholeOf } from './values';
import type { Node } from './xml';

/** The links of all tasks. What is unknown, in percent, or points nowhere is a fault of the task that waits. */
export function readLinks(tasks: readonly ReadTask[], reading: TaskReading): readonly TimelineLink[] {
  const ids = new Map(tasks.map(({ uid, task }) => [uid, task.id]));
  return tasks.flatMap((task) =>
    task.node.all('PredecessorLink').flatMap((node) => {
      const link = readLink(node, task, { ...reading, ids });
      return link === null ? [] : [link];
    }),
  );
}

interface LinkReading extends TaskReading {
  readonly ids: ReadonlyMap<string, string>;
}

function readLink(node: Node, { task, place }: ReadTask, how: LinkReading): TimelineLink | null {
  const { findings, ids, context } = how;
  const uid = node.text('PredecessorUID').trim();
  const from = isTrue(node.text('CrossProject')) ? undefined : ids.get(uid);
  // Project leaves the type out for finish to start.
  const code = node.text('Type').trim();
  const type = LINK_CODES[code === '' ? 1 : (wholeOf(code) ?? -1)];
  const lag = lagOf(node, { ...how, place });
  if (from === undefined) findings.fault(place, 'danglingLink', uid);
  else if (from === task.id) findings.fault(place, 'selfLink', uid);
  if (type === undefined) findings.fault(place, 'unknownLinkType', code);
  if (from === undefined || from === task.id || type === undefined || lag === null) return null;
  return { id: context.newId(), from, to: task.id, type, ...lag };
}

function lagOf(
  node: Node,
  { findings, place, minutesPerDay }: LinkReading & { readonly place: ReadTask['place'] },
): Pick<TimelineLink, 'lag' | 'lagUnit'> | null {
  const text = node.text('LinkLag').trim();
  const tenths = text === '' ? 0 : wholeOf(text);
  if (tenths === 0) return { lag: 0, lagUnit: isElapsed(node) ? 'calendar' : 'working' };
  const unit = unitOf(wholeOf(node.text('LagFormat') || String(FORMAT_DAYS)) ?? 0);
  if (unit === 'percent') {
    findings.fault(place, 'percentLag', text);
    return null;
  }
  const elapsed = unit === 'elapsed';
  const days = (tenths ?? NaN) / TENTHS / (elapsed ? MINUTES_PER_CALENDAR_DAY : minutesPerDay);
  const whole = Math.sign(days) * Math.ceil(Math.abs(days));
  if (unit === null || !(Math.abs(whole) <= LONGEST_DAYS)) {
    findings.fault(place, 'badLag', text);
    return null;
  }
  if (whole !== days) findings.loss(place, 'partDayLag', text);
  return { lag: whole, lagUnit: elapsed ? 'calendar' : 'working' };
}

function isElapsed(node: Node): boolean {
  return unitOf(wholeOf(node.text('LagFormat')) ?? FORMAT_DAYS) === 'elapsed';
}
