import type { TimelineLink } from '../plan/types';
import type { TimelineState } from './state';

/** Is the link part of the critical path: both of its tasks are critical, and it is what holds the later one? */
export function isCriticalLink({ id, from, to }: TimelineLink, { byId }: TimelineState): boolean {
  const dates = byId.get(to)?.dates;
  if (dates?.critical !== true || byId.get(from)?.dates?.critical !== true) return false;
  return dates.driving.kind !== 'link' || dates.driving.linkId === id;
}
