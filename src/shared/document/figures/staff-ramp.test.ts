import { expect, it } from 'vitest';
import { drawStaffRamp, type StaffRampInput } from './staff-ramp';

const INPUT: StaffRampInput = {
  ...{ width: 760, fontSize: 12, scheme: 'light', dir: 'ltr', alt: 'Team', axis: String },
  months: [
    { posts: 2, filled: 1 },
    { posts: 2, filled: 1 },
    { posts: 4, filled: 4 },
    { posts: 0, filled: 0 },
  ],
  ticks: [{ place: 0, label: 'Jan 2027' }],
  ...{ filled: 'With a person', open: 'Open & empty' },
  mark: { place: 2, label: 'Launch' },
};

/** Fields of the plot: those as wide as a month or more, without the paper. */
function fields(
  svg: string,
): readonly { readonly x: number; readonly width: number; readonly height: number }[] {
  return [...svg.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="([\d.]+)"/g)]
    .map(([, x, width, height]) => ({ x: Number(x), width: Number(width), height: Number(height) }))
    .filter(({ width }) => width > 20 && width < 760);
}

it('draws months of one team as one field, filled posts at the foot and open ones above, on one scale', () => {
  const [filled, open, all, ...more] = fields(drawStaffRamp(INPUT).svg);
  expect(more).toEqual([]);
  expect(filled?.height).toBeCloseTo(open?.height ?? 0, 1);
  expect(all?.height).toBeCloseTo(4 * (filled?.height ?? 0), 1);
  expect(filled?.width).toBeCloseTo(2 * (all?.width ?? 0), 1);
  expect(all?.x).toBeCloseTo((filled?.x ?? 0) + (filled?.width ?? 0), 1);
});

it('names what it shows, and escapes it', () => {
  const { svg } = drawStaffRamp(INPUT);
  for (const word of ['Jan 2027', 'Launch', 'With a person', 'Open &amp; empty']) expect(svg).toContain(word);
});

it('mirrors the months where reading begins at the right', () => {
  const ltr = fields(drawStaffRamp(INPUT).svg);
  const rtl = fields(drawStaffRamp({ ...INPUT, dir: 'rtl' }).svg);
  expect(rtl.map(({ x, width }) => x + width)).toEqual(
    ltr.map(({ x }): unknown => expect.closeTo(760 - x, 1)),
  );
});

it('draws a plan without posts without a number that is none', () => {
  const { svg } = drawStaffRamp({ ...INPUT, months: [{ posts: 0, filled: 0 }], mark: null });
  expect(svg).not.toMatch(/NaN|Infinity/);
});
