import { expect, it } from 'vitest';
import { createTranslator } from '@shared/i18n/create-translator';
import { rateFault } from './rate-text';

const { t } = createTranslator('en');

it.each([
  ['1,15', 'en', t('money.bad_grouping', { decimal: '.', group: ',' })],
  ['', 'en', t('money.number_empty')],
  ['0', 'en', t('budget.rate_unreadable')],
  ['a lot', 'en', t('budget.rate_unreadable')],
])('says why “%s” is no exchange rate', (text, locale, reason) => {
  expect(rateFault(t, text, locale)).toBe(reason);
});
