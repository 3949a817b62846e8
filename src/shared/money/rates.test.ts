import { describe, expect, it } from 'vitest';
import { findRate, parseRate, type DatedRate } from './rates';
import { parseDecimal } from './ratio';

const rates: readonly DatedRate[] = [
  { from: 'EUR', to: 'KES', on: '2027-03-01', rate: '140.5' },
  { from: 'EUR', to: 'KES', on: '2027-01-01', rate: '130' },
  { from: 'KES', to: 'USD', on: '2027-02-01', rate: '0.008' },
];

function find(pair: string, on: string, list = rates) {
  const [from = '', to = ''] = pair.split(' to ');
  const found = findRate(list, { from, to, on, planCurrency: 'KES' });
  if (!found.ok) return found.error;
  const { ratio, later, steps } = found.value;
  return [`${ratio.n}/${ratio.d}`, later, steps.map(({ entry, inverse }) => [entry.on, inverse])];
}

describe('the rate of a day', () => {
  it('is the latest on or before it', () => {
    expect(find('EUR to KES', '2027-02-28')).toEqual(['130/1', false, [['2027-01-01', false]]]);
    expect(find('EUR to KES', '2027-03-01')).toEqual(['281/2', false, [['2027-03-01', false]]]);
    expect(find('EUR to KES', '2029-01-01')).toEqual(['281/2', false, [['2027-03-01', false]]]);
  });

  it('is the earliest later one, and says so, where none is known yet', () => {
    expect(find('EUR to KES', '2026-06-01')).toEqual(['130/1', true, [['2027-01-01', false]]]);
  });

  it('works against its direction, exactly', () => {
    expect(find('KES to EUR', '2027-03-02')).toEqual(['2/281', false, [['2027-03-01', true]]]);
  });

  it('may take one step through the currency of the plan', () => {
    expect(find('EUR to USD', '2027-02-15')).toEqual([
      '26/25',
      false,
      [
        ['2027-01-01', false],
        ['2027-02-01', false],
      ],
    ]);
    expect(find('USD to EUR', '2027-01-15')).toEqual([
      '25/26',
      true,
      [
        ['2027-02-01', true],
        ['2027-01-01', true],
      ],
    ]);
  });

  it('prefers a step over rates of the day to a rate of the pair from later', () => {
    const list = [...rates, { from: 'EUR', to: 'USD', on: '2027-06-01', rate: '1.2' }];
    expect(find('EUR to USD', '2027-05-01', list)).toMatchObject({ 0: '281/250', 1: false });
    expect(find('EUR to USD', '2027-06-01', list)).toMatchObject({ 0: '6/5', 1: false });
    expect(find('EUR to USD', '2026-06-01', list)).toMatchObject({ 0: '6/5', 1: true });
  });

  it('takes the pair before its inverse and the correction before the corrected on one day', () => {
    const day = '2027-01-01';
    const inverse = { from: 'KES', to: 'EUR', on: day, rate: '0.01' };
    const first = { from: 'EUR', to: 'KES', on: day, rate: '120' };
    const corrected = { ...first, rate: '125' };
    expect(find('EUR to KES', day, [first, corrected, inverse])).toMatchObject({ 0: '125/1' });
    expect(find('EUR to KES', '2026-01-01', [first, corrected, inverse])).toMatchObject({ 0: '125/1' });
  });

  it('names the pair that has none, and takes no second step', () => {
    const missing = { type: 'missingRate', from: 'CHF', to: 'USD' };
    expect(find('CHF to USD', '2027-01-01')).toEqual(missing);
    const list = [...rates, { from: 'CHF', to: 'EUR', on: '2027-01-01', rate: '1.05' }];
    expect(find('CHF to USD', '2027-03-01', list)).toEqual(missing);
    expect(find('USD to USD', '2027-01-01', [])).toEqual(['1/1', false, []]);
  });

  it('names the entry that is no rate', () => {
    const entry = { from: 'EUR', to: 'KES', on: '2027-01-01', rate: '0.000' };
    expect(find('EUR to KES', '2027-01-01', [entry])).toEqual({ type: 'unreadableRate', entry });
  });
});

describe('a written rate', () => {
  it('is exact to twelve decimals and above zero', () => {
    expect(parseRate('0.000000000001')).toEqual({ n: 1n, d: 1_000_000_000_000n });
    expect(parseDecimal('130.25')).toEqual({ n: 521n, d: 4n });
    const refused = [
      '',
      '0',
      '0.00',
      '-1',
      '1,5',
      '1e3',
      '.5',
      '1.',
      ' 1',
      '0.0000000000001',
      '٣',
      'Infinity',
    ];
    expect(refused.filter((text) => parseRate(text) !== null)).toEqual([]);
  });
});
