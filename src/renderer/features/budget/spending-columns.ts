import type { Translate, UiKey } from '@shared/i18n/ui-words';
import { formatDayFor } from '@shared/i18n/format';
import { SPENDING_KINDS } from '@shared/plan/budget';
import type { Spending } from '@shared/plan/types';
import type { MoneyTexts } from '../../state/money';
import { readDay } from '../../ui/day-text';
import type { CellReading, WorksheetChoice, WorksheetColumn } from '../../ui/worksheet/worksheet-types';
import { readCurrency, type Rated } from './currencies';

/** The change of one cell. */
export type SpendingPatch = Partial<Omit<Spending, 'id'>>;
type SpendingColumn = WorksheetColumn<Spending, SpendingPatch>;

/** States of an entry, in words. */
export const SPENDING_WORDS = {
  spent: 'budget-funding.spending_spent',
  committed: 'budget-funding.spending_committed',
} as const satisfies Record<Spending['kind'], UiKey>;

/** What the columns print and read with. */
interface SpendingColumnTools {
  readonly t: Translate;
  readonly money: MoneyTexts;
  /** Language of the interface. */
  readonly language: string;
  /** Lines of the budget by ref. */
  readonly lines: readonly WorksheetChoice[];
  /** What a line is called, also one that is no longer there. */
  readonly nameOf: (ref: string) => string;
  readonly currencies: readonly WorksheetChoice[];
  readonly rated: Rated;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

const taken = (patch: SpendingPatch): CellReading<SpendingPatch> => ({ ok: true, patch });
const refused = (reason: string): CellReading<SpendingPatch> => ({ ok: false, reason });

/** Columns of what was spent or committed. */
export function spendingColumns(tools: SpendingColumnTools): readonly SpendingColumn[] {
  return [...whatColumns(tools), ...amountColumns(tools)];
}

/** Nothing has been paid on a day that is still to come. */
function isAhead({ kind, on }: Pick<Spending, 'kind' | 'on'>, today: string): boolean {
  return kind === 'spent' && on > today;
}

/** The state stands before the day: a row that is pasted says that it is an order before it says when it falls due. */
function whatColumns(tools: SpendingColumnTools): readonly SpendingColumn[] {
  const { t, money, language, lines, nameOf, today } = tools;
  const kinds = SPENDING_KINDS.map((value) => ({ value, label: t(SPENDING_WORDS[value]) }));
  return [
    {
      ...{ id: 'note', head: t('budget-funding.spending_note'), width: 200, kind: 'text' as const },
      text: ({ note }) => note,
      parse: (text) => taken({ note: text.trim() }),
    },
    {
      ...{ id: 'line', head: t('budget.col_name'), width: 200, kind: 'choice' as const },
      text: ({ line }) => nameOf(line),
      value: ({ line }) => line,
      choices: () => lines,
      parse: (text) => (text === '' ? refused(t('budget.choice_needed')) : taken({ line: text })),
    },
    {
      ...{ id: 'kind', head: t('budget-funding.col_state'), width: 112, kind: 'choice' as const },
      hint: t('budget-funding.spending_kind_hint'),
      text: ({ kind }) => t(SPENDING_WORDS[kind]),
      value: ({ kind }) => kind,
      choices: () => kinds,
      parse: (text, { on }) => {
        const kind = SPENDING_KINDS.find((known) => known === text);
        if (!kind) return refused(t('budget.choice_needed'));
        return isAhead({ kind, on }, today) ? refused(t('budget-funding.spent_ahead_kind')) : taken({ kind });
      },
    },
    {
      ...{ id: 'on', head: t('budget-funding.spending_on'), width: 124, kind: 'day' as const },
      text: ({ on }) => formatDayFor(language, on, 'short'),
      value: ({ on }) => on,
      parse: (text, { kind }) => {
        const on = readDay(text, language, money.locale);
        if (on === null) return refused(t('budget-funding.day_needed'));
        return isAhead({ kind, on }, today) ? refused(t('budget-funding.spent_ahead')) : taken({ on });
      },
    },
  ];
}

function amountColumns({ t, money, currencies, rated }: SpendingColumnTools): readonly SpendingColumn[] {
  return [
    {
      ...{ id: 'currency', head: t('budget.col_currency'), width: 84, kind: 'text' as const },
      text: ({ currency }) => currency,
      choices: () => currencies,
      parse: (text, { currency, amount }) => {
        const read = readCurrency(t, text, { line: { currency, unitCost: amount }, rated });
        if (!read.ok) return read;
        return taken({ currency: read.patch.currency ?? currency, amount: read.patch.unitCost ?? amount });
      },
    },
    {
      ...{ id: 'amount', head: t('budget-funding.col_amount'), width: 124, kind: 'amount' as const },
      stays: true,
      text: ({ amount, currency }) => money.bare(amount, currency),
      parse: (text, { currency }) => {
        const read = money.read(text, currency);
        return read.ok ? taken({ amount: read.value }) : refused(read.reason);
      },
    },
  ];
}
