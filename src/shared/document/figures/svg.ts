import { cleanText } from '../clean-text';
import { FONT_STACK } from '../look';

type Attributes = Readonly<Record<string, string | number>>;

/** Writes an SVG element. Attributes and text are escaped; children are markup made here. */
export function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escape(typeof value === 'number' ? round(value) : value)}"`)
    .join('');
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`;
}

/** Text content of an element. */
export function svgText(text: string): string {
  return escape(text);
}

/** The root element: named for screen readers, scaled by its viewBox, presentation attributes only. */
export function svgRoot(
  size: { width: number; height: number; alt: string; dir?: 'ltr' | 'rtl' },
  children: readonly string[],
): string {
  const { width, height, alt, dir = 'ltr' } = size;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${round(width)} ${round(height)}`,
      width,
      height,
      role: 'img',
      'aria-label': alt,
      'font-family': FONT_STACK,
      ...(dir === 'rtl' ? { direction: dir } : {}),
    },
    children,
  );
}

/** Shortens a text to about `limit` characters. */
export function shorten(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, Math.max(1, limit - 1)).trimEnd()}…`;
}

/** A number for SVG: two decimals at most. */
export function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function escape(text: string): string {
  return cleanText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
