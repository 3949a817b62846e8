import { describe, expect, it } from 'vitest';
import { createTranslator } from '@shared/i18n/create-translator';
import { buildModel } from './build-model';
import type { SheetModel } from './sheet-model';
import { rowViews } from './row-view';
import { sheetOrder } from './sheet-order';
import type { WorksheetChange, WorksheetColumn, WorksheetProps } from './worksheet-types';

interface Line {
  readonly id: string;
  readonly name: string;
  readonly level: string;
  readonly cost: { readonly amount: number; readonly currency: string };
  readonly paid: boolean;
  readonly fed?: boolean;
}
type Patch = Partial<Line>;

const LEVELS = [
  { value: 'junior', label: 'Junior' },
  { value: 'senior', label: 'Senior' },
];

/** Name, level (a choice), amount and currency (one record, written whole), paid (a flag), sum (worked out). */
const COLUMNS: readonly WorksheetColumn<Line, Patch>[] = [
  {
    ...{ id: 'name', head: 'Name', width: 200, kind: 'text', text: ({ name }) => name },
    parse: (text) =>
      text === '' ? { ok: false, reason: 'A name is needed.' } : { ok: true, patch: { name: text } },
  },
  {
    ...{ id: 'level', head: 'Level', width: 100, kind: 'choice', value: ({ level }) => level },
    text: ({ level }) => LEVELS.find(({ value }) => value === level)?.label ?? '',
    choices: () => LEVELS,
    parse: (level) => ({ ok: true, patch: { level } }),
  },
  {
    ...{ id: 'amount', head: 'Amount', width: 100, kind: 'amount' },
    text: ({ cost }) => `${String(cost.amount)} ${cost.currency}`,
    value: ({ cost }) => String(cost.amount),
    parse: (text, { cost }) =>
      /^\d+( [A-Z]{3})?$/.test(text)
        ? { ok: true, patch: { cost: { ...cost, amount: Number.parseInt(text, 10) } } }
        : { ok: false, reason: `“${text}” is not an amount.` },
  },
  {
    ...{ id: 'currency', head: 'Currency', width: 80, kind: 'text', text: ({ cost }) => cost.currency },
    parse: (currency, { cost }) => ({ ok: true, patch: { cost: { ...cost, currency } } }),
  },
  {
    ...{ id: 'paid', head: 'Paid', width: 60, kind: 'flag', value: ({ paid }) => String(paid) },
    text: ({ paid }) => (paid ? 'Yes' : 'No'),
    parse: (text) => ({ ok: true, patch: { paid: text === 'true' } }),
  },
  { ...{ id: 'sum', head: 'Sum', width: 90, kind: 'amount' }, text: ({ cost }) => String(cost.amount * 12) },
];
const line = (id: string, more: Patch = {}): Line => ({
  ...{ id, name: `Line ${id}`, level: 'junior', cost: { amount: 10, currency: 'EUR' }, paid: false },
  ...more,
});

interface Bench {
  readonly model: SheetModel;
  readonly edits: (readonly WorksheetChange<Patch>[])[];
  readonly pastes: { readonly changes: unknown; readonly added: unknown }[];
  readonly removed: (readonly string[])[];
}

/** A worksheet of the lines a, b, c, d, the third one fed from elsewhere, that notes what it is asked to write. */
function bench(more: Partial<WorksheetProps<Line, Patch>> = {}): Bench {
  const edits: Bench['edits'] = [];
  const removed: Bench['removed'] = [];
  const rows = [line('a'), line('b'), line('c', { fed: true }), line('d')];
  const props: WorksheetProps<Line, Patch> = {
    ...{ label: 'Lines', columns: COLUMNS, rows, rowId: ({ id }) => id, selected: null },
    onSelect: () => undefined,
    onEdit: (changes) => {
      edits.push(changes);
      return null;
    },
    onRemove: (ids) => removed.push(ids),
    readOnly: ({ fed }) => (fed ? 'Comes from the staffing plan.' : null),
    apply: (row, patch) => ({ ...row, ...patch }),
    ...more,
  };
  const order = sheetOrder(props.rows, props.rowId, props.groups);
  const view = rowViews(props.columns, props.rowId, props.readOnly);
  const { t } = createTranslator('en');
  return { model: buildModel({ props, order, view, t }), edits, pastes: [], removed };
}

/** The block from one cell to another, each as row and column from 0. */
const block = (from: readonly [number, number], to = from) => ({
  ...{ top: from[0], first: from[1], bottom: to[0], last: to[1] },
});

/** A bench that takes rows by pasting. */
function growing(): Bench {
  const pastes: Bench['pastes'] = [];
  const blank = line('', { name: '', level: '' });
  const made = bench({
    paste: {
      blank,
      onPaste: (given) => {
        pastes.push(given);
        return null;
      },
    },
  });
  return { ...made, pastes };
}

