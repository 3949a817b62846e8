import { expect, it } from 'vitest';
import { drawFundingNeed, type FundingNeedInput } from './funding-need';

const INPUT: FundingNeedInput = {
  ...{ width: 760, fontSize: 12, scheme: 'light', dir: 'ltr', alt: 'Need' },
  years: [
    { label: 'Year 1', need: 1_000, covered: [600, 0, 400, 0], uncovered: 0 },
    { label: '<2>', need: 500, covered: [0, 0, 250, 0], uncovered: 250 },
  ],
  states: ['Sure', 'Promised', 'Asked', 'Known'],
  uncovered: 'Open',
  axis: (amount) => `${String(amount)} EUR`,
};

/** Heights of the fields of columns, without paper and key. */
function fields(svg: string): readonly number[] {
  return [...svg.matchAll(/<rect [^>]*?width="([\d.]+)" height="([\d.]+)"/g)]
    .filter(([, width]) => width !== '760' && width !== '12')
    .map(([, , height]) => Number(height));
}

it('draws what covers a year and what is open to one scale, one above the other', () => {
  const [sure = 0, asked = 0, half = 0, open = 0, ...more] = fields(drawFundingNeed(INPUT).svg);
  expect(more).toEqual([]);
  expect(sure / asked).toBeCloseTo(1.5, 1);
  expect(half / open).toBeCloseTo(1, 1);
  expect(half / asked).toBeCloseTo(0.625, 1);
});

it('names years, amounts and what the fields mean, and escapes words of the plan', () => {
  const { svg } = drawFundingNeed(INPUT);
  for (const word of ['Year 1', '1000 EUR', '500 EUR', ...INPUT.states, 'Open']) expect(svg).toContain(word);
  expect(svg).toContain('&lt;2&gt;');
  expect(svg).not.toContain('<2>');
});

it('draws a plan without costs, from right to left and in the dark, without a number that is none', () => {
  const years = [{ label: 'Year 1', need: 0, covered: [0, 0, 0, 0], uncovered: 0 }];
  const { svg, height } = drawFundingNeed({ ...INPUT, years, dir: 'rtl', scheme: 'dark' });
  expect(svg).not.toMatch(/NaN|Infinity/);
  expect(height).toBeGreaterThan(0);
});
