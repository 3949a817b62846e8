import { hasIllustrativePrice, waitsForPrice } from '@shared/budget';
import type { Translate, UiKey } from '@shared/i18n/ui-words';
import { formatMonthFor } from '@shared/i18n/format';
import { LINE_INDEXES, LINE_NATURES, LINE_PHASES, LINE_RHYTHMS } from '@shared/plan/budget';
import { month as planMonth } from '@shared/plan/money-fields';
import type { BudgetLine } from '@shared/plan/types';
import type { MoneyTexts } from '../../state/money';
import { readMonth } from '../../ui/day-text';
import type { CellReading, WorksheetChoice, WorksheetColumn } from '../../ui/worksheet/worksheet-types';
import { readCurrency, type Rated } from './currencies';
import type { LinePatch, LineRow } from './line-row';
import { INDEX_WORDS, NATURE_WORDS, OFTEN_WORDS, PHASE_WORDS, UNCOUNTED_WORDS } from './line-words';
import type { StartTexts } from './start-texts';

export type LineColumn = WorksheetColumn<LineRow, LinePatch>;
type Reading = CellReading<LinePatch>;

/** What the columns print and read with. */
interface ColumnTools {
  readonly t: Translate;
  readonly money: MoneyTexts;
  /** Language of the interface. */
  readonly language: string;
  readonly starts: StartTexts;
  readonly categories: readonly WorksheetChoice[];
  readonly units: readonly WorksheetChoice[];
  readonly currencies: readonly WorksheetChoice[];
  readonly rated: Rated;
  /** First month of a beginning, `YYYY-MM`; null where nothing says one yet. */
  readonly firstMonth: (start: BudgetLine['start']) => string | null;
}

/** Minor units that show every mark of an amount. */
export const EXAMPLE = 123_450;

const taken = (patch: LinePatch): Reading => ({ ok: true, patch });
const refused = (reason: string): Reading => ({ ok: false, reason });

/** A cell that fed lines leave empty. */
const typed =
  (show: (line: BudgetLine) => string) =>
  ({ line }: LineRow): string =>
    line === null ? '' : show(line);

/**
 * The columns of the worksheet: what costs how much and how often first, then when, then how it counts. Beside open
 * details the columns up to the price and the total have room.
 */
export function lineColumns(tools: ColumnTools): readonly LineColumn[] {
  return [
    nameColumn(tools),
    ...costColumns(tools),
    oftenColumn(tools.t),
    ...totalColumns(tools),
    categoryColumn(tools),
    ...timeColumns(tools),
    ...countColumns(tools),
  ];
}

function nameColumn({ t }: ColumnTools): LineColumn {
  return {
    ...{ id: 'name', head: t('budget.col_name'), width: 178, kind: 'text' as const },
    text: ({ name }) => name,
    parse: (text) => (text.trim() === '' ? refused(t('budget.name_needed')) : taken({ name: text.trim() })),
  };
}

function costColumns({ t, money, units, currencies, rated }: ColumnTools): readonly LineColumn[] {
  return [
    {
      ...{ id: 'quantity', head: t('budget.col_quantity'), width: 66, kind: 'number' as const },
      text: typed((line) => money.showQuantity(line.quantity)),
      parse: (text) => {
        const read = money.readQuantity(text);
        return read.ok ? taken({ quantity: read.value }) : refused(read.reason);
      },
    },
    {
      ...{ id: 'unit', head: t('budget.col_unit'), width: 78, kind: 'text' as const },
      text: typed((line) => line.unit),
      choices: () => units,
      parse: (text) => taken({ unit: text.trim() }),
    },
    {
      ...{ id: 'currency', head: t('budget.col_currency'), width: 68, kind: 'text' as const },
      text: ({ line }) => line?.currency ?? money.currency,
      choices: () => currencies,
      parse: (text, { line }) =>
        line ? readCurrency(t, text, { line, rated }) : refused(t('worksheet.not_editable')),
    },
    {
      ...{ id: 'unitCost', head: t('budget.col_unit_cost'), width: 112, kind: 'amount' as const },
      hint: t('budget.written', { example: money.bare(EXAMPLE) }),
      text: ({ line, fedCost }) => {
        if (!line) return fedCost === null ? '' : money.bare(fedCost);
        return waitsForPrice(line) ? t('budget.no_price') : money.bare(line.unitCost, line.currency);
      },
      value: ({ line }) => (line && !waitsForPrice(line) ? money.bare(line.unitCost, line.currency) : ''),
      remark: ({ line }) => (line && hasIllustrativePrice(line) ? t('budget.price_illustrative') : null),
      parse: (text, { line }) => {
        if (text.trim() === '' || text === t('budget.no_price')) return taken({ unitCost: 0 });
        const read = money.read(text, line?.currency);
        return read.ok ? taken({ unitCost: read.value }) : refused(read.reason);
      },
    },
  ];
}

