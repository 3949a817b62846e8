import { describe, expect, it } from 'vitest';
import { createTranslator } from '@shared/i18n/create-translator';
import { moneyTexts } from '../../state/money';
import { readSteps, showNumber } from './read-steps';
import { readLevel } from './skill-columns';

const { t } = createTranslator('en');
const textsOf = (locale: string) => moneyTexts({ t, locale, currency: 'EUR' });
const hours = { min: 0, max: 100_000, step: 1 };
const read = (locale: string, text: string, limits = hours) =>
  readSteps(text, limits, { t, money: textsOf(locale) });

describe('a number typed in staffing', () => {
  it('is read in the number format of the plan, whatever the interface speaks', () => {
    expect(read('en', '1,000')).toEqual({ ok: true, value: 1000 });
    expect(read('de', '1.000')).toEqual({ ok: true, value: 1000 });
    expect(read('ar-EG', '١٬٠٠٠')).toEqual({ ok: true, value: 1000 });
    expect(read('de', '7,5', { min: 0.5, max: 24, step: 0.5 })).toEqual({ ok: true, value: 7.5 });
  });

  it('is never guessed from the marks of another format', () => {
    expect(read('en', '7,5').ok).toBe(false);
    expect(read('de', '1,000')).toEqual({ ok: false, reason: t('money.no_decimals') });
    const reason = t('staffing.number_refused', { min: 0, max: 100_000 });
    expect(read('en', '100,001')).toEqual({ ok: false, reason });
    expect(read('en', '12 apples').ok).toBe(false);
    expect(read('en', '-1').ok).toBe(false);
  });

  it('is shown as it can be typed again', () => {
    for (const locale of ['en', 'de', 'ar-EG', 'hi-IN', 'fr']) {
      const money = textsOf(locale);
      for (const value of [0, 7.5, 1656, 100_000]) {
        const again = readSteps(showNumber(value, money), { ...hours, step: 0.5 }, { t, money });
        expect(again).toEqual({ ok: true, value });
      }
    }
  });
});

describe('a level of a skill', () => {
  it('is read alone or in a pair, in the digits of the plan', () => {
    expect(readLevel('2 / 3', 'held', textsOf('en'))).toBe(2);
    expect(readLevel('2 / 3', 'wanted', textsOf('en'))).toBe(3);
    expect(readLevel('٣', 'held', textsOf('ar-EG'))).toBe(3);
    expect(readLevel(' ', 'held', textsOf('en'))).toBe(0);
  });

  it('is refused beyond 4, between two levels and in threes', () => {
    for (const text of ['5', '2.5', '1/2/3', 'x', '1/9'])
      expect(readLevel(text, 'held', textsOf('en'))).toBeNull();
  });
});
