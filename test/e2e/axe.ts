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
 * Nobody is shut out of what is on the page now, as far as axe can tell, in light and in dark colors. `where` is
 * named when it finds something. In dark colors only the contrast is another.
 */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  expect.soft(await faults(page, (axe) => axe.withTags(TAGS)), where).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  const inDark = await faults(page, (axe) => axe.withRules('color-contrast'));
  await page.emulateMedia({ colorScheme: 'light' });
  expect.soft(inDark, `${where}, dark`).toEqual([]);
}

async function faults(page: Page, choose: (axe: AxeBuilder) => AxeBuilder): Promise<readonly string[]> {
  await settled(page);
  // No script runs in the preview of a document, not even this one; what it shows is looked at as an export.
  // Without frames to look into, the legacy mode finds the same and opens no page of its own each time.
  const axe = new AxeBuilder({ page }).exclude('iframe').setLegacyMode();
  const { violations } = await choose(axe).analyze();
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
