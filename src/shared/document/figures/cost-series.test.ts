import { expect, it } from 'vitest';
import { costSeries } from './cost-series';

const SPAN = { from: 0, to: 12, first: '2027-01', last: '2027-12', year: null, quarter: null };

function seriesOf(table: Readonly<Record<string, readonly number[]>>) {
  const rows = Object.entries(table).map(([key, cells]) => ({
    ...{ key, cells, total: cells.reduce((sum, cell) => sum + cell, 0) },
  }));
  const spans = (rows[0]?.cells ?? []).map(() => SPAN);
  return costSeries({ rows, spans }, (key) => key, 'others');
}
const named = (table: Readonly<Record<string, readonly number[]>>): readonly string[] =>
  seriesOf(table).map(({ id }) => id);

/** The first year is the dearest, for what is bought once. */
const START = {
  staff: [10, 40, 42, 44, 46],
  training: [1, 4, 4, 4, 4],
  tools: [2, 6, 6, 6, 6],
  premises: [2, 5, 5, 5, 5],
  infrastructure: [17, 0, 0, 0, 0],
  consultancy: [13, 0, 0, 0, 0],
  travel: [1, 2, 2, 2, 2],
};

it('names what makes the dearest year, though it costs little over all years', () => {
  expect(named(START)).toEqual(['staff', 'tools', 'infrastructure', 'consultancy', 'others']);
});

/** Many things are bought in the first year, one dear thing in the second. */
const SPREAD = {
  ...{ staff: [21, 68], premises: [21, 2], infrastructure: [4, 50], software: [1, 20] },
  ...{ training: [8, 8], travel: [8, 8], legal: [6, 4] },
};

it.each([START, SPREAD])('does not let the others be the largest part of a year', (table) => {
  const series = seriesOf(table);
  const others = series.at(-1)?.amounts ?? [];
  others.forEach((amount, year) => {
    const largest = Math.max(...series.slice(0, -1).map(({ amounts }) => amounts[year] ?? 0));
    expect(amount).toBeLessThanOrEqual(largest);
  });
});

it('adds up to the columns, and names all categories where there are five', () => {
  const sums = seriesOf(START).reduce<number[]>(
    (sum, { amounts }) => amounts.map((amount, year) => amount + (sum[year] ?? 0)),
    [],
  );
  expect(sums).toEqual([46, 57, 59, 61, 63]);
  const { travel, training, ...five } = START;
  expect([travel.length, training.length]).toEqual([5, 5]);
  expect(named(five)).toEqual(Object.keys(five));
  expect(named({ staff: [1], nothing: [0] })).toEqual(['staff']);
});
