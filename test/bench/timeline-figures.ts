import type { Browser, Page } from '@playwright/test';
import shell from '@shared/i18n/en/ui/shell.json';
import { middle, percentile, type Figure } from './figure';
import { frames } from './frames';

/** Frames that may take longer than `LONG_MS`: 2 of 100. */
const LONG_MS = 25;
const STEPS = 150;
const MOST_NODES = 6000;

/**
 * A notch of a wheel is 100 px, which the browser spreads over some ten frames; 30 px a frame are eighteen
 * notches a second, a brisk hand. 90 px a frame (5,400 px a second) are a fast fling on a touchpad.
 */
const SCROLLS = [
  { what: 'scroll', px: 30 },
  { what: 'fast fling', px: 90 },
] as const;

/** Opening, scrolling and dragging in a timeline of 5,000 rows, which the page has open in its plan. */
export async function timelineFigures(browser: Browser, page: Page): Promise<readonly Figure[]> {
  const go = (name: string) => navigation(page).getByRole('button', { name, exact: true }).click();
  await go(shell.navTimeline);
  await page.locator('[data-bar]').first().waitFor();
  const opening: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    await go(shell.navGlossary);
    await page.locator('[data-chart]').waitFor({ state: 'detached' });
    opening.push(await paintTime(page, shell.navTimeline));
  }
  await page.getByText('Months', { exact: true }).click();
  const figures: Figure[] = [];
  let most = 0;
  for (const { what, px } of SCROLLS) {
    const work = await frames({ browser, page, expected: STEPS }, async () => {
      most = Math.max(most, await scrolled(page, px));
    });
    figures.push(...frameFigures(name(what), work));
  }
  const drag = await frames({ browser, page, expected: STEPS }, () => dragged(page));
  return [
    { name: name('first paint'), value: percentile(opening, 0.5), unit: 'ms', budget: 250 },
    ...figures,
    ...frameFigures(name('drag'), drag),
    {
      name: name('elements on the page, most while scrolling'),
      value: most,
      unit: 'elements',
      budget: MOST_NODES,
    },
  ];
}

function name(what: string): string {
  return `timeline of 5,000 rows: ${what}`;
}

/** First paint in a page that has not shown the timeline before: its code is still to be fetched. */
export function coldPaintFigure(times: readonly number[]): Figure {
  return { name: name('first paint in a fresh page'), value: middle(times), unit: 'ms', budget: 1000 };
}

/** Time of one first paint in a page that has just opened the plan, in ms. */
export async function coldPaint(page: Page): Promise<number> {
  await navigation(page).waitFor();
  return paintTime(page, shell.navTimeline);
}

function navigation(page: Page) {
  return page.getByRole('navigation', { name: shell.navigation });
}

function frameFigures(name: string, work: readonly number[]): readonly Figure[] {
  const long = (work.filter((ms) => ms > LONG_MS).length / Math.max(1, work.length)) * 100;
  return [
    { name: `${name}, work of 95 of 100 frames`, value: percentile(work, 0.95), unit: 'ms', budget: 8 },
    { name: `${name}, frames over ${String(LONG_MS)} ms`, value: long, unit: '%', budget: 2 },
  ];
}

/** From the click to the frame behind the one that drew the first bar. */
function paintTime(page: Page, name: string): Promise<number> {
  return page.evaluate(async (label) => {
    const entry = [...document.querySelectorAll('nav button')].find((button) =>
      button.textContent.includes(label),
    );
    if (!(entry instanceof HTMLElement)) throw new Error('No entry for the timeline');
    const start = performance.now();
    entry.click();
    while (!document.querySelector('[data-bar]'))
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
    // The next task after a frame begins when that frame has been painted.
    await new Promise((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve, 0));
    });
    return performance.now() - start;
  }, name);
}

/** Down and back up, with every frame `px`. Answers how many elements the page had at most. */
async function scrolled(page: Page, px: number): Promise<number> {
  const { most, reached } = await page.evaluate(
    async ({ steps, by }) => {
      const chart = document.querySelector('[data-chart]');
      if (!chart) throw new Error('No timeline to scroll');
      let [most, reached] = [0, 0];
      for (let step = 0; step < steps; step += 1) {
        chart.scrollTop += step < steps / 2 ? by : -by;
        if (step % 5 === 0) chart.scrollLeft += 40;
        reached = Math.max(reached, chart.scrollTop);
        // Counting is work too: seldom enough to be none of the figure's.
        if (step % 50 === 49) most = Math.max(most, document.querySelectorAll('*').length);
        await new Promise((resolve) => {
          requestAnimationFrame(resolve);
        });
      }
      return { most, reached };
    },
    { steps: STEPS, by: px },
  );
  const expected = (px * STEPS) / 2;
  if (reached < expected * 0.9)
    throw new Error(`Scrolled ${String(reached)} px of ${String(expected)}: the figure would say nothing.`);
  return most;
}

async function dragged(page: Page): Promise<void> {
  await page.locator('[data-chart]').evaluate((chart) => {
    chart.scrollTop = 0;
  });
  const bar = page.locator('[data-bar="row-1"]');
  // Clear of the tree, with room to the end: at its edge the chart would scroll along.
  await bar.evaluate((element, x) => {
    const chart = element.closest('[data-chart]');
    if (chart) chart.scrollLeft += element.getBoundingClientRect().x - x;
  }, 900);
  const box = await bar.boundingBox();
  if (!box) throw new Error('No bar to drag');
  await page.mouse.move(box.x + 2, box.y + 7);
  // A bar can be dragged once it is pointed at.
  await page.locator('[data-slot="row-1"] [data-handle]').first().waitFor();
  await page.mouse.down();
  for (let step = 1; step <= STEPS; step += 1) {
    await page.mouse.move(box.x + 2 + (step % 100) * 2, box.y + 9);
    // Where nothing follows the pointer, this ends the bench.
    if (step === 10) await page.locator('[data-slot="row-1"][data-dragged]').waitFor();
  }
  await page.keyboard.press('Escape');
  await page.mouse.up();
}
