import { expect, it } from 'vitest';
import { aSource } from '@test/builders/budget-parts';
import { createTranslator } from '@shared/i18n/create-translator';
import type { FundingSource } from '@shared/plan/types';
import { moneyTexts } from '../../state/money';
import { sourceColumns } from './funding-columns';

const { t } = createTranslator('en');
const columns = sourceColumns({
  ...{ t, language: 'en', money: moneyTexts({ t, locale: 'en', currency: 'EUR' }) },
  ...{ currencies: [], bodies: [], paysFor: () => '', openDetails: () => undefined },
  rated: { own: 'EUR', codes: new Set(), add: () => undefined },
});
const row = (change: Partial<FundingSource>) => ({ source: aSource(change), order: 1 });
const columnOf = (id: string) => columns.find((one) => one.id === id);
const chosen = (state: string, change: Partial<FundingSource>) =>
  columnOf('state')?.parse?.(state, row(change));

it('how sure money is follows its state, until a person types another figure', () => {
  const patch = (state: FundingSource['state'], probability?: number) => ({
    ok: true,
    patch: { state, ...(probability === undefined ? {} : { probability }) },
  });
  expect(chosen('promised', { state: 'identified', probability: 20 })).toEqual(patch('promised', 80));
  expect(chosen('promised', { state: 'identified', probability: 35 })).toEqual(patch('promised'));
  expect(chosen('requested', { state: 'secured', probability: 100 })).toEqual(patch('requested', 50));
  // What is secured or has come is sure, whatever was typed before.
  expect(chosen('secured', { state: 'requested', probability: 35 })).toEqual(patch('secured', 100));
  expect(chosen('received', { state: 'requested', probability: 0 })).toEqual(patch('received', 100));
});

it('remarks on secured money that is not expected in full', () => {
  const remark = (change: Partial<FundingSource>) => columnOf('probability')?.remark?.(row(change));
  expect(remark({ state: 'secured', probability: 50 })).toBe(t('budget-funding.probability_firm'));
  expect(remark({ state: 'secured', probability: 100 })).toBeNull();
  expect(remark({ state: 'promised', probability: 50 })).toBeNull();
});
