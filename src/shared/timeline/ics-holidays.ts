import { addDays, formatDay, parseDay } from '../core/day';
import { FIRST_YEAR, LAST_YEAR } from '../plan/timeline';
import { err, ok, type Result } from '../core/result';

/** A holiday as a person reads it, without an id. */
export interface HolidayLine {
  readonly name: string;
  /** `YYYY-MM-DD`, both included. */
  readonly from: string;
  readonly to: string;
  readonly yearly: boolean;
}

/** Why an event of a calendar file is not taken. */
export type IcsRefusal =
  'cancelled' | 'noDay' | 'timed' | 'years' | 'backwards' | 'rule' | 'dates' | 'unended';

export interface IcsHolidays {
  readonly taken: readonly HolidayLine[];
  /** `name` as in the file; may be empty. */
  readonly refused: readonly { readonly name: string; readonly reason: IcsRefusal }[];
}

/** Longest name the plan keeps. */
const NAME_MAX = 500;

/**
 * Reads holidays out of an iCalendar file (RFC 5545): whole-day events, once or every year. What it cannot keep
 * exactly is listed and not taken: events with a time of day, repetition other than every year without an end,
 * exceptions. Fails for a text that is no iCalendar at all.
 */
export function readIcsHolidays(text: string): Result<IcsHolidays, 'notIcs'> {
  const lines = unfolded(text).map(readLine);
  const isCalendar = lines.some(({ name, value }) => name === 'BEGIN' && value.toUpperCase() === 'VCALENDAR');
  if (!isCalendar) return err('notIcs');
  const taken: HolidayLine[] = [];
  const refused: { name: string; reason: IcsRefusal }[] = [];
  for (const event of eventsOf(lines)) {
    const holiday = event.ended ? holidayOf(event.lines) : err('unended' as const);
    if (holiday.ok) taken.push(holiday.value);
    else refused.push({ name: summaryOf(event.lines), reason: holiday.error });
  }
  return ok({ taken, refused });
}

interface IcsLine {
  readonly name: string;
  readonly params: string;
  readonly value: string;
}

/** Long lines go on behind a line end and a blank (RFC 5545, 3.1); some programs end lines with LF alone. */
function unfolded(text: string): readonly string[] {
  return text
    .replace(/^\uFEFF/, '')
    .replaceAll(/\r?\n[ \t]/g, '')
    .split(/\r?\n/);
}

/** `NAME;PARAM=a:value`; a colon inside quotes belongs to its parameter. */
function readLine(line: string): IcsLine {
  const match = /^([A-Za-z0-9-]+)((?:;[^":;]+=(?:"[^"]*"|[^":;]*)*)*):(.*)$/.exec(line);
  if (!match) return { name: '', params: '', value: '' };
  const [, name = '', params = '', value = ''] = match;
  return { name: name.toUpperCase(), params: params.toUpperCase(), value: value.trim() };
}

interface IcsEvent {
  readonly lines: readonly IcsLine[];
  readonly ended: boolean;
}

/** The events, without what is nested in them, such as alarms. */
function eventsOf(lines: readonly IcsLine[]): readonly IcsEvent[] {
  const events: IcsEvent[] = [];
  let open: IcsLine[] | null = null;
  let nested = 0;
  for (const line of lines) {
    const isEvent = line.value.toUpperCase() === 'VEVENT';
    if (line.name === 'BEGIN' && isEvent) {
      if (open) events.push({ lines: open, ended: false });
      [open, nested] = [[], 0];
    } else if (line.name === 'END' && isEvent && open) {
      events.push({ lines: open, ended: true });
      open = null;
    } else if (line.name === 'BEGIN') nested += 1;
    else if (line.name === 'END') nested = Math.max(0, nested - 1);
    else if (nested === 0) open?.push(line);
  }
  if (open) events.push({ lines: open, ended: false });
  return events;
}

function holidayOf(lines: readonly IcsLine[]): Result<HolidayLine, IcsRefusal> {
  const find = (name: string): IcsLine | undefined => lines.find((line) => line.name === name);
  if (find('STATUS')?.value.toUpperCase() === 'CANCELLED') return err('cancelled');
  const start = find('DTSTART');
  if (!start) return err('noDay');
  if (!isWholeDay(start)) return err('timed');
  if (find('RDATE') ?? find('EXDATE') ?? find('EXRULE') ?? find('RECURRENCE-ID')) return err('dates');
  const from = parseDay(isoDay(start.value));
  const to = lastDay(lines, from);
  if (from === null || to === null) return err('noDay');
  if (to < from) return err('backwards');
  const range = { from: formatDay(from), to: formatDay(to) };
  if (Number(range.from.slice(0, 4)) < FIRST_YEAR || Number(range.to.slice(0, 4)) > LAST_YEAR)
    return err('years');
  const rule = find('RRULE');
  if (rule && !isPlainYearly(rule.value, range.from)) return err('rule');
  return ok({ name: summaryOf(lines), ...range, yearly: rule !== undefined });
}

function isWholeDay({ params, value }: IcsLine): boolean {
  return /^\d{8}$/.test(value) && (params === '' || params.includes('VALUE=DATE'));
}

/** The end of a whole-day event is the day after its last one (RFC 5545, 3.6.1); without one it is one day. */
function lastDay(lines: readonly IcsLine[], from: ReturnType<typeof parseDay>): ReturnType<typeof parseDay> {
  const end = lines.find((line) => line.name === 'DTEND');
  if (end) {
    const after = isWholeDay(end) ? parseDay(isoDay(end.value)) : null;
    // Some programs write the first day itself as the end of a single day.
    return after === null ? null : after === from ? from : addDays(after, -1);
  }
  const duration = lines.find((line) => line.name === 'DURATION');
  if (!duration || from === null) return from;
  const match = /^\+?P(?:(\d{1,3})W|(\d{1,4})D)$/.exec(duration.value.toUpperCase());
  const days = Number(match?.[1] ?? 0) * 7 + Number(match?.[2] ?? 0);
  return days > 0 ? addDays(from, days - 1) : null;
}

/** Every year on the same date, for ever: what the calendar of a plan can keep. */
function isPlainYearly(rule: string, from: string): boolean {
  const parts = new Map(
    rule
      .toUpperCase()
      .split(';')
      .filter((part) => part !== '')
      .map((part): [string, string] => [part.split('=', 1)[0] ?? '', part.slice(part.indexOf('=') + 1)]),
  );
  const { month, date } = { month: Number(from.slice(5, 7)), date: Number(from.slice(8)) };
  const allowed: Readonly<Record<string, (value: string) => boolean>> = {
    FREQ: (value) => value === 'YEARLY',
    INTERVAL: (value) => value === '1',
    BYMONTH: (value) => Number(value) === month,
    BYMONTHDAY: (value) => Number(value) === date,
    WKST: () => true,
  };
  return parts.has('FREQ') && [...parts].every(([name, value]) => allowed[name]?.(value) ?? false);
}

function summaryOf(lines: readonly IcsLine[]): string {
  const raw = lines.find((line) => line.name === 'SUMMARY')?.value ?? '';
  const plain = raw.replaceAll(/\\([nN,;\\])/g, (_, sign: string) => (/n/i.test(sign) ? ' ' : sign));
  return plain.trim().slice(0, NAME_MAX);
}

function isoDay(value: string): string {
  return `${value.slice(0, 4)}-${value.slice(4, 6)}-${value.slice(6, 8)}`;
}
