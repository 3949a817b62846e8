import { useEffect, useMemo } from 'react';
import { safeLocale } from '@shared/i18n/format';
import type { Translate } from '@shared/i18n/ui-words';
import { amountFormat, parseAmount, type AmountFormat, type AmountProblem } from '@shared/money/parse-amount';
import { formatAmount } from '@shared/money/format-amount';
import { numberShapes } from '@shared/money/number-shape';
import { parsePercent } from '@shared/money/parse-percent';
import { parseQuantity } from '@shared/money/parse-quantity';
import { readNumber } from '@shared/money/read-number';
import type { Result } from '@shared/core/result';
import { LARGEST_AMOUNT } from '@shared/plan/money-fields';
import { whenIdle } from '../platform/when-idle';
import { usePlan } from './document-store';

/** A typed number: what it means, or in words why it cannot stand. */
type Reading =
  { readonly ok: true; readonly value: number } | { readonly ok: false; readonly reason: string };

/** Amounts, quantities and percentages as the open plan writes them, to show and to read. */
export interface MoneyTexts {
  /** The plan's currency, ISO 4217. */
  readonly currency: string;
  readonly locale: string;
  /** Minor units with the code of the currency, that of the plan where none is given. */
  readonly show: (amount: number, currency?: string) => string;
  /** The same without the code, for columns whose head names the currency. */
  readonly bare: (amount: number, currency?: string) => string;
  readonly read: (text: string, currency?: string) => Reading;
  /** Ten-thousandths. */
  readonly showQuantity: (units: number) => string;
  readonly readQuantity: (text: string) => Reading;
  /** A number from zero on, in units of 10^-`decimals`; more decimals are refused. */
  readonly readNumber: (text: string, decimals: number) => Reading;
  /** Basis points, without the sign. */
  readonly showPercent: (basisPoints: number) => string;
  readonly readPercent: (text: string, most: number) => Reading;
}

/**
 * Amounts of the open plan in the number format of its document language, in which they are read too: what is
 * shown can be copied and typed again.
 */
export function useMoney(t: Translate): MoneyTexts {
  const locale = usePlan((plan) => plan.identity.documentLanguage);
  const currency = usePlan((plan) => plan.identity.currency);
  const texts = useMemo(() => textsFor({ t, locale, currency }), [t, locale, currency]);
  useEffect(() => makeReady(texts), [texts]);
  return texts;
}

type Wanted = Parameters<typeof moneyTexts>[0];

/** What was made last: making it is slow (Intl), and a screen of number fields asks for the same many times. */
let last: { readonly wanted: Wanted; readonly texts: MoneyTexts } | null = null;

function textsFor(wanted: Wanted): MoneyTexts {
  const isSame =
    last?.wanted.t === wanted.t &&
    last.wanted.locale === wanted.locale &&
    last.wanted.currency === wanted.currency;
  if (last && isSame) return last.texts;
  const texts = moneyTexts(wanted);
  last = { wanted, texts };
  return texts;
}

/** What was made ready last: a screen of number fields asks for the same many times. */
let ready: MoneyTexts | null = null;

/** The first amount that is read makes the marks of all currencies: not while somebody waits for an edit. */
function makeReady(texts: MoneyTexts): void {
  if (texts === ready) return;
  ready = texts;
  whenIdle(() => texts.read('0'));
}

/** As `useMoney`, outside of a component. */
export function moneyTexts(plan: {
  readonly t: Translate;
  readonly locale: string;
  readonly currency: string;
}): MoneyTexts {
  const { t, locale, currency } = plan;
  const formats = new Map<string, AmountFormat>();
  const formatOf = (code: string): AmountFormat => {
    const format = formats.get(code) ?? amountFormat(locale, code);
    formats.set(code, format);
    return format;
  };
  const shapes = numberShapes(locale, currency);
  const numbers = new Intl.NumberFormat(safeLocale(locale), { maximumFractionDigits: 4 });
  const reading = (text: string, result: Result<number, AmountProblem>, most: number): Reading => {
    if (!result.ok) return { ok: false, reason: reasonOf(t, result.error, text) };
    if (result.value > most) return { ok: false, reason: t('money.too_large') };
    return { ok: true, value: result.value };
  };
  return {
    ...{ currency, locale },
    show: (amount, code = currency) => formatAmount({ amount, currency: code }, locale, 'code'),
    bare: (amount, code = currency) => formatAmount({ amount, currency: code }, locale, 'none'),
    read: (text, code = currency) =>
      reading(text, parseAmount(text, formatOf(code), { negative: false }), LARGEST_AMOUNT),
    showQuantity: (units) => numbers.format(units / 10_000),
    readQuantity: (text) => reading(text, parseQuantity(text, shapes), LARGEST_QUANTITY),
    readNumber: (text, decimals) =>
      reading(text, readNumber(text, { shapes, decimals, units: [], negative: false }), LARGEST_AMOUNT),
    showPercent: (basisPoints) => numbers.format(basisPoints / 100),
    readPercent: (text, most) => reading(text, parsePercent(text, shapes, { negative: false }), most),
  };
}

/** Largest quantity of a plan, in ten-thousandths. */
const LARGEST_QUANTITY = 10_000_000_000;

/** Why a text is not read as an amount or a number, in words. */
export function reasonOf(t: Translate, problem: AmountProblem, text: string): string {
  switch (problem.type) {
    case 'empty':
      return t('money.number_empty');
    case 'notANumber':
      return t('money.not_a_number', { text: text.trim().slice(0, 40) });
    case 'foreignDigits':
      return t('money.foreign_digits', { found: problem.found });
    case 'mixedDigits':
      return t('money.mixed_digits');
    case 'foreignMark':
      return t('money.foreign_mark', marks(problem, problem.found));
    case 'twoDecimalMarks':
      return t('money.two_decimal_marks', marks(problem));
    case 'badGrouping':
      return t('money.bad_grouping', marks(problem));
    case 'groupAfterDecimal':
      return t('money.group_after_decimal', marks(problem));
    case 'tooManyDecimals':
      return problem.allowed === 0
        ? t('money.no_decimals')
        : t('money.too_many_decimals', { count: problem.allowed });
    case 'negative':
      return t('money.negative');
    case 'tooLarge':
      return t('money.too_large');
    case 'otherCurrency':
      return t('money.other_currency', { found: problem.found, expected: problem.expected });
  }
}

function marks({ decimal, group }: { readonly decimal: string; readonly group: string }, found = '') {
  return { decimal, group, found };
}
