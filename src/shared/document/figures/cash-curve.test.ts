import { expect, it } from 'vitest';
import { drawCashCurve, type CashCurveInput } from './cash-curve';

const INPUT: CashCurveInput = {
  ...{ width: 760, fontSize: 12, scheme: 'light', dir: 'ltr', alt: 'Account' },
  main: { name: 'All', position: [100, 40, -60, 20] },
  other: { name: 'Sure & bound', position: [10, -10, -90, -120] },
  ticks: [{ place: 0, label: 'Jan 2027' }],
  lowest: { place: 2, label: 'Mar 2027: -60' },
  axis: (amount) => String(amount),
};

/** Points of the two curves, the one behind first. */
function curves(svg: string): readonly (readonly (readonly number[])[])[] {
  return [...svg.matchAll(/<polyline points="([^"]+)"/g)].map(([, points = '']) =>
    points.split(' ').map((point) => point.split(',').map(Number)),
  );
}

it('draws each month as a step at the height of its amount, on one scale with the other curve', () => {
  const [behind = [], front = []] = curves(drawCashCurve(INPUT).svg);
  expect([behind.length, front.length]).toEqual([8, 8]);
  const height = (points: typeof front, month: number): number => points[month * 2]?.[1] ?? Number.NaN;
  // 160 down from month 0 to 2, 80 up from 2 to 3, 110 from the one curve to the other in month 0 and 90.
  const unit = (height(front, 2) - height(front, 0)) / 160;
  expect((height(front, 2) - height(front, 3)) / 80).toBeCloseTo(unit, 1);
  expect((height(behind, 0) - height(front, 0)) / 90).toBeCloseTo(unit, 1);
});

it('marks months below zero of the first curve alone, and names its lowest point', () => {
  const { svg } = drawCashCurve(INPUT);
  expect(svg.match(/fill-opacity="0.18"/g)).toHaveLength(1);
  for (const word of ['Mar 2027: -60', 'Jan 2027', 'All', 'Sure &amp; bound']) expect(svg).toContain(word);
});

it('puts paper behind the words at the lowest point, so that no line strikes them through', () => {
  const { svg } = drawCashCurve(INPUT);
  const words = /<text[^>]* x="([\d.]+)"[^>]*>Mar 2027: -60</.exec(svg)?.[1];
  const paper = /<rect[^>]*fill-opacity="0.88"[^>]*>/.exec(svg)?.[0] ?? '';
  const at = (name: string): number => Number(new RegExp(` ${name}="([\\d.]+)"`).exec(paper)?.[1]);
  expect(at('x') + at('width') / 2).toBeCloseTo(Number(words), 0);
  expect(svg.lastIndexOf('<polyline')).toBeLessThan(svg.indexOf(paper));
});

it('mirrors the months where reading begins at the right', () => {
  const [, ltr = []] = curves(drawCashCurve(INPUT).svg);
  const [, rtl = []] = curves(drawCashCurve({ ...INPUT, dir: 'rtl' }).svg);
  expect(rtl.map(([x = 0]) => x)).toEqual(ltr.map(([x = 0]): unknown => expect.closeTo(760 - x, 1)));
});

it('draws an empty account without a number that is none', () => {
  const main = { name: 'All', position: [0, 0] };
  expect(drawCashCurve({ ...INPUT, main, other: null, lowest: { place: 0, label: '' } }).svg).not.toMatch(
    /NaN|Infinity/,
  );
});
