import { scaleLinear } from 'd3-scale';
import { STAGE_COLORS } from '../../core/palette';
import { mapColors, penOf, type MapColors, type Pen, type Scheme } from './stakeholder-pen';
import type { Drawing } from './stage-roadmap';
import { element, svgRoot } from './svg';
import { fitText, textWidth } from './text-width';

/** A kind of cost with its amounts, in the order of the years. */
export interface CostSeries {
  readonly id: string;
  readonly name: string;
  /** Minor units, never negative. */
  readonly amounts: readonly number[];
}

export interface CostByYearInput {
  /** Names of the years. */
  readonly years: readonly string[];
  /** Drawn from the ground up; series beyond the fifth are joined by who draws. */
  readonly series: readonly CostSeries[];
  readonly width: number;
  /** 11 for paper and screen; 18 for a projector. */
  readonly fontSize: number;
  readonly scheme: Scheme;
  readonly dir: 'ltr' | 'rtl';
  /** An amount as it is written over a column and at the side. */
  readonly amount: (minor: number) => string;
  readonly alt: string;
}

/** Most series a drawing tells apart: by color, by pattern, and by number in the bar and the legend. */
export const MOST_SERIES = 5;

const STAGES = ['stage1', 'stage2', 'stage3', 'stage4', 'stage5'] as const;
const PATTERNS = ['plain', 'rising', 'level', 'falling', 'upright'] as const;
type Pattern = (typeof PATTERNS)[number];

interface Sheet {
  readonly pen: Pen;
  readonly colors: MapColors;
  readonly fontSize: number;
  readonly scheme: Scheme;
  readonly width: number;
}

interface Plot {
  readonly left: number;
  readonly top: number;
  readonly ground: number;
  readonly right: number;
  readonly y: (amount: number) => number;
}

/**
 * Cost of each year as a column of its kinds, with the sum above it. Kinds differ in color, pattern and number,
 * which the legend repeats. Same input, same drawing; names of the plan are escaped.
 */
export function drawCostByYear(input: CostByYearInput): Drawing {
  const { years, series, width, fontSize, scheme, dir, alt } = input;
  const sheet: Sheet = { pen: penOf({ width, dir }), colors: mapColors(scheme), fontSize, scheme, width };
  const sums = years.map((_, year) => series.reduce((sum, { amounts }) => sum + (amounts[year] ?? 0), 0));
  const most = Math.max(1, ...sums);
  const legend = legendOf(series, sheet);
  const ground = fontSize * 2 + Math.max(160, width * 0.26);
  const scale = scaleLinear()
    .domain([0, most])
    .range([ground, fontSize * 2.6])
    .nice(4);
  const ticks = scale.ticks(4);
  const left = fontSize + Math.max(...ticks.map((tick) => textWidth(input.amount(tick), fontSize)));
  const plot: Plot = {
    ...{ left: left + fontSize, top: fontSize * 2.6, ground, right: width - fontSize },
    y: (amount) => scale(amount),
  };
  const height = ground + fontSize * 2.4 + legend.height;
  const parts = [
    ...patternDefs(sheet),
    sheet.pen.rect({ x: 0, y: 0, width, height }, { fill: sheet.colors.paper }),
    ...ticks.flatMap((tick) => tickParts(tick, { amount: input.amount, plot, sheet })),
    ...years.flatMap((_, year) => columnParts(year, { input, plot, sheet, sum: sums[year] ?? 0 })),
    ...legend.parts(ground + fontSize * 2.8),
  ];
  return { svg: svgRoot({ width, height, alt, dir }, parts), width, height };
}

function tickParts(tick: number, { amount, plot, sheet }: Ticks): string[] {
  const { pen, colors, fontSize } = sheet;
  const y = plot.y(tick);
  return [
    pen.line({ x1: plot.left, x2: plot.right, y1: y, y2: y }, { stroke: colors.rule, 'stroke-width': 0.75 }),
    pen.text(amount(tick), {
      ...{ x: plot.left - fontSize * 0.6, y: y + fontSize * 0.35, size: fontSize },
      ...{ color: colors.quiet, anchor: 'end' },
    }),
  ];
}

interface Ticks extends Pick<CostByYearInput, 'amount'> {
  readonly plot: Plot;
  readonly sheet: Sheet;
}

interface Column {
  readonly input: CostByYearInput;
  readonly plot: Plot;
  readonly sheet: Sheet;
  readonly sum: number;
}

