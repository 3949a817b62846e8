import type { Browser, Page } from '@playwright/test';
import { z } from 'zod';
import shell from '@shared/i18n/en/ui/shell.json';
import { percentile, type Figure } from './figure';

/** Frames that may take longer than `LONG_MS`: 2 of 100. */
const LONG_MS = 25;
const STEPS = 150;
const MOST_NODES = 6000;

/** Opening, scrolling and dragging in a timeline of 5,000 rows, which the page has open in its plan. */
export async function timelineFigures(browser: Browser, page: Page): Promise<readonly Figure[]> {
  const navigation = page.getByRole('navigation', { name: shell.navigation });
  const go = (name: string) => navigation.getByRole('button', { name, exact: true }).click();
  await go(shell.navTimeline);
  await page.locator('[data-bar]').first().waitFor();
  const opening: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    await go(shell.navGlossary);
    await page.locator('[data-chart]').waitFor({ state: 'detached' });
    opening.push(await paintTime(page, shell.navTimeline));
  }
  const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
  await page.getByText('Months', { exact: true }).click();
  const scroll = await frames(browser, page, () => scrolled(page));
  const drag = await frames(browser, page, () => dragged(page));
  const name = (what: string) => `timeline of 5,000 rows: ${what}`;
  return [
    { name: name('first paint'), value: percentile(opening, 0.5), unit: 'ms', budget: 250 },
    ...frameFigures(name('scroll'), scroll),
    ...frameFigures(name('drag'), drag),
    { name: name('elements on the page'), value: nodes, unit: 'elements', budget: MOST_NODES },
  ];
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

/** A brisk hand at the wheel: a row with every frame, some sixty rows a second. */
async function scrolled(page: Page): Promise<void> {
  await page.evaluate(async (steps) => {
    const chart = document.querySelector('[data-chart]');
    for (let step = 0; chart && step < steps; step += 1) {
      chart.scrollTop += 30;
      if (step % 5 === 0) chart.scrollLeft += 40;
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
    }
  }, STEPS);
}

async function dragged(page: Page): Promise<void> {
  await page.locator('[data-chart]').evaluate((chart) => {
    chart.scrollTop = 0;
    chart.scrollLeft = 0;
  });
  const box = await page.locator('[data-bar="row-1"]').boundingBox();
  if (!box) throw new Error('No bar to drag');
  await page.mouse.move(box.x + 2, box.y + 7);
  await page.mouse.down();
  for (let step = 1; step <= STEPS; step += 1) await page.mouse.move(box.x + 2 + (step % 100) * 2, box.y + 9);
  await page.keyboard.press('Escape');
  await page.mouse.up();
}

const trace = z.looseObject({
  traceEvents: z.array(
    z.looseObject({
      name: z.string(),
      ph: z.string(),
      ts: z.number().optional(),
      dur: z.number().optional(),
      tdur: z.number().optional(),
      pid: z.number(),
      tid: z.number(),
    }),
  ),
});

/** Work of the page's main thread in each frame, in ms: script, style and layout, from a trace. */
async function frames(browser: Browser, page: Page, work: () => Promise<void>): Promise<readonly number[]> {
  await browser.startTracing(page, {
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'],
  });
  await work();
  const { traceEvents } = trace.parse(JSON.parse((await browser.stopTracing()).toString()));
  // Every frame that is drawn ends with one.
  const frame = 'Commit';
  const counts = new Map<string, number>();
  const thread = ({ pid, tid }: { readonly pid: number; readonly tid: number }) => `${pid}:${tid}`;
  for (const event of traceEvents)
    if (event.name === frame) counts.set(thread(event), (counts.get(thread(event)) ?? 0) + 1);
  const main = [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
  const events = traceEvents
    .filter((event) => thread(event) === main && event.ts !== undefined)
    .toSorted((a, b) => (a.ts ?? 0) - (b.ts ?? 0));
  const sums: number[] = [];
  let [sum, end] = [0, 0];
  for (const { name, ts = 0, dur = 0, tdur } of events) {
    if (name === frame) {
      sums.push(sum);
      sum = 0;
    }
    // An event inside another one is part of it.
    if (!WORK.has(name) || ts < end) continue;
    end = ts + dur;
    // Time on the processor, where the trace has it: others may use the computer too.
    sum += (tdur ?? dur) / 1000;
  }
  return sums;
}

const WORK = new Set([
  'EventDispatch',
  'FireAnimationFrame',
  'FunctionCall',
  'HitTest',
  'Layout',
  'RunMicrotasks',
  'TimerFire',
  'UpdateLayoutTree',
  'v8.callFunction',
]);
