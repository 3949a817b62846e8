import { scaleLinear } from 'd3-scale';
import { ACCENT, BODY_TEXT, HEADER_FILL, INK } from '../look';
import type { Drawing } from './stage-roadmap';
import { element, shorten, svgRoot, svgText } from './svg';

/** Weighted score of one possible host, as a share of the best possible: 0 to 1. */
export interface HostBar {
  readonly name: string;
  readonly share: number;
  readonly value: string;
  readonly chosen: boolean;
}

const WIDTH = 680;
const LEFT = 220;
const RIGHT = 64;
const ROW = 30;
const BAR = 16;

/** Draws the scores of the possible hosts as bars of one scale. The chosen host is darker and marked by name. */
export function drawHostScores(bars: readonly HostBar[], alt: string): Drawing {
  const x = scaleLinear()
    .domain([0, 1])
    .range([LEFT, WIDTH - RIGHT])
    .clamp(true);
  const height = bars.length * ROW + 12;
  const parts = bars.flatMap((bar, index) => drawBar(bar, 6 + index * ROW, x));
  return { svg: svgRoot({ width: WIDTH, height, alt }, parts), width: WIDTH, height };
}

function drawBar(bar: HostBar, top: number, x: (share: number) => number): string[] {
  const y = top + (ROW - BAR) / 2;
  const baseline = y + BAR / 2 + 4;
  const end = x(bar.share);
  return [
    element(
      'text',
      {
        x: LEFT - 10,
        y: baseline,
        'text-anchor': 'end',
        'font-size': 12,
        'font-weight': bar.chosen ? 700 : 400,
        fill: INK,
      },
      [svgText(shorten(bar.name, 34))],
    ),
    element('rect', { x: LEFT, y, width: x(1) - LEFT, height: BAR, rx: 2, fill: HEADER_FILL }),
    element('rect', {
      x: LEFT,
      y,
      width: Math.max(2, end - LEFT),
      height: BAR,
      rx: 2,
      fill: bar.chosen ? INK : ACCENT,
    }),
    element(
      'text',
      { x: x(1) + 8, y: baseline, 'font-size': 12, 'font-weight': bar.chosen ? 700 : 400, fill: BODY_TEXT },
      [svgText(bar.value)],
    ),
  ];
}
