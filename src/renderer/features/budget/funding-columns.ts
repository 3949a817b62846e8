import { isFirmSource } from '@shared/budget';
import type { Translate, UiKey } from '@shared/i18n/ui-words';
import { formatMonthFor } from '@shared/i18n/format';
import { FUNDING_STATES, PAYMENTS, SOURCE_KINDS } from '@shared/plan/budget';
import { USUAL_PROBABILITY } from '@shared/plan/budget-defaults';
import { month as planMonth } from '@shared/plan/money-fields';
import type { FundingSource } from '@shared/plan/types';
import type { MoneyTexts } from '../../state/money';
import { readMonth } from '../../ui/day-text';
import type { CellReading, WorksheetChoice, WorksheetColumn } from '../../ui/worksheet/worksheet-types';
import { readCurrency, type Rated } from './currencies';
import type { SourcePatch, SourceRow } from './funding-row';
import { PAYMENT_WORDS, SOURCE_KIND_WORDS, SOURCE_STATE_WORDS } from './funding-words';

export type SourceColumn = WorksheetColumn<SourceRow, SourcePatch>;
type Reading = CellReading<SourcePatch>;

/** What the columns print and read with. */
export interface SourceColumnTools {
  readonly t: Translate;
  readonly money: MoneyTexts;
  /** Language of the interface. */
  readonly language: string;
  readonly currencies: readonly WorksheetChoice[];
  readonly rated: Rated;
  /** Entries of the register of stakeholders, by name. */
  readonly bodies: readonly WorksheetChoice[];
  /** What a source may pay for, in words. */
  readonly paysFor: (source: FundingSource) => string;
  readonly openDetails: (id: string) => void;
}

const taken = (patch: SourcePatch): Reading => ({ ok: true, patch });
const refused = (reason: string): Reading => ({ ok: false, reason });

/** Columns of the sources: who gives how much first, then when, then under what terms. */
export function sourceColumns(tools: SourceColumnTools): readonly SourceColumn[] {
  return [
    nameColumn(tools),
    orderColumn(tools),
    ...moneyColumns(tools),
    ...timeColumns(tools),
    ...termColumns(tools),
  ];
}

function nameColumn({ t }: SourceColumnTools): SourceColumn {
  return {
    ...{ id: 'name', head: t('budget-funding.col_name'), width: 190, kind: 'text' as const },
    text: ({ source }) => source.name,
    parse: (text) =>
      text.trim() === '' ? refused(t('budget-funding.name_needed')) : taken({ name: text.trim() }),
  };
}

function orderColumn({ t }: SourceColumnTools): SourceColumn {
  return {
    ...{ id: 'order', head: t('budget-funding.col_order'), width: 60, kind: 'number' as const },
    hint: t('budget-funding.order_help'),
    text: ({ order }) => String(order),
  };
}

function moneyColumns({ t, money, currencies, rated }: SourceColumnTools): readonly SourceColumn[] {
  return [
    stateColumn(t),
    {
      ...{ id: 'currency', head: t('budget.col_currency'), width: 84, kind: 'text' as const },
      text: ({ source }) => source.currency,
      choices: () => currencies,
      parse: (text, { source }) => {
        const { currency, amount } = source;
        const read = readCurrency(t, text, { line: { currency, unitCost: amount }, rated });
        if (!read.ok) return read;
        return taken({ currency: read.patch.currency ?? currency, amount: read.patch.unitCost ?? amount });
      },
    },
    {
      ...{ id: 'amount', head: t('budget-funding.col_amount_all'), width: 156, kind: 'amount' as const },
      hint: t('budget-funding.amount_help'),
      text: ({ source }) => money.bare(source.amount, source.currency),
      parse: (text, { source }) => {
        const read = money.read(text, source.currency);
        return read.ok ? taken({ amount: read.value }) : refused(read.reason);
      },
    },
  ];
}

/** How sure the money is follows its state, unless a person has typed another figure; what is secured is sure. */
function stateColumn(t: Translate): SourceColumn {
  return {
    ...choiceColumn(t, {
      ...{ id: 'state', head: 'budget-funding.col_state', width: 104 },
      ...{ values: FUNDING_STATES, words: SOURCE_STATE_WORDS },
    }),
    parse: (text, { source }) => {
      const state = FUNDING_STATES.find((known) => known === text);
      if (state === undefined) return refused(t('budget.choice_needed'));
      const follows = isFirmSource({ state }) || source.probability === USUAL_PROBABILITY[source.state];
      return taken({ state, ...(follows ? { probability: USUAL_PROBABILITY[state] } : {}) });
    },
  };
}

