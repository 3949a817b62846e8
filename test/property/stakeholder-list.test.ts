import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stakeholderCsv, STAKEHOLDER_COLUMNS, writeCsv } from '@shared/exchange';
import { crossChecks } from '@shared/plan/cross-checks';
import { planSchema } from '@shared/plan/schema';
import type { Plan } from '@shared/plan/types';
import { buildPlan } from '@test/builders/plan-builder';
import { LIST_WORDS, readList, withImport } from '@test/builders/stakeholder-list';

/** Few names in several spellings, so that rows meet as duplicates, parents, persons and circles. */
const name = fc.constantFrom('A', 'a ', 'B', 'C', 'Ｃ', 'D', 'E', '', ' ', '=F', 'G; H', 'x'.repeat(600));
/** Persons beside a row. One with the very name of a body is beyond what two readings of a list can tell apart. */
const contact = fc.constantFrom('P', 'p ', 'Q', 'R S', '', ' ', '=Q', 'y'.repeat(600));
const CELLS: Partial<Record<string, fc.Arbitrary<string>>> = {
  ...{ name, organization: name, parent: name, owner: contact, primary: contact, backup: contact },
  kind: fc.constantFrom('', '', 'person', 'organization, as kind', 'robot'),
  influence: fc.constantFrom('', '', '1', '5', '6'),
  interest: fc.constantFrom('', '', '3', '4.0', 'x'),
  roles: fc.constantFrom('', 'sponsor; champion', 'champion, sponsor', 'nobody'),
  pilot: fc.constantFrom('', 'yes', 'no', 'maybe'),
  id: fc.constantFrom('', '', 'first-1', 'first-2', 'nowhere'),
};
const usual = fc.constantFrom('', '', 'one', 'two', '@three', 'neutral', 'resistant', 'few', 'law; power');
const row = fc.tuple(...STAKEHOLDER_COLUMNS.map((column) => CELLS[column] ?? usual));
const table = fc
  .array(row, { minLength: 1, maxLength: 14 })
  .map((rows) => [STAKEHOLDER_COLUMNS.map(LIST_WORDS.title), ...rows])
  .filter((rows) => rows.slice(1).some((cells) => cells.some((cell) => cell.trim() !== '')));

const folded = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/** Whether two rows of one name differ in the organization or the mail beside it. */
function hasNamesakes(rows: readonly (readonly string[])[]): boolean {
  const told = rows.map((cells) => {
    const cell = (column: 'name' | 'organization' | 'email'): string =>
      folded(cells[STAKEHOLDER_COLUMNS.indexOf(column)] ?? '');
    const [organization, email] = [cell('organization'), cell('email')];
    // A row without a name is about its organization.
    return { name: cell('name') || organization, organization, email };
  });
  const differ = (one: string, other: string): boolean => one !== '' && other !== '' && one !== other;
  return told.some((one) =>
    told.some(
      (other) =>
        one.name === other.name &&
        (differ(one.organization, other.organization) || differ(one.email, other.email)),
    ),
  );
}

/** A plan into which a list was read before, by the ids `first-…`. */
const plans = fc.option(table).map((rows): Plan => {
  const plan = buildPlan();
  return rows === null ? plan : withImport(plan, readList(plan, writeCsv(rows), { prefix: 'first' }));
});

test('whatever a list holds, the plan it gives can be saved and opened again', () => {
  fc.assert(
    fc.property(plans, table, (plan, rows) => {
      const after = withImport(plan, readList(plan, writeCsv(rows)));
      expect(crossChecks(after)).toEqual([]);
      expect(planSchema.safeParse(after).error).toBeUndefined();
    }),
    { numRuns: 40 },
  );
});

test('every row that has anything has one outcome', () => {
  fc.assert(
    fc.property(plans, table, (plan, rows) => {
      const { taken, merged, refused } = readList(plan, writeCsv(rows));
      const told = [...taken, ...merged, ...refused].map((outcome) => outcome.row).toSorted((a, b) => a - b);
      const there = rows.flatMap((cells, index) =>
        index > 0 && cells.some((cell) => cell.trim() !== '') ? [index + 1] : [],
      );
      expect(told).toEqual(there);
    }),
    { numRuns: 40 },
  );
});

test('nothing the plan says is overwritten', () => {
  fc.assert(
    fc.property(plans, table, (plan, rows) => {
      const after = withImport(plan, readList(plan, writeCsv(rows)));
      const said = (value: unknown): boolean =>
        value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
      for (const [index, entry] of plan.stakeholders.register.entries()) {
        const kept = Object.entries(entry).filter(
          ([key, value]) => said(value) && !/served|source|channels/.test(key),
        );
        expect(after.stakeholders.register[index]).toMatchObject(Object.fromEntries(kept));
      }
      for (const [index, person] of plan.people.entries()) {
        const kept = Object.entries(person).filter(([, value]) => said(value));
        expect(after.people[index]).toMatchObject(Object.fromEntries(kept));
      }
    }),
    { numRuns: 40 },
  );
});

test('reading a list twice is the same as reading it once', () => {
  fc.assert(
    fc.property(plans, table, (plan, rows) => {
      // Which of two namesakes of the plan a row is about may hang on what other rows have told of them.
      fc.pre(new Set(plan.people.map(({ name }) => folded(name))).size === plan.people.length);
      const first = readList(plan, writeCsv(rows));
      // A row that was refused for a circle with one of two namesakes may find only the other one there.
      fc.pre(!(hasNamesakes(rows) && first.refused.some(({ reason }) => reason === 'circle')));
      const once = withImport(plan, first);
      const again = readList(once, writeCsv(rows), { prefix: 'again' });
      expect(again.taken).toEqual([]);
      expect(withImport(once, again)).toEqual(once);
    }),
    { numRuns: 40 },
  );
});

test('our own export, read again, changes nothing', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      if (plan.stakeholders.register.length === 0) return;
      const again = readList(plan, stakeholderCsv(plan, LIST_WORDS), { prefix: 'again' });
      expect(again.refused).toEqual([]);
      expect(again.merged.flatMap(({ differs }) => differs)).toEqual([]);
      expect(withImport(plan, again)).toEqual(plan);
    }),
    { numRuns: 40 },
  );
});
