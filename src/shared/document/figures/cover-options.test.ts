import { expect, it } from 'vitest';
import { drawCoverOptions, type CoverOptionsInput } from './cover-options';

const option = { people: '2 people', isChosen: false, onCall: null };
const INPUT: CoverOptionsInput = {
  ...{ width: 760, fontSize: 12, scheme: 'light', dir: 'ltr', alt: 'Cover', axis: String },
  options: [
    { ...option, name: 'Office <hours>', cost: 200, amount: '200' },
    { ...option, name: 'Around the clock', cost: 600, amount: '600', people: '6 people', isChosen: true },
    { ...option, name: 'Own', cost: 0, amount: '0' },
  ],
};

const bars = (svg: string): readonly { readonly height: number; readonly edge: number }[] =>
  [...svg.matchAll(/<rect [^>]*height="([\d.]+)"[^>]*stroke-width="([\d.]+)"/g)].map(([, height, edge]) => ({
    height: Number(height),
    edge: Number(edge),
  }));

it('draws what each cover costs on one scale, the chosen one with a frame; one without a cost has no column', () => {
  const [office, clock, ...more] = bars(drawCoverOptions(INPUT).svg);
  expect(more).toEqual([]);
  expect(clock?.height).toBeCloseTo(3 * (office?.height ?? 0), 1);
  expect(clock?.edge).toBeGreaterThan(office?.edge ?? 0);
});

it('names each cover with its people and its amount, escaped', () => {
  const { svg } = drawCoverOptions(INPUT);
  for (const word of ['Office &lt;hours&gt;', 'Around the clock', '6 people', '2 people', '600']) {
    expect(svg).toContain(word);
  }
});

it('draws without a number that is none where nothing costs', () => {
  const options = INPUT.options.map((one) => ({ ...one, cost: 0 }));
  expect(drawCoverOptions({ ...INPUT, options, dir: 'rtl', scheme: 'dark' }).svg).not.toMatch(/NaN|Infinity/);
});

it('stacks pay for being on call on the column it is part of, and says it', () => {
  const [paid, ...others] = INPUT.options;
  if (!paid) throw new Error('There is an option.');
  const onCall = { cost: 50, amount: 'On call 50' };
  const { svg, height } = drawCoverOptions({ ...INPUT, options: [{ ...paid, onCall }, ...others] });
  const [whole, top, clock] = bars(svg);
  expect(whole?.height).toBeCloseTo(4 * (top?.height ?? 0), 1);
  expect(clock?.height).toBeCloseTo(3 * (whole?.height ?? 0), 1);
  expect(svg).toContain('On call 50');
  expect(height).toBeGreaterThan(drawCoverOptions(INPUT).height);
});
