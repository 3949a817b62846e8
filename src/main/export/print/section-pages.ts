/** An entry of a PDF page tree deeper than this is no tree. */
const DEEPEST = 30;

/**
 * Reads on which page each named place of a PDF lies, counted from 1. It knows PDFs as Chromium writes them
 * (plain objects, a `/Dests` dictionary); any other answers an empty map.
 */
export function pagesOfSections(pdf: Uint8Array): ReadonlyMap<string, number> {
  const text = Buffer.from(pdf).toString('latin1');
  const catalog = /\/Type \/Catalog[\s\S]{0,2000}?endobj/.exec(text)?.[0] ?? '';
  const order = pageOrder(text, reference(catalog, 'Pages'), 0);
  const numbers = new Map(order.map((object, index) => [object, index + 1]));
  const places = objectText(text, reference(catalog, 'Dests'));
  const found = new Map<string, number>();
  for (const match of places.matchAll(/\/([A-Za-z][\w-]*)\s*\[(\d+) 0 R/g)) {
    const [, name = '', object = ''] = match;
    const page = numbers.get(object);
    if (page !== undefined) found.set(name, page);
  }
  return found;
}

/** Object numbers of the pages in reading order. */
function pageOrder(text: string, object: string | null, depth: number): readonly string[] {
  const body = objectText(text, object);
  if (object === null || body === '' || depth > DEEPEST) return [];
  const kids = /\/Kids \[([^\]]*)\]/.exec(body)?.[1];
  if (kids === undefined) return [object];
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap((match) => pageOrder(text, match[1] ?? null, depth + 1));
}

function reference(dictionary: string, key: string): string | null {
  return new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)?.[1] ?? null;
}

function objectText(text: string, object: string | null): string {
  if (object === null) return '';
  const start = text.indexOf(`\n${object} 0 obj\n`);
  if (start === -1) return '';
  const end = text.indexOf('endobj', start);
  return end === -1 ? '' : text.slice(start, end);
}
