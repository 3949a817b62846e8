import { ACCENT, ACCENT_SHADES, DARK_SHADES, GAP_COLORS, GRAY_SHADES, INK, PAPER } from '../../core/palette';
import { textDirection } from '../direction';
import { element, svgText } from './svg';

/** How far somebody stands from the wanted engagement: there, one step, more, or not said. */
export const GAP_CLASSES = ['none', 'small', 'large', 'unknown'] as const;
export type GapClass = (typeof GAP_CLASSES)[number];
export type Scheme = 'light' | 'dark';

/** Colors of a map of stakeholders; documents take the light ones, on white paper. */
export interface MapColors {
  readonly paper: string;
  readonly ink: string;
  readonly text: string;
  readonly quiet: string;
  readonly rule: string;
  readonly fill: string;
  readonly accentFill: string;
  readonly accent: string;
  readonly gap: Readonly<Record<GapClass, string>>;
}

const gapColors = (scheme: Scheme): MapColors['gap'] => ({
  none: GAP_COLORS.none[scheme],
  small: GAP_COLORS.small[scheme],
  large: GAP_COLORS.large[scheme],
  unknown: GAP_COLORS.unknown[scheme],
});

const LIGHT: MapColors = {
  ...{ paper: '#FFFFFF', ink: INK.light, text: GRAY_SHADES[9], quiet: GRAY_SHADES[6], rule: GRAY_SHADES[4] },
  ...{ fill: GRAY_SHADES[0], accentFill: ACCENT_SHADES[0], accent: ACCENT.light, gap: gapColors('light') },
};
const DARK: MapColors = {
  ...{ paper: PAPER.dark, ink: INK.dark, text: DARK_SHADES[0], quiet: DARK_SHADES[2], rule: DARK_SHADES[4] },
  ...{ fill: DARK_SHADES[6], accentFill: DARK_SHADES[5], accent: ACCENT.dark, gap: gapColors('dark') },
};

export function mapColors(scheme: Scheme): MapColors {
  return scheme === 'dark' ? DARK : LIGHT;
}

type Paint = Readonly<Record<string, string | number>>;
type Place = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export interface TextStyle {
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly size: number;
  readonly color: string;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** The whole text where only a part is shown. */
  readonly full?: string;
}

/** Draws with positions from the side where reading begins; a right-to-left sheet is the mirror image. */
export interface Pen {
  readonly rect: (at: Place, paint: Paint) => string;
  readonly line: (at: { x1: number; y1: number; x2: number; y2: number }, paint: Paint) => string;
  readonly shape: (points: readonly (readonly [x: number, y: number])[], paint: Paint) => string;
  readonly circle: (at: { x: number; y: number; r: number }, paint: Paint) => string;
  readonly text: (words: string, style: TextStyle) => string;
  /** Text that reads upwards beside an axis, middle at this place. */
  readonly upright: (words: string, style: Omit<TextStyle, 'anchor' | 'full'>) => string;
}

export function penOf({ width, dir }: { readonly width: number; readonly dir: 'ltr' | 'rtl' }): Pen {
  const rtl = dir === 'rtl';
  const at = (x: number): number => (rtl ? width - x : x);
  const isolated = (text: string): string =>
    (textDirection(text, dir) === 'rtl') === rtl ? text : `\u2068${text}\u2069`;
  const textLook = ({ size, color, bold }: Pick<TextStyle, 'size' | 'color' | 'bold'>): Paint => ({
    ...{ 'font-size': size, fill: color },
    ...(bold ? { 'font-weight': 600 } : {}),
  });
  return {
    rect: (place, paint) =>
      element('rect', { ...place, x: rtl ? width - place.x - place.width : place.x, ...paint }),
    line: (place, paint) => element('line', { ...place, x1: at(place.x1), x2: at(place.x2), ...paint }),
    shape: (points, paint) =>
      element('polygon', {
        points: points.map(([x, y]) => `${short(at(x))},${short(y)}`).join(' '),
        ...paint,
      }),
    circle: ({ x, y, r }, paint) => element('circle', { cx: at(x), cy: y, r, ...paint }),
    text: (words, style) => {
      const { x, y, anchor = 'start', full } = style;
      const look = {
        x: at(x),
        y,
        ...textLook(style),
        ...(anchor === 'start' ? {} : { 'text-anchor': anchor }),
      };
      const title = full === undefined || full === words ? [] : [element('title', {}, [svgText(full)])];
      return words === '' ? '' : element('text', look, [svgText(isolated(words)), ...title]);
    },
    upright: (words, style) => {
      const place = `${short(at(style.x))} ${short(style.y)}`;
      const turn = { transform: `translate(${place}) rotate(-90)`, 'text-anchor': 'middle' };
      return element('text', { ...turn, ...textLook(style) }, [svgText(isolated(words))]);
    },
  };
}

function short(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The mark of a gap: a disc, a triangle, a diamond, or an open ring where it is not known. */
export function gapMark(
  pen: Pen,
  {
    x,
    y,
    radius,
    gap,
  }: { readonly x: number; readonly y: number; readonly radius: number; readonly gap: GapClass },
  colors: MapColors,
): string {
  const paint = { fill: colors.gap[gap] };
  const r = radius;
  switch (gap) {
    case 'none':
      return pen.circle({ x, y, r: r * 0.85 }, paint);
    case 'small':
      return pen.shape(
        [
          [x, y - r],
          [x + r, y + r * 0.8],
          [x - r, y + r * 0.8],
        ],
        paint,
      );
    case 'large':
      return pen.shape(
        [
          [x, y - r * 1.1],
          [x + r * 1.1, y],
          [x, y + r * 1.1],
          [x - r * 1.1, y],
        ],
        paint,
      );
    case 'unknown':
      return pen.circle(
        { x, y, r: r * 0.7 },
        { fill: 'none', stroke: colors.gap.unknown, 'stroke-width': 1.5 },
      );
  }
}
