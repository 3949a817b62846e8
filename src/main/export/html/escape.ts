import { cleanText } from '@shared/document/clean-text';

/** Text as HTML text or attribute value. */
export function escapeHtml(text: string): string {
  return cleanText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** A CSS string literal. Everything but plain letters, digits and spaces is written as an escape. */
export function cssString(text: string): string {
  const escaped = [...cleanText(text).replace(/\s+/g, ' ')]
    .map((character) =>
      /[\p{L}\p{N} ]/u.test(character) ? character : `\\${(character.codePointAt(0) ?? 32).toString(16)} `,
    )
    .join('');
  return `"${escaped}"`;
}

type Attributes = Readonly<Record<string, string | undefined>>;

/** An element; attributes are escaped, undefined ones left out, `inner` is HTML made here. */
export function tag(name: string, attributes: Attributes, inner = ''): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeHtml(value)}"`))
    .join('');
  return `<${name}${written}>${inner}</${name}>`;
}