/** Longest time a source pays. */
const MOST_MONTHS = 240;

function timeColumns({ t, money, language }: SourceColumnTools): readonly SourceColumn[] {
  return [
    {
      ...{ id: 'from', head: t('budget-funding.col_from'), width: 84, kind: 'month' as const },
      hint: t('budget-funding.from_help'),
      text: ({ source }) => formatMonthFor(language, `${source.from}-01`),
      value: ({ source }) => source.from,
      parse: (text) => {
        const month = readMonth(text, language, money.locale);
        return month !== null && planMonth.safeParse(month).success
          ? taken({ from: month })
          : refused(t('budget.until_unknown'));
      },
    },
    {
      ...{ id: 'months', head: t('budget-funding.col_months'), width: 76, kind: 'number' as const },
      hint: t('budget-funding.months_help'),
      text: ({ source }) => String(source.months),
      parse: (text) => {
        const months = wholeNumber(money, text);
        return months !== null && months >= 1 && months <= MOST_MONTHS
          ? taken({ months })
          : refused(t('budget.months_range', { most: MOST_MONTHS }));
      },
    },
    choiceColumn(t, {
      ...{ id: 'payment', head: 'budget-funding.col_payment', width: 112 },
      ...{ values: PAYMENTS, words: PAYMENT_WORDS },
    }),
    {
      ...{
        id: 'probability',
        head: t('budget-funding.col_probability'),
        width: 84,
        kind: 'percent' as const,
      },
      hint: t('budget-funding.probability_help'),
      remark: ({ source }) =>
        isFirmSource(source) && source.probability < 100 ? t('budget-funding.probability_firm') : null,
      text: ({ source }) => String(source.probability),
      parse: (text) => {
        const percent = wholeNumber(money, text);
        return percent !== null && percent <= 100
          ? taken({ probability: percent })
          : refused(t('budget-funding.probability_range'));
      },
    },
  ];
}

/** A whole number as the plan writes numbers, or null. */
function wholeNumber(money: MoneyTexts, text: string): number | null {
  const read = money.readQuantity(text);
  return read.ok && read.value % 10_000 === 0 ? read.value / 10_000 : null;
}

function termColumns({ t, bodies, paysFor, openDetails }: SourceColumnTools): readonly SourceColumn[] {
  const names = new Map(bodies.map(({ value, label }) => [value, label]));
  return [
    choiceColumn(t, {
      ...{ id: 'kind', head: 'budget-funding.col_kind', width: 128 },
      ...{ values: SOURCE_KINDS, words: SOURCE_KIND_WORDS },
    }),
    {
      ...{ id: 'stakeholder', head: t('budget-funding.col_who'), width: 150, kind: 'choice' as const },
      hint: t('budget-funding.who_help'),
      text: ({ source }) => names.get(source.stakeholder ?? '') ?? '',
      value: ({ source }) => source.stakeholder ?? '',
      choices: () => [{ value: '', label: t('budget-funding.who_none') }, ...bodies],
      parse: (text) => taken({ stakeholder: text === '' ? null : text }),
    },
    {
      ...{ id: 'paysFor', head: t('budget-funding.col_pays_for'), width: 200, kind: 'custom' as const },
      hint: t('budget-funding.pays_for_hint'),
      text: ({ source }) => paysFor(source),
      open: ({ source }) => openDetails(source.id),
    },
  ];
}

interface ChoiceSpec<T extends string> {
  readonly id: 'kind' | 'state' | 'payment';
  readonly head: UiKey;
  readonly width: number;
  readonly values: readonly T[];
  readonly words: Readonly<Record<T, UiKey>>;
}

/** A column of one of a few fixed values. */
function choiceColumn<T extends string>(t: Translate, spec: ChoiceSpec<T>): SourceColumn {
  const { id, head, width, values, words } = spec;
  const choices = values.map((value) => ({ value, label: t(words[value]) }));
  const labels = new Map<string, string>(choices.map(({ value, label }) => [value, label]));
  return {
    ...{ id, head: t(head), width, kind: 'choice' },
    text: ({ source }) => labels.get(source[id]) ?? source[id],
    value: ({ source }) => source[id],
    choices: () => choices,
    parse: (text) => {
      const value = values.find((known) => known === text);
      return value === undefined ? refused(t('budget.choice_needed')) : taken({ [id]: value });
    },
  };
}
