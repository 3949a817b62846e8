import { describe, expect, it } from 'vitest';
import { createTranslator } from '@shared/i18n/create-translator';
import { moneyTexts } from './money';

const { t } = createTranslator('en');
const german = moneyTexts({ t, locale: 'de', currency: 'EUR' });

describe('amounts of a plan in German', () => {
  it('are read as they are shown', () => {
    expect(german.bare(123_450)).toBe('1.234,50');
    expect(german.read('1.234,50')).toEqual({ ok: true, value: 123_450 });
    expect(german.read('1234,5 €')).toEqual({ ok: true, value: 123_450 });
  });

  it('are refused with the marks that are meant where another country wrote them', () => {
    const reason = t('money.group_after_decimal', { decimal: ',', group: '.' });
    expect(german.read('1,234.50')).toEqual({ ok: false, reason });
  });

  it('are refused in another currency, below zero and beyond what a plan holds', () => {
    const other = t('money.other_currency', { found: 'USD', expected: 'EUR' });
    expect(german.read('10 USD')).toEqual({ ok: false, reason: other });
    expect(german.read('-10')).toEqual({ ok: false, reason: t('money.negative') });
    expect(german.read('20.000.000.000')).toEqual({ ok: false, reason: t('money.too_large') });
  });

  it('have the decimals of their currency', () => {
    expect(german.bare(1_500, 'JPY')).toBe('1.500');
    expect(german.read('1,5', 'JPY')).toEqual({ ok: false, reason: t('money.no_decimals') });
    expect(german.bare(1_500, 'KWD')).toBe('1,500');
    expect(german.read('1,500', 'KWD')).toEqual({ ok: true, value: 1_500 });
  });
});

describe('quantities and percentages', () => {
  it('are read as they are shown', () => {
    expect(german.readQuantity(german.showQuantity(15_000))).toEqual({ ok: true, value: 15_000 });
    expect(german.readPercent(german.showPercent(1_250), 10_000)).toEqual({ ok: true, value: 1_250 });
    expect(german.readPercent('12,5 %', 10_000)).toEqual({ ok: true, value: 1_250 });
  });
});