function totalColumns({ t, money }: ColumnTools): readonly LineColumn[] {
  const { currency } = money;
  const shown = (amount: number | null, { uncounted, line }: LineRow): string => {
    if (amount === null) return t(UNCOUNTED_WORDS[uncounted ?? 'uncounted']);
    return line && waitsForPrice(line) ? t('budget.no_price') : money.bare(amount);
  };
  return [
    {
      ...{ id: 'total', head: t('budget.col_total', { currency }), width: 132, kind: 'amount' as const },
      ...{ hint: t('budget.col_total_hint'), stays: true },
      text: (row) => shown(row.total, row),
    },
    {
      ...{ id: 'firstYear', head: t('budget.col_first_year', { currency }), width: 132 },
      kind: 'amount',
      hint: t('budget.col_first_year_hint'),
      text: (row) => shown(row.firstYear, row),
    },
  ];
}

function categoryColumn({ t, categories }: ColumnTools): LineColumn {
  const names = new Map(categories.map(({ value, label }) => [value, label]));
  return {
    ...{ id: 'category', head: t('budget.col_category'), width: 136, kind: 'choice' as const },
    text: ({ category }) => names.get(category) ?? category,
    value: ({ category }) => category,
    choices: () => categories,
    parse: (text) => (text === '' ? refused(t('budget.choice_needed')) : taken({ category: text })),
  };
}

function timeColumns({ t, money, language, starts, firstMonth }: ColumnTools): readonly LineColumn[] {
  return [
    {
      ...{ id: 'start', head: t('budget.col_start'), width: 128, kind: 'text' as const },
      hint: t('budget.col_start_hint'),
      text: typed(({ start }) => starts.show(start)),
      value: typed(({ start }) => starts.value(start)),
      choices: () => starts.choices,
      parse: (text, { line }) => {
        const read = starts.read(text);
        if (!read.ok) return refused(read.reason);
        const first = line?.kind === 'recurring' && line.until !== null ? firstMonth(read.start) : null;
        const isOdd = first !== null && (line?.until ?? first) < first;
        return isOdd ? refused(t('budget.until_before_start')) : taken({ start: read.start });
      },
    },
    {
      ...{ id: 'months', head: t('budget.col_months'), width: 72, kind: 'number' as const },
      hint: t('budget.col_months_hint'),
      text: typed(({ kind, months }) => (kind === 'oneOff' ? String(months) : '')),
      edit: ({ line }) => line?.kind === 'oneOff',
      parse: (text) => {
        const read = money.readQuantity(text);
        if (!read.ok) return refused(read.reason);
        const months = read.value / 10_000;
        return Number.isInteger(months) && months >= 1 && months <= MOST_MONTHS
          ? taken({ months })
          : refused(t('budget.months_range', { most: MOST_MONTHS }));
      },
    },
    {
      ...{ id: 'until', head: t('budget.col_until'), width: 88, kind: 'month' as const },
      hint: t('budget.col_until_hint'),
      text: typed((line) => (untilOf(line) === '' ? '' : formatMonthFor(language, `${untilOf(line)}-01`))),
      value: typed(untilOf),
      edit: ({ line }) => line?.kind === 'recurring',
      parse: (text, { line }) => {
        if (text.trim() === '') return taken({ until: null });
        const until = readMonth(text, language, money.locale);
        if (until === null || !planMonth.safeParse(until).success) return refused(t('budget.until_unknown'));
        const first = line ? firstMonth(line.start) : null;
        return first !== null && until < first ? refused(t('budget.until_before_start')) : taken({ until });
      },
    },
  ];
}

