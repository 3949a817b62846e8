import type { Plan } from '../plan/types';
import type { LossType } from './import-types';
import {
  dayInOrder,
  monthNames,
  orderShown,
  readLocalDay,
  usualForm,
  type DayOrder,
  type LocalDay,
} from './local-days';
import { dayOf, type Findings, type Place } from './msproject/values';

const DAY_COLUMNS = ['start', 'finish', 'constraintDay', 'actualStart', 'actualFinish'] as const;
export type DayColumn = (typeof DAY_COLUMNS)[number];

/** `YYYY-MM-DD` of a cell; null when it is empty, or when it cannot be read, which is a fault. */
export type ReadDay = (column: DayColumn, place: Place, text: string) => string | null;

interface DayTable {
  /** The title of a column as it stands in the file. */
  readonly title: (column: DayColumn) => string;
  /** The cells of a column; empty ones do not matter. */
  readonly cells: (column: DayColumn) => readonly string[];
  readonly identity: Pick<Plan['identity'], 'documentLanguage' | 'country'>;
  readonly findings: Findings;
}

const ISO = /^\d{4}-\d{2}-\d{2}(T|$)/;

/**
 * Reads the days of a table, also where a spreadsheet has written them in the form of its place. The order of day
 * and month is taken from days beyond the 12th, of the column or else of the other columns of days; without any,
 * from language and country of the plan, when the whole column is written in that way. Each form is told once a
 * column. Days that can still be read in two ways are one fault for their column.
 */
export function dayReader(table: DayTable): ReadDay {
  const { findings, title } = table;
  const doubtful = new Set<DayColumn>();
  const months = onceEach(monthNames);
  const local = (text: string): LocalDay | null =>
    ISO.test(text) ? null : readLocalDay(text, months(table.identity.documentLanguage));
  const days = onceEach((column: DayColumn) =>
    table
      .cells(column)
      .filter((text) => text !== '')
      .map(local),
  );
  const ruleOf = onceEach((column: DayColumn) =>
    onceEach((sign: string) => orderRule(column, sign, { days, ...table })),
  );
  return (column, place, text) => {
    const found = local(text);
    if (found === null) return dayOf(findings, place, text);
    const whole = { row: null, name: title(column) };
    const form = formOf(found, ruleOf(column));
    if (form !== null) {
      const day = dayOf(findings, place, form.day);
      if (day !== null) findings.loss(whole, form.type, `${text} → ${day}`);
      return day;
    }
    if (!doubtful.has(column)) findings.fault(whole, 'ambiguousDays', text);
    doubtful.add(column);
    return null;
  };
}

interface Form {
  readonly day: string;
  readonly type: LossType;
}

interface Rule {
  readonly order: DayOrder;
  readonly type: LossType;
}

/** How a day is read, and by which rule; null where it can be read in two ways. */
function formOf(found: LocalDay, ruleOf: (sign: string) => Rule | null): Form | null {
  if (found.kind === 'clear') return { day: found.day, type: 'clearDays' };
  if (found.first === found.second) return { day: dayInOrder(found, 'dayFirst'), type: 'clearDays' };
  const own = orderShown(found);
  const rule = own === null ? ruleOf(found.sign) : { order: own, type: own };
  return rule && { day: dayInOrder(found, rule.order), type: rule.type };
}

interface Reading extends Pick<DayTable, 'identity'> {
  readonly days: (column: DayColumn) => readonly (LocalDay | null)[];
}

/** The order of the days of a column that are written with a sign and could be both; null where nothing tells it. */
function orderRule(column: DayColumn, sign: string, { days, identity }: Reading): Rule | null {
  const others = DAY_COLUMNS.filter((other) => other !== column).flatMap(days);
  const shown = [ordersShown(days(column), sign), ordersShown(others, sign)];
  const [order, contrary] = shown.find(({ size }) => size > 0) ?? [];
  if (contrary !== undefined) return null;
  if (order !== undefined) return { order, type: order };
  const usual = usualForm(identity.documentLanguage, identity.country);
  const fits = (day: LocalDay | null): boolean => day?.kind === 'figures' && day.sign === usual?.sign;
  return usual !== null && days(column).every(fits) ? { order: usual.order, type: 'usualDays' } : null;
}

/** The orders that days beyond the 12th show among days written with the same sign. */
function ordersShown(days: readonly (LocalDay | null)[], sign: string): ReadonlySet<DayOrder> {
  return new Set(
    days.flatMap((day) => (day?.kind === 'figures' && day.sign === sign ? (orderShown(day) ?? []) : [])),
  );
}

/** The same rule, worked out once for each key. */
function onceEach<K, V>(rule: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = rule(key);
    known.set(key, made);
    return made;
  };
}
