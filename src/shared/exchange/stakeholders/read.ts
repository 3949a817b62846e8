import { err, ok, type Result } from '../../core/result';
import { parentCircles } from '../../plan/parent-circles';
import type { SheetCell } from '../table-read';
import { nameOf, registerOf, workOfRow, type Reading, type Register } from './draft';
import { compareName, fillFields, fillParent, parentNamed } from './fill';
import { fillOrganization, fillPersons, fillReach } from './fill-people';
import { cutTo, folded } from './fold';
import type {
  ListRefusal,
  MergedRow,
  RefusedRow,
  StakeholderChanges,
  StakeholderContext,
  StakeholderImport,
  TakenRow,
} from './import-types';
import { namesakesIn } from './namesakes';
import { kindOfRow } from './row-kind';
import { listRows, type ListColumns, type ListRow } from './rows';
import { idsByWord } from './words';

/**
 * Reads a list of stakeholders into a plan. Every row is taken as a new entry, merged with the entry of its name
 * (or of its id, in a list of our own), or refused, each with its reason. A merge fills what is empty and
 * overwrites nothing. Parents are found by name anywhere in the list and in the plan; rows that would place
 * bodies above themselves are refused with the circle spelled out. Reading the same list again changes nothing.
 * Work grows with the number of rows, not with its square.
 *
 * @param columns where the columns stand, from `tableOfText` or `tableOfRows` and as a person corrected them
 */
export function readStakeholders(
  rows: readonly (readonly SheetCell[])[],
  columns: ListColumns,
  context: StakeholderContext,
): Result<StakeholderImport, ListRefusal> {
  if (!columns.places.has('name')) return err({ type: 'noNameColumn' });
  const list = listRows(rows, columns);
  if (list.rows.length + list.refused.length === 0) return err({ type: 'noRows' });
  const { groups } = context.plan.organization.constituency;
  const fields = {
    words: context.words,
    idOf: idsByWord(context.words),
    groups: new Map(groups.map(({ id, name }) => [id, name])),
  };
  const persons = new Set(
    list.rows.filter((row) => kindOfRow(row, fields) === 'person').map(({ key }) => key),
  );
  const namesakes = namesakesIn(list.rows.filter((row) => kindOfRow(row, fields) !== 'organization'));
  let accepted = list.rows;
  const refused = [...list.refused];
  for (;;) {
    const refusedNames = namesOnlyRefused(refused, accepted);
    const register = registerOf(context, columns, { fields, persons, namesakes, refusedNames });
    const readings = readRows(register, accepted);
    const circles = circleRows(register, readings);
    if (circles.length === 0) return ok(importOf(register, readings, refused));
    refused.push(...circles);
    const gone = new Set(circles.map(({ row }) => row));
    accepted = accepted.filter(({ row }) => !gone.has(row));
  }
}

function namesOnlyRefused(refused: readonly RefusedRow[], accepted: readonly ListRow[]): ReadonlySet<string> {
  const taken = new Set(accepted.map(({ key }) => key));
  return new Set(refused.map(({ name }) => folded(name)).filter((key) => !taken.has(key)));
}

/** What is said of entries goes first, what hangs on their names next, what hangs on their contacts last. */
function readRows(register: Register, rows: readonly ListRow[]): readonly Reading[] {
  const readings = rows.map((row): Reading => {
    const { work, notes } = workOfRow(register, row);
    const wins = register.columns.decisions?.get(row.row) === 'list';
    return { row, work, wins, filled: [], changed: [], differs: [], notes: [...row.notes, ...notes] };
  });
  for (const reading of readings) {
    compareName(register, reading);
    fillFields(register, reading);
    fillParent(register, reading);
    fillPersons(register, reading);
  }
  for (const reading of readings) {
    fillOrganization(register, reading);
    fillReach(register, reading, 'self');
  }
  for (const reading of readings) fillReach(register, reading, 'contacts');
  return readings;
}

/** The rows that name a parent for an entry on a circle the list would make. */
function circleRows(register: Register, readings: readonly Reading[]): readonly RefusedRow[] {
  const parents = new Map([...register.byId].map(([id, { entry }]) => [id, entry.parent]));
  const circleOf = new Map<string, { readonly circle: readonly string[]; readonly index: number }>();
  for (const circle of parentCircles(parents))
    for (const [index, id] of circle.entries()) circleOf.set(id, { circle, index });
  return readings.flatMap((reading): RefusedRow[] => {
    const { row, work } = reading;
    const found = circleOf.get(work.entry.id);
    if (found === undefined || !work.parentGiven || parentNamed(reading) === '') return [];
    const value = circleText(register, found.circle, found.index);
    const bodies = found.circle.length;
    return [{ row: row.row, name: row.name, reason: 'circle', column: 'parent', value, bodies }];
  });
}

/** Bodies of a circle that are told by name: every row of it tells it, so a long one must not be spelled out. */
const CIRCLE_NAMES = 6;
const CIRCLE_NAME_LENGTH = 60;

/** A circle read upwards from one of its bodies, that body again at the end. */
function circleText(register: Register, circle: readonly string[], from: number): string {
  const name = (at: number): string => {
    const id = circle[at % circle.length] ?? '';
    const work = register.byId.get(id);
    const whole = work ? nameOf(register, work.entry) : id;
    const cut = cutTo(whole, CIRCLE_NAME_LENGTH);
    return cut === whole ? whole : `${cut}…`;
  };
  const told = Math.min(circle.length, CIRCLE_NAMES);
  const names = Array.from({ length: told }, (_, index) => name(from + index));
  return [...names, ...(told < circle.length ? ['…'] : []), name(from)].join(' → ');
}

function importOf(
  register: Register,
  readings: readonly Reading[],
  refused: readonly RefusedRow[],
): StakeholderImport {
  const taken: TakenRow[] = [];
  const merged: MergedRow[] = [];
  for (const { row, work, filled, changed, differs, notes } of readings) {
    const common = { row: row.row, name: row.name, entry: work.entry.id, notes };
    if (work.row === row.row) taken.push(common);
    else merged.push({ ...common, with: work.row, filled, changed, differs });
  }
  return {
    taken,
    merged,
    refused: refused.toSorted((one, other) => one.row - other.row),
    ...changesOf(register),
  };
}

function changesOf({ byId, people }: Register): StakeholderChanges {
  const works = [...byId.values()];
  return {
    entries: works.filter(({ isNew }) => isNew).map(({ entry }) => entry),
    updates: works
      .filter(({ isNew, changed }) => !isNew && changed.size > 0)
      .map(({ entry, changed }) => ({
        id: entry.id,
        patch: Object.fromEntries([...changed].map((key) => [key, entry[key]])),
      })),
    ...people.result(),
  };
}
