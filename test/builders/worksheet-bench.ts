import { createTranslator } from '@shared/i18n/create-translator';
import { buildModel } from '@renderer/ui/worksheet/build-model';
import type { SheetModel } from '@renderer/ui/worksheet/sheet-model';
import { rowViews } from '@renderer/ui/worksheet/row-view';
import { sheetOrder } from '@renderer/ui/worksheet/sheet-order';
import type {
  WorksheetChange,
  WorksheetColumn,
  WorksheetGroups,
  WorksheetProps,
} from '@renderer/ui/worksheet/worksheet-types';

interface Line {
  readonly id: string;
  readonly name: string;
  readonly level: string;
  readonly cost: { readonly amount: number; readonly currency: string };
  readonly paid: boolean;
  readonly fed?: boolean;
  readonly group?: string;
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
/** A line that costs ten euros and is not paid. */
export const line = (id: string, more: Patch = {}): Line => ({
  ...{ id, name: `Line ${id}`, level: 'junior', cost: { amount: 10, currency: 'EUR' }, paid: false },
  ...more,
});

interface Bench {
  readonly model: SheetModel;
  readonly edits: (readonly WorksheetChange<Patch>[])[];
  readonly pastes: { readonly changes: unknown; readonly added: unknown }[];
  readonly removed: (readonly string[])[];
}

/** Two groups, office and travel; rows of neither come last. */
export const GROUPS: WorksheetGroups<Line> = {
  of: ({ group }) => group ?? '',
  heads: [
    { id: 'office', head: 'Office', cells: {} },
    { id: 'travel', head: 'Travel', cells: {} },
  ],
};

/** A worksheet of the lines a, b, c, d, the third one fed from elsewhere, that notes what it is asked to write. */
export function bench(more: Partial<WorksheetProps<Line, Patch>> = {}): Bench {
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
export const block = (from: readonly [number, number], to = from) => ({
  ...{ top: from[0], first: from[1], bottom: to[0], last: to[1] },
});

/** A bench that takes rows by pasting; a new one joins the group of the row it is pasted at. */
export function growing(more: Partial<WorksheetProps<Line, Patch>> = {}): Bench {
  const pastes: Bench['pastes'] = [];
  const blank = line('', { name: '', level: '' });
  const made = bench({
    ...more,
    paste: {
      blank,
      ...(more.groups ? { like: ({ group }) => (group === undefined ? {} : { group }) } : {}),
      onPaste: (given) => {
        pastes.push(given);
        return null;
      },
    },
  });
  return { ...made, pastes };
}
