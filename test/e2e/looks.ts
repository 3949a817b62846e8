import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';

/**
 * What stays as it is in every language: labels of the Traffic Light Protocol, keys, numbers, days, and names
 * that are no words (files, folders, codes). Everything else the interface says comes from its word files.
 */
const KEPT = [
  /TLP:[A-Z+]+/g,
  /(Ctrl|Alt)\+(Shift\+)?\S+/g,
  /^(Shift\+)?(Esc )?(Tab|Enter|Esc)$/g,
  /\d{1,2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]* \d{4}/g,
  // The computer knows the days of the week in the person's language; a pseudo-language is nobody's.
  /\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g,
];

/** Words of documents, which stay in the language of the document where a screen speaks of its parts. */
const DOCUMENT_WORDS = new Set(
  ['conops', 'proposal'].flatMap((name) =>
    Object.values(
      JSON.parse(
        readFileSync(join(import.meta.dirname, `../../src/shared/i18n/en/document/${name}.json`), 'utf8'),
      ) as Record<string, string>,
    ),
  ),
);

/** Texts on the page now that did not come from the word files; `own` are the person's own. */
export async function untranslated(page: Page, own: readonly string[]): Promise<readonly string[]> {
  const texts = await page.evaluate(readTexts);
  return texts.filter((text) => {
    if (DOCUMENT_WORDS.has(text)) return false;
    let rest = own.reduce((now, name) => now.replaceAll(name, ''), text);
    // A text may stand within another: the innermost brackets go first.
    for (let before = ''; before !== rest;) {
      before = rest;
      rest = rest.replaceAll(/\u202e?\[[^[\]]*\]\u202c?/g, '');
    }
    for (const kept of KEPT) rest = rest.replaceAll(kept, '');
    return /\p{L}{2}/u.test(rest);
  });
}

/** Every text a person sees or hears, each once. Runs in the page. */
function readTexts(): string[] {
  const found = new Set<string>();
  const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent === null || parent.closest('script, style, iframe, code, option') || !isShown(parent))
      continue;
    found.add((node.nodeValue ?? '').trim());
  }
  for (const element of document.querySelectorAll('[aria-label], [placeholder], [title], [alt]')) {
    if (!isShown(element)) continue;
    for (const name of ['aria-label', 'placeholder', 'title', 'alt'])
      found.add(element.getAttribute(name)?.trim() ?? '');
  }
  return [...found];
}

/**
 * What is cut off on the page now: the page itself when it is wider than its window, and controls. Words that
 * end in an ellipsis count with `shortened` only: a longer language may need it, where the whole text is a name
 * or a tooltip away. The beginning of a person's own long text, which the control opens, is meant to end so.
 */
export async function cutOff(page: Page, { shortened = false } = {}): Promise<readonly string[]> {
  return page.evaluate((countShortened) => {
    const found: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth)
      found.push(`the page by ${root.scrollWidth - root.clientWidth} px`);
    const nameOf = (element: Element) =>
      `${element.tagName} “${(element.textContent || element.ariaLabel) ?? ''}”`;
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) && element !== document.body
        ? element.scrollWidth > element.clientWidth
        : scrolls(element.parentElement));
    for (const control of document.querySelectorAll(
      'button, a[href], [role="tab"], [role="radio"] + label',
    )) {
      const { left, right, width, height } = control.getBoundingClientRect();
      if (width < 2 || height < 2 || !control.checkVisibility({ visibilityProperty: true })) continue;
      if (control.closest('.visually-hidden')) continue;
      if ((left < -1 || right > innerWidth + 1) && !scrolls(control.parentElement))
        found.push(`${nameOf(control)} reaches over the edge`);
      const cut = [control, ...control.querySelectorAll('*')].find(
        (part) =>
          getComputedStyle(part).overflowX !== 'visible' &&
          ((countShortened && !control.matches('[data-preview]')) ||
            getComputedStyle(part).textOverflow !== 'ellipsis') &&
          part.clientWidth > 2 &&
          part.scrollWidth > part.clientWidth + 1,
      );
      if (cut) found.push(`${nameOf(control)} is cut off`);
    }
    return found;
  }, shortened);
}

/** The page is whole in the window it has, and says nothing that is not in the word files. */
export async function expectWholeAndTranslated(
  page: Page,
  { where, own }: { readonly where: string; readonly own: readonly string[] },
): Promise<void> {
  expect.soft(await untranslated(page, own), `${where}: texts from no word file`).toEqual([]);
  expect.soft(await cutOff(page), `${where}: cut off`).toEqual([]);
}
