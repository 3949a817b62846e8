import { addDays, formatDay, parseDay, type Day } from '../core/day';
import type { Plan, TimelineTask } from '../plan/types';
import { timelineOf } from '../timeline';

export interface CalendarWords {
  readonly taskName: (task: TimelineTask) => string;
  readonly itemName: (id: string) => string;
  /** Name of the calendar. */
  readonly title: string;
  /** What stands behind the name of an entry, e.g. "(due)"; empty for none. */
  readonly due: string;
  readonly owner: (name: string) => string;
}

/** An all-day entry of a calendar. */
export interface CalendarEntry {
  readonly uid: string;
  readonly day: Day;
  readonly summary: string;
  readonly description: string;
  readonly category: string;
}

/** Longest line in bytes, without its end (RFC 5545, 3.1). */
const LINE_BYTES = 75;

/**
 * Gates, milestones and due items as all-day entries of an iCalendar file (RFC 5545). The identifier of an
 * entry comes from the plan and the task or item, so that a second import moves entries instead of doubling
 * them. `stamp` (`YYYY-MM-DD`) is the day the file was made.
 */
export function writeCalendar(plan: Plan, words: CalendarWords, stamp: string): string {
  return calendarFile({ title: words.title, product: 'Timeline', stamp }, entriesOf(plan, words));
}

interface CalendarHead {
  readonly title: string;
  /** Part of the program it comes from, in ASCII. */
  readonly product: string;
  /** Day the file was made, `YYYY-MM-DD`. */
  readonly stamp: string;
}

/** Entries as an iCalendar file (RFC 5545), in the order given. */
export function calendarFile(
  { title, product, stamp }: CalendarHead,
  entries: readonly CalendarEntry[],
): string {
  const made = `${(parseDay(stamp) === null ? '1970-01-01' : stamp).replaceAll('-', '')}T000000Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//National CSIRT Planner//${product}//EN`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(title)}`,
    ...entries.flatMap((entry) => eventLines(entry, made)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(
  { uid, day, summary, description, category }: CalendarEntry,
  made: string,
): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${made}`,
    `DTSTART;VALUE=DATE:${dateOf(day)}`,
    `DTEND;VALUE=DATE:${dateOf(addDays(day, 1))}`,
    `SUMMARY:${escaped(summary)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
    `CATEGORIES:${category}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function entriesOf(plan: Plan, words: CalendarWords): readonly CalendarEntry[] {
  const people = new Map(plan.people.map(({ id, name }) => [id, name]));
  const ownerLine = (id: string | null): string => {
    const name = id === null ? undefined : people.get(id);
    return name === undefined ? '' : words.owner(name);
  };
  const milestones = timelineOf(plan).rows.flatMap(
    ({ task, dates, hasChildren }): readonly CalendarEntry[] => {
      if (dates === null || hasChildren || (task.kind !== 'milestone' && task.gate === null)) return [];
      return [
        {
          uid: `task-${task.id}@${plan.id}.csirtplan`,
          day: dates.start,
          summary: words.taskName(task),
          description: [ownerLine(task.owner), task.notes].filter((line) => line !== '').join('\n'),
          category: task.gate === null ? 'MILESTONE' : 'GATE',
        },
      ];
    },
  );
  const due = Object.entries(plan.stages.items).flatMap(([id, record]): readonly CalendarEntry[] => {
    const day = parseDay(record.due ?? '');
    if (day === null || record.state === 'done' || record.state === 'notApplicable') return [];
    const summary = `${words.itemName(id)}${words.due === '' ? '' : ` ${words.due}`}`;
    const uid = `item-${id}@${plan.id}.csirtplan`;
    return [{ uid, day, summary, description: ownerLine(record.owner), category: 'DUE' }];
  });
  return [...milestones, ...due].toSorted((a, b) => a.day - b.day || (a.uid < b.uid ? -1 : 1));
}

function dateOf(day: Day): string {
  return formatDay(day).replaceAll('-', '');
}

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Cs}/gu;

function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(CONTROL, '')
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll('\n', '\\n');
}

/** Breaks a line after 75 bytes at most, never inside a character; what goes on begins with a space. */
function folded(line: string): string {
  let text = '';
  let used = 0;
  for (const character of line) {
    const bytes = bytesOf(character.codePointAt(0) ?? 0);
    if (used + bytes > LINE_BYTES) {
      text += '\r\n ';
      used = 1;
    }
    text += character;
    used += bytes;
  }
  return text;
}

function bytesOf(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
