import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

/** Nothing moves and every letter is drawn: what is seen now is what a person looks at. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForFunction(() =>
    document.getAnimations().every((animation) => animation.playState !== 'running'),
  );
}

/**
 * Nobody is shut out of what is on the page now, as far as axe can tell. `where` is named when it finds
 * something. In other colors only the contrast is another.
 */
export async function expectAccessible(
  page: Page,
  where: string,
  colors: 'light' | 'dark' = 'light',
): Promise<void> {
  await settled(page);
  // No script runs in the preview of a document, not even this one; what it shows is looked at as an export.
  const axe = new AxeBuilder({ page }).exclude('iframe');
  const { violations } = await (
    colors === 'light' ? axe.withTags(TAGS) : axe.withRules('color-contrast')
  ).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary, html }) =>
      [
        id,
        target.join(' '),
        html.slice(0, 200),
        failureSummary?.split('\n').slice(1, 3).join(' ') ?? '',
      ].join(' | '),
    ),
  );
  expect.soft(found, where).toEqual([]);
}
