import { expect, it } from 'vitest';
import { aSpending } from '@test/builders/budget-parts';
import { createTranslator } from '@shared/i18n/create-translator';
import { moneyTexts } from '../../state/money';
import { spendingColumns } from './spending-columns';

const { t } = createTranslator('en');
const columns = spendingColumns({
  t,
  money: moneyTexts({ t, locale: 'en', currency: 'EUR' }),
  ...{ language: 'en', lines: [] },
  nameOf: (ref) => ref,
  currencies: [],
  rated: { own: 'EUR', codes: new Set(), add: () => undefined },
  today: '2026-11-22',
});
const write = (column: string, text: string, row: Parameters<typeof aSpending>[0]) =>
  columns.find(({ id }) => id === column)?.parse?.(text, aSpending(row));

it('nothing is spent on a day that is still to come; it may be committed', () => {
  const ahead = { ok: false, reason: t('budget-funding.spent_ahead') };
  expect(write('on', '2027-10-15', { kind: 'spent', on: '2026-11-22' })).toEqual(ahead);
  expect(write('on', '2027-10-15', { kind: 'committed' })).toEqual({ ok: true, patch: { on: '2027-10-15' } });
  expect(write('on', '2026-11-22', { kind: 'spent' })).toEqual({ ok: true, patch: { on: '2026-11-22' } });
  const kept = { ok: false, reason: t('budget-funding.spent_ahead_kind') };
  expect(write('kind', 'spent', { kind: 'committed', on: '2026-11-23' })).toEqual(kept);
  expect(write('kind', 'spent', { kind: 'committed', on: '2026-11-22' })?.ok).toBe(true);
});

it('a row that is pasted says that it is an order before it says when it falls due', () => {
  const ids = columns.map(({ id }) => id);
  expect(ids.indexOf('kind')).toBeLessThan(ids.indexOf('on'));
});