/**
 * Once or how often: beside the price, since twelve months at 100.00 are something else once a year than every month.
 * A one-off cost of the start that is made recurring counts by date, unless somebody says otherwise.
 */
function oftenColumn(t: Translate): LineColumn {
  const choices = [...LINE_RHYTHMS, 'once' as const].map((value) => ({
    value,
    label: t(OFTEN_WORDS[value]),
  }));
  const often = ({ kind, rhythm }: BudgetLine) => (kind === 'oneOff' ? 'once' : rhythm);
  return {
    ...{ id: 'often', head: t('budget.col_often'), width: 100, kind: 'choice' },
    hint: t('budget.col_often_hint'),
    text: typed((line) => t(OFTEN_WORDS[often(line)])),
    value: typed(often),
    choices: () => choices,
    parse: (text, { line }) => {
      if (text === 'once') return taken({ kind: 'oneOff' });
      const rhythm = LINE_RHYTHMS.find((known) => known === text);
      if (rhythm === undefined) return refused(t('budget.choice_needed'));
      const begins = line?.kind === 'oneOff' && line.phase === 'startUp';
      return taken({ kind: 'recurring', rhythm, ...(begins ? { phase: 'byDate' } : {}) });
    },
  };
}

function untilOf({ kind, until }: BudgetLine): string {
  return kind === 'recurring' ? (until ?? '') : '';
}

/** Longest spread of a one-off cost. */
const MOST_MONTHS = 240;

function countColumns({ t, money }: ColumnTools): readonly LineColumn[] {
  return [
    {
      ...choiceColumn(t, {
        ...{ id: 'phase', head: 'budget.col_phase', width: 104, values: LINE_PHASES, words: PHASE_WORDS },
      }),
      hint: t('budget.col_phase_hint'),
    },
    choiceColumn(t, {
      ...{ id: 'nature', head: 'budget.col_nature', width: 88, values: LINE_NATURES, words: NATURE_WORDS },
    }),
    {
      ...{ id: 'share', head: t('budget.col_share'), width: 76, kind: 'percent' as const },
      hint: t('budget.col_share_hint'),
      text: typed((line) => money.showPercent(line.share)),
      parse: (text) => {
        const read = money.readPercent(text, Number.MAX_SAFE_INTEGER);
        if (!read.ok) return refused(read.reason);
        return read.value <= 10_000 ? taken({ share: read.value }) : refused(t('budget.share_range'));
      },
    },
    choiceColumn(t, {
      ...{ id: 'index', head: 'budget.col_index', width: 96, values: LINE_INDEXES, words: INDEX_WORDS },
    }),
    {
      ...{ id: 'taxed', head: t('budget.col_taxed'), width: 64, kind: 'flag' as const },
      hint: t('budget.col_taxed_hint'),
      text: typed(({ taxed }) => t(taxed ? 'worksheet.yes' : 'worksheet.no')),
      value: typed(({ taxed }) => String(taxed)),
      parse: (text) => taken({ taxed: text === 'true' }),
    },
  ];
}

type ChoiceField = 'phase' | 'nature' | 'index';

interface ChoiceSpec<T extends string> {
  readonly id: ChoiceField;
  readonly head: UiKey;
  readonly width: number;
  readonly values: readonly T[];
  readonly words: Readonly<Record<T, UiKey>>;
}

/** A column of one of a few fixed values. */
function choiceColumn<T extends string>(t: Translate, spec: ChoiceSpec<T>): LineColumn {
  const { id, head, width, values, words } = spec;
  const choices = values.map((value) => ({ value, label: t(words[value]) }));
  const labels = new Map<string, string>(choices.map(({ value, label }) => [value, label]));
  return {
    ...{ id, head: t(head), width, kind: 'choice' },
    text: typed((line) => labels.get(line[id]) ?? line[id]),
    value: typed((line) => line[id]),
    choices: () => choices,
    parse: (text) => {
      const value = values.find((known) => known === text);
      return value === undefined ? refused(t('budget.choice_needed')) : taken({ [id]: value });
    },
  };
}