function columnParts(year: number, { input, plot, sheet, sum }: Column): string[] {
  const { pen, colors, fontSize } = sheet;
  const slot = (plot.right - plot.left) / input.years.length;
  const wide = Math.min(slot * 0.62, fontSize * 8);
  const x = plot.left + slot * (year + 0.5);
  let below = 0;
  const bars = input.series.flatMap(({ amounts }, index) => {
    const amount = amounts[year] ?? 0;
    if (amount <= 0) return [];
    const foot = plot.y(below);
    below += amount;
    const head = plot.y(below);
    const box = { x: x - wide / 2, y: head, width: wide, height: foot - head };
    return barParts(box, index, sheet);
  });
  const label = { x, size: fontSize, anchor: 'middle' } as const;
  const name = input.years[year] ?? '';
  return [
    ...bars,
    pen.text(fitText(sum === 0 ? '' : input.amount(sum), fontSize, slot), {
      ...{ ...label, y: plot.y(sum) - fontSize * 0.5, color: colors.ink, bold: true },
      full: input.amount(sum),
    }),
    pen.text(fitText(name, fontSize, slot - 4), {
      ...{ ...label, y: plot.ground + fontSize * 1.4, color: colors.text, full: name },
    }),
  ];
}

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A part of a column: its color under its pattern, and its number where there is room. */
function barParts(box: Box, index: number, { pen, colors, fontSize, scheme }: Sheet): string[] {
  const kind = index % MOST_SERIES;
  const edge = { stroke: colors.paper, 'stroke-width': 1 };
  const pattern = PATTERNS[kind] ?? 'plain';
  const middle = box.y + box.height / 2;
  return [
    pen.rect(box, { fill: colorOf(kind, scheme), ...edge }),
    ...(pattern === 'plain' ? [] : [pen.rect(box, { fill: `url(#${patternId(pattern, scheme)})` })]),
    ...(box.height < fontSize * 1.5
      ? []
      : [
          pen.circle({ x: box.x + box.width / 2, y: middle, r: fontSize * 0.75 }, { fill: colors.paper }),
          pen.text(String(index + 1), {
            ...{ x: box.x + box.width / 2, y: middle + fontSize * 0.35, size: fontSize },
            ...{ color: colors.ink, anchor: 'middle' },
          }),
        ]),
  ];
}

function colorOf(kind: number, scheme: Scheme): string {
  return STAGE_COLORS[STAGES[kind] ?? 'stage1'][scheme];
}

function patternId(pattern: Pattern, scheme: Scheme): string {
  return `cost-${pattern}-${scheme}`;
}

const STROKES: Readonly<Record<Pattern, string>> = {
  plain: '',
  rising: 'M0 8 L8 0',
  level: 'M0 4 L8 4',
  falling: 'M0 0 L8 8',
  upright: 'M4 0 L4 8',
};

function patternDefs({ colors, scheme }: Sheet): string[] {
  const drawn = PATTERNS.filter((pattern) => pattern !== 'plain').map((pattern) =>
    element(
      'pattern',
      { id: patternId(pattern, scheme), width: 8, height: 8, patternUnits: 'userSpaceOnUse' },
      [element('path', { d: STROKES[pattern], stroke: colors.paper, 'stroke-width': 1.5, fill: 'none' })],
    ),
  );
  return [element('defs', {}, drawn)];
}

interface Legend {
  readonly height: number;
  readonly parts: (top: number) => readonly string[];
}

/** One entry a series, in as many lines as they need. */
function legendOf(series: readonly CostSeries[], sheet: Sheet): Legend {
  const { pen, colors, fontSize, width } = sheet;
  const line = fontSize * 1.9;
  const box = fontSize * 1.5;
  // As wide as to show color and pattern on both sides of the number.
  const wide = box * 2.2;
  let [x, row] = [fontSize, 0];
  const places = series.map(({ name }) => {
    const room = wide + fontSize * 0.6 + textWidth(name, fontSize) + fontSize * 1.6;
    if (x > fontSize && x + room > width) [x, row] = [fontSize, row + 1];
    const place = { x, row };
    x += room;
    return place;
  });
  return {
    height: (row + 1) * line + fontSize,
    parts: (top) =>
      series.flatMap(({ name }, index) => {
        const place = places[index] ?? { x: fontSize, row: 0 };
        const y = top + place.row * line;
        const shown = fitText(name, fontSize, width - place.x - wide - fontSize * 1.6);
        return [
          ...barParts({ x: place.x, y, width: wide, height: box }, index, sheet),
          pen.text(shown, {
            ...{ x: place.x + wide + fontSize * 0.5, y: y + fontSize * 1.1, size: fontSize },
            ...{ color: colors.text, full: name },
          }),
        ];
      }),
  };
}
