import { expect, it } from 'vitest';
import { planWithMoney } from '@test/builders/budget-parts';
import {
  NO_CHOICES,
  pricesOf,
  rechosen,
  RESERVED,
  reserveOfAll,
  type MoneyChoices,
} from './first-plan-choices';

const PLAN = planWithMoney({});
const RATED = planWithMoney({}, { rates: [{ id: 'eur', from: 'EUR', on: '2027-01-01', rate: '163' }] });
const TYPED: MoneyChoices = {
  ...NO_CHOICES,
  lines: { rent: { unitCost: 500_000 }, network: { unitCost: 900_000, taken: false } },
};

it('illustrative prices stand only where amounts in euros count', () => {
  expect(pricesOf('low', 'EUR', PLAN)).toBe('low');
  expect(pricesOf('low', 'JPY', PLAN)).toBe('none');
  expect(pricesOf('low', 'JPY', RATED)).toBe('low');
});

it('a typed price is not read in another currency', () => {
  const euro = { from: 'EUR', to: 'EUR' };
  expect(rechosen(TYPED, euro, PLAN)).toEqual(TYPED);
  expect(rechosen(TYPED, { from: 'EUR', to: 'JPY' }, PLAN).lines).toEqual({
    ...{ rent: {}, network: { taken: false } },
  });
  const inYen = { from: 'JPY', to: 'JPY' };
  const illustrated = rechosen(TYPED, { ...inYen, prices: 'low' }, RATED);
  expect(illustrated).toEqual({ ...TYPED, prices: 'low', lines: { ...TYPED.lines, rent: {} } });
  expect(rechosen(TYPED, { ...euro, prices: 'low' }, PLAN)).toEqual({ ...TYPED, prices: 'low' });
});

it('a price typed for an illustrative line goes when the currency has no rate from euros', () => {
  const low: MoneyChoices = { ...TYPED, prices: 'low' };
  const back = rechosen(low, { from: 'EUR', to: 'JPY' }, PLAN);
  expect(back).toEqual({ ...low, lines: { rent: {}, network: { taken: false } } });
  const yen = { from: 'JPY', to: 'JPY' };
  expect(rechosen(low, { ...yen, rated: RATED }, RATED)).toEqual(low);
  expect(rechosen(low, { ...yen, rated: PLAN }, RATED).lines['rent']).toEqual({});
});

it('one reserve is said only where every category has it', () => {
  expect(reserveOfAll({})).toBe(0);
  expect(reserveOfAll(Object.fromEntries(RESERVED.map((id) => [id, 1_000])))).toBe(1_000);
  expect(reserveOfAll({ equipment: 1_000 })).toBeNull();
  expect(reserveOfAll({ staff: 500, equipment: 1_000 })).toBeNull();
});