describe('writing one cell', () => {
  it('hands over the change of a text that is understood', () => {
    const { model, edits } = bench();
    expect(model.write({ id: 'b', column: 2 }, '25')).toBeNull();
    expect(edits).toEqual([[{ id: 'b', patch: { cost: { amount: 25, currency: 'EUR' } } }]]);
  });

  it('answers the reason of a text that is not, and writes nothing', () => {
    const { model, edits } = bench();
    expect(model.write({ id: 'b', column: 2 }, '1,2')).toBe('“1,2” is not an amount.');
    expect(edits).toEqual([]);
  });

  it('passes on why the feature did not write', () => {
    const { model } = bench({ onEdit: () => 'That would go round in a circle.' });
    expect(model.write({ id: 'a', column: 0 }, 'x')).toBe('That would go round in a circle.');
  });

  it('writes nothing when the cell holds that already, or its row is gone', () => {
    const { model, edits } = bench();
    expect(model.write({ id: 'a', column: 2 }, '10')).toBeNull();
    expect(model.write({ id: 'gone', column: 2 }, '11')).toBeNull();
    expect(edits).toEqual([]);
  });

  it('sets a flag and takes it back', () => {
    const { model, edits } = bench({ rows: [line('a'), line('b', { paid: true })] });
    model.toggle({ id: 'a', column: 4 });
    model.toggle({ id: 'b', column: 4 });
    expect(edits).toEqual([[{ id: 'a', patch: { paid: true } }], [{ id: 'b', patch: { paid: false } }]]);
  });

  it('says why a fed row and a column that is worked out are not edited', () => {
    const { model } = bench();
    expect(model.whyNotEdited({ id: 'c', column: 0 })?.text).toBe('Comes from the staffing plan.');
    expect(model.whyNotEdited({ id: 'a', column: 5 })?.text).toContain('worked out');
    expect(model.whyNotEdited({ id: 'a', column: 0 })).toBeNull();
    expect(model.toggle({ id: 'c', column: 4 })?.items).toEqual([
      'Row 3 (Line c), Paid: Comes from the staffing plan.',
    ]);
  });
});

describe('copying', () => {
  it('gives the texts as they are shown', () => {
    expect(bench().model.copy(block([0, 1], [1, 4]))).toBe(
      'Junior\t10 EUR\tEUR\tNo\nJunior\t10 EUR\tEUR\tNo\n',
    );
  });
});

