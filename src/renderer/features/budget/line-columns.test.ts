import { expect, it } from 'vitest';
import { createCatalogText } from '@shared/i18n/catalog-text';
import { createTranslator } from '@shared/i18n/create-translator';
import { NEW_LINE } from '@shared/plan/budget-defaults';
import type { BudgetLine } from '@shared/plan/types';
import { moneyTexts } from '../../state/money';
import { lineColumns } from './line-columns';
import type { LineRow } from './line-row';
import { startTexts } from './start-texts';

const { t } = createTranslator('en');
const columns = lineColumns({
  ...{ t, language: 'en', money: moneyTexts({ t, locale: 'de', currency: 'EUR' }) },
  rated: { own: 'EUR', codes: new Set(['EUR']), add: () => undefined },
  starts: startTexts({
    t,
    language: 'en',
    locale: 'de',
    tasks: [],
    positions: [],
    words: createCatalogText(),
  }),
  ...{ categories: [], units: [], currencies: [], firstMonth: () => null },
});

function rowOf(change: Partial<BudgetLine>): LineRow {
  const line = { ...NEW_LINE, id: 'a', name: 'Rent', category: 'premises', currency: 'EUR', ...change };
  return {
    ...{ ref: 'line:a', feeder: null, name: 'Rent', category: 'premises', line, fedCost: null },
    ...{ total: 0, firstYear: 0, uncounted: null },
  };
}

const madeRecurring = (change: Partial<BudgetLine>) =>
  columns.find(({ id }) => id === 'often')?.parse?.('year', rowOf(change));

it('counts a one-off cost of the start that is made recurring by date, and leaves other phases', () => {
  expect(madeRecurring({})).toEqual({
    ok: true,
    patch: { kind: 'recurring', rhythm: 'year', phase: 'byDate' },
  });
  const kept = { ok: true, patch: { kind: 'recurring', rhythm: 'year' } };
  expect(madeRecurring({ phase: 'sustainment' })).toEqual(kept);
  expect(madeRecurring({ kind: 'recurring' })).toEqual(kept);
});

it('says right after the price how often it is paid, and reads it back', () => {
  const heads = columns.map(({ id }) => id);
  expect(heads.slice(heads.indexOf('unitCost'), heads.indexOf('total'))).toEqual(['unitCost', 'often']);
  const often = columns.find(({ id }) => id === 'often');
  expect(often?.text(rowOf({ kind: 'recurring', rhythm: 'month' }))).toBe('Every month');
  expect(often?.text(rowOf({ kind: 'oneOff', rhythm: 'month' }))).toBe('Once');
  const once = often?.parse?.('once', rowOf({ kind: 'recurring' }));
  expect(once).toEqual({ ok: true, patch: { kind: 'oneOff' } });
});

it('shows the last month as the rest of the program does, and reads it as people write it', () => {
  const until = columns.find(({ id }) => id === 'until');
  const row = rowOf({ kind: 'recurring', until: '2029-06' });
  expect([until?.text(row), until?.value?.(row)]).toEqual(['Jun 2029', '2029-06']);
  for (const text of ['2029-12', 'Dec 2029', 'Dezember 2029', '12/2029'])
    expect(until?.parse?.(text, row)).toEqual({ ok: true, patch: { until: '2029-12' } });
  expect(until?.parse?.('12/29', row).ok).toBe(false);
});

it('tells a line that waits for its price from one that costs nothing', () => {
  const cell = (id: string, change: Partial<BudgetLine>) => {
    const column = columns.find((one) => one.id === id);
    return [column?.text(rowOf(change)), column?.value?.(rowOf(change))];
  };
  const words = t('budget.no_price');
  expect(cell('unitCost', { unitCost: 0 })).toEqual([words, '']);
  expect(cell('total', { unitCost: 0 })[0]).toBe(words);
  expect(cell('unitCost', { unitCost: 0, share: 0 })).toEqual(['0,00', '0,00']);
  expect(cell('total', { unitCost: 100, quantity: 0 })[0]).toBe('0,00');
  const parse = columns.find(({ id }) => id === 'unitCost')?.parse;
  for (const text of [words, ''])
    expect(parse?.(text, rowOf({ unitCost: 100 }))).toEqual({ ok: true, patch: { unitCost: 0 } });
});

it('marks a price that is an illustrative figure of no country, until another one is typed', () => {
  const remark = (change: Partial<BudgetLine>) =>
    columns.find(({ id }) => id === 'unitCost')?.remark?.(rowOf(change));
  expect(remark({ catalog: 'rent', unitCost: 300_000 })).toBe(t('budget.price_illustrative'));
  expect(remark({ catalog: 'rent', unitCost: 310_000 })).toBeNull();
  expect(remark({ unitCost: 300_000 })).toBeNull();
});
