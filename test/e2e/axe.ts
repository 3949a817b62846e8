import { expect, type Page } from '@playwright/test';
import axe, { type RunOnly } from 'axe-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const ALL: RunOnly = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] };
const CONTRAST: RunOnly = { type: 'rule', values: ['color-contrast'] };

/** Nothing moves and every letter is drawn: what is seen now is what a person looks at. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForFunction(() =>
    document.getAnimations().every((animation) => animation.playState !== 'running'),
  );
}

/** What lies in front of the rest of the page, which was looked at without it. */
const FRONT = ['[role="dialog"]', '[role="menu"]'];

/**
 * Nobody is shut out of what is on the page now, as far as axe can tell, in light and in dark colors. `where` is
 * named when it finds something. In dark colors only the contrast is another. An open dialog or menu is looked at
 * alone, and so is the `part` that is named: the whole page takes axe seconds. Without `dark` only the light colors
 * are looked at, where the same things are looked at in both elsewhere.
 */
export async function expectAccessible(
  page: Page,
  where: string,
  { part, dark = true }: { readonly part?: string; readonly dark?: boolean } = {},
): Promise<void> {
  await settled(page);
  const front = await page.evaluate(
    (selectors) => selectors.filter((selector) => document.querySelector(selector)?.checkVisibility()),
    FRONT,
  );
  const parts = part === undefined ? front : [part];
  expect.soft(await faults(page, parts, ALL), where).toEqual([]);
  if (!dark) return;
  await inColors(page, 'dark');
  const inDark = await faults(page, parts, CONTRAST);
  await inColors(page, 'light');
  expect.soft(inDark, `${where}, dark`).toEqual([]);
}

/** Changes the colors of the system and waits until the program has followed. A document has none of its own. */
async function inColors(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.waitForFunction(
    (wanted) => (document.documentElement.getAttribute('data-mantine-color-scheme') ?? wanted) === wanted,
    colorScheme,
  );
  await settled(page);
}

/** What axe finds in these parts of the page; in all of it where none is named. */
async function faults(page: Page, parts: readonly string[], runOnly: RunOnly): Promise<readonly string[]> {
  // Half a megabyte of source: read once by each page, not at every look.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(look, { parts, runOnly });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary, html }) =>
      [
        id,
        target.join(' '),
        html.slice(0, 200),
        failureSummary?.split('\n').slice(1, 3).join(' ') ?? '',
      ].join(' | '),
    ),
  );
}

/** Runs in the page. */
async function look({ parts, runOnly }: { readonly parts: readonly string[]; readonly runOnly: RunOnly }) {
  const { violations } = await window.axe.run(
    // No script runs in the preview of a document, not even this one; what it shows is looked at as an export.
    { ...(parts.length === 0 ? {} : { include: parts.map((part) => [part]) }), exclude: [['iframe']] },
    // What is in order is not described: that takes longer than to find what is not.
    { runOnly, resultTypes: ['violations'], iframes: false },
  );
  return violations;
}