describe('pasting', () => {
  it('writes a block in one piece, words of choices and flags as they are shown', () => {
    const { model, edits } = bench();
    expect(model.paste('New\tsenior\r\nOther\tJunior\r\n', block([0, 0]))).toBeNull();
    expect(edits).toEqual([
      [
        { id: 'a', patch: { name: 'New' } },
        { id: 'a', patch: { level: 'senior' } },
        { id: 'b', patch: { name: 'Other' } },
      ],
    ]);
    expect(model.paste('YES', block([3, 4]))).toBeNull();
    expect(edits[1]).toEqual([{ id: 'd', patch: { paid: true } }]);
  });

  it('reads the second cell of a row on top of the first', () => {
    const { model, edits } = bench();
    model.paste('7\tUSD', block([0, 2]));
    expect(edits[0]?.at(-1)).toEqual({ id: 'a', patch: { cost: { amount: 7, currency: 'USD' } } });
  });

  it('fills all marked cells with a single text', () => {
    const { model, edits } = bench();
    model.paste('99', block([0, 2], [1, 2]));
    expect(edits[0]?.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('writes nothing when a cell refuses, and names the first five', () => {
    const rows = 'abcdefgh'.split('').map((id) => line(id));
    const { model, edits } = bench({ rows });
    const notice = model.paste(`5\n${Array.from({ length: 7 }, () => 'x').join('\n')}`, block([0, 2]));
    expect(edits).toEqual([]);
    expect(notice?.tone).toBe('alert');
    expect(notice?.text).toContain('7 cells');
    expect(notice?.items).toHaveLength(6);
    expect(notice?.items[0]).toBe('Row 2 (Line b), Amount: “x” is not an amount.');
    expect(notice?.items[5]).toBe('and 2 more');
  });

  it('refuses a fed row, a word that is no choice, and a column that is worked out', () => {
    const { model, edits } = bench();
    expect(model.paste('x\ny', block([1, 0]))?.items).toEqual([
      'Row 3 (Line c), Name: Comes from the staffing plan.',
    ]);
    expect(model.paste('chief', block([0, 1]))?.items[0]).toContain('none of the values');
    expect(model.paste('maybe', block([0, 4]))?.items[0]).toContain('“Yes” or “No”');
    expect(model.paste('1', block([0, 5]))?.items[0]).toContain('worked out');
    expect(edits).toEqual([]);
  });

  it('takes a whole row back that was copied here, its fed and worked out cells unchanged', () => {
    const { model, edits } = bench();
    expect(model.paste(model.copy(block([2, 0], [2, 5])), block([2, 0]))).toBeNull();
    expect(edits).toEqual([]);
  });

  it('refuses what reaches beyond the last row or column', () => {
    const { model, edits } = bench();
    expect(model.paste('x\ny\nz', block([3, 0]))?.text).toContain('2 rows longer');
    expect(model.paste('1\t2\t3', block([0, 4]))?.text).toContain('1 column beyond');
    expect(edits).toEqual([]);
  });

  it('adds rows where the worksheet takes them, without what is worked out and without empty lines', () => {
    const { model, edits, pastes } = growing();
    const text = 'Last\tSenior\t5\tEUR\tNo\t60\nFresh\tJunior\t6\tUSD\tYes\t72\n\t\t\t\t\t\n';
    expect(model.paste(text, block([3, 0]))).toBeNull();
    expect(edits).toEqual([]);
    expect(pastes).toEqual([
      {
        changes: [
          { id: 'd', patch: { name: 'Last' } },
          { id: 'd', patch: { level: 'senior' } },
          { id: 'd', patch: { cost: { amount: 5, currency: 'EUR' } } },
        ],
        added: [
          [
            { name: 'Fresh' },
            { level: 'junior' },
            { cost: { amount: 6, currency: 'EUR' } },
            { cost: { amount: 6, currency: 'USD' } },
            { paid: true },
          ],
        ],
      },
    ]);
  });

  it('asks a new row for its name', () => {
    const { model, pastes } = growing();
    expect(model.paste('Last\tSenior\n\tJunior', block([3, 0]))?.items).toEqual([
      'Row 5, Name: A name is needed.',
    ]);
    expect(pastes).toEqual([]);
  });
});

describe('filling down', () => {
  it('carries the first marked row into the others, choices by their value', () => {
    const rows = [line('a', { level: 'senior', cost: { amount: 3, currency: 'EUR' } }), line('b'), line('d')];
    const { model, edits } = bench({ rows });
    expect(model.fill(block([0, 1], [2, 2]))).toBeNull();
    expect(edits).toHaveLength(1);
    expect(edits[0]).toEqual([
      { id: 'b', patch: { level: 'senior' } },
      { id: 'b', patch: { cost: { amount: 3, currency: 'EUR' } } },
      { id: 'd', patch: { level: 'senior' } },
      { id: 'd', patch: { cost: { amount: 3, currency: 'EUR' } } },
    ]);
  });

  it('takes what stands above into a single cell, and nothing into the first row', () => {
    const { model, edits } = bench({ rows: [line('a', { level: 'senior' }), line('b')] });
    expect(model.fill(block([1, 1]))).toBeNull();
    expect(model.fill(block([0, 1]))).toBeNull();
    expect(edits).toEqual([[{ id: 'b', patch: { level: 'senior' } }]]);
  });

  it('writes nothing when a row in between is fed', () => {
    const rows = [line('a', { name: 'Top' }), line('c', { fed: true }), line('d')];
    const { model, edits } = bench({ rows });
    expect(model.fill(block([0, 0], [2, 0]))?.items).toHaveLength(1);
    expect(edits).toEqual([]);
  });
});

describe('emptying and removing', () => {
  it('empties marked cells in one piece, and a flag is no longer set', () => {
    const { model, edits } = bench({ rows: [line('a', { paid: true }), line('b')] });
    expect(model.empty(block([0, 1], [1, 1]))).toBeNull();
    expect(model.empty(block([0, 4]))).toBeNull();
    expect(edits).toEqual([
      [
        { id: 'a', patch: { level: '' } },
        { id: 'b', patch: { level: '' } },
      ],
      [{ id: 'a', patch: { paid: false } }],
    ]);
  });

  it('does not empty what may not be empty', () => {
    const { model, edits } = bench();
    expect(model.empty(block([0, 0], [0, 1]))?.items).toEqual(['Row 1 (Line a), Name: A name is needed.']);
    expect(edits).toEqual([]);
  });

  it('removes marked rows at once, and none when one of them is fed', () => {
    const { model, removed } = bench();
    expect(model.remove(block([0, 2], [1, 2]))).toBeNull();
    expect(removed).toEqual([['a', 'b']]);
    expect(model.remove(block([1, 0], [2, 0]))?.text).toContain('Line c');
    expect(removed).toHaveLength(1);
  });
});
