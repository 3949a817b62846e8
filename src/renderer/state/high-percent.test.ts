import { expect, it } from 'vitest';
import { createTranslator } from '@shared/i18n/create-translator';
import { withHighNote } from './high-percent';

const { t } = createTranslator('en');

it('asks for a second look at growth and reserve above fifty percent, and at nothing else', () => {
  const note = t('budget.as_high', { percent: 50 });
  expect(withHighNote('Help.', { of: 'inflation', points: 5_000 }, t)).toBe('Help.');
  expect(withHighNote('Help.', { of: 'inflation', points: 5_001 }, t)).toBe(`${note} Help.`);
  expect(withHighNote('', { of: 'reserve', points: 12_000 }, t)).toBe(note);
  expect(withHighNote('Help.', { of: 'salaries', points: 10_000 }, t)).toBe('Help.');
});
