import { describe, expect, it } from 'vitest';
import { drawCostByYear, type CostByYearInput } from './cost-by-year';

const INPUT: CostByYearInput = {
  years: ['2027', '2028'],
  series: [
    { id: 'staff', name: 'Staff', amounts: [310_000, 620_000] },
    { id: 'rent', name: 'Rent & power', amounts: [100_000, 0] },
  ],
  width: 600,
  fontSize: 12,
  scheme: 'light',
  dir: 'ltr',
  amount: (minor) => `${String(minor / 100)} EUR`,
  alt: 'Cost by year',
};

/** Heights of the bars of the columns, without the marks of the legend. */
function heights(svg: string): readonly number[] {
  return [...svg.matchAll(/<rect x="[\d.]+" y="[\d.]+" width="([\d.]+)" height="([\d.]+)" fill="#/g)]
    .filter(([, width]) => Number(width) > 40 && Number(width) < 600)
    .map(([, , height]) => Number(height));
}

describe('the drawing of cost by year', () => {
  it('makes bars as high as their amounts are to each other', () => {
    const [staff, rent, later] = heights(drawCostByYear(INPUT).svg);
    expect((rent ?? 0) * 3.1).toBeCloseTo(staff ?? 0, 0);
    expect((staff ?? 0) * 2).toBeCloseTo(later ?? 0, 0);
  });

  it('writes the sum of each year above its column and names every kind in the legend', () => {
    const { svg } = drawCostByYear(INPUT);
    expect(svg).toContain('4100 EUR');
    expect(svg).toContain('6200 EUR');
    expect(svg).toContain('Rent &amp; power');
  });

  it('tells kinds apart without color: by a pattern and a number', () => {
    const { svg } = drawCostByYear(INPUT);
    expect(svg).toContain('url(#cost-rising-light)');
    expect(svg).toMatch(/>1</);
    expect(svg).toMatch(/>2</);
  });

  it('is the mirror image where reading begins at the right', () => {
    const { svg } = drawCostByYear({ ...INPUT, dir: 'rtl' });
    const place = (text: string) => Number(/<text x="([\d.]+)"[^>]*>[^<]*2027/.exec(text)?.[1]);
    expect(place(svg)).toBeCloseTo(INPUT.width - place(drawCostByYear(INPUT).svg), 0);
  });

  it('stands for a budget that costs nothing', () => {
    const { svg } = drawCostByYear({ ...INPUT, series: [] });
    expect(svg).not.toContain('NaN');
  });
});
