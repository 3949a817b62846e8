import { expect, test } from 'vitest';
import { createTranslator } from '@shared/i18n/create-translator';
import { moneyTexts } from './money';
import { rateExample } from './rate-example';
import { readRate } from './rate-text';

const { t } = createTranslator('en');
const money = moneyTexts({ t, locale: 'en', currency: 'XOF' });
const said = (typed: string): string | undefined =>
  rateExample({ from: 'EUR', to: 'XOF', rate: readRate(typed, 'en') ?? '' }, money, t)?.replaceAll(
    '\u00a0',
    ' ',
  );

test('a rate is told by what a thousand are worth, so that a wrong decimal mark is seen', () => {
  expect(said('655.957')).toBe('EUR 1,000.00 = XOF 655,957');
  expect(said('655,957')).toBe('EUR 1,000.00 = XOF 655,957,000');
  expect(said('')).toBeUndefined();
});
