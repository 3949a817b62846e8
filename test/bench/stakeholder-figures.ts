import type { Browser, Page } from '@playwright/test';
import shell from '@shared/i18n/en/ui/shell.json';
import words from '@shared/i18n/en/ui/stakeholders.json';
import type { Plan } from '@shared/plan/types';
import { readList, withImport } from '@test/builders/stakeholder-list';
import { medianMs, middle, percentile, type Figure } from './figure';
import { frames } from './frames';

/** Frames that may take longer than `LONG_MS`: 2 of 100. */
const LONG_MS = 25;
const STEPS = 150;
const ROWS = 5000;
const HEADINGS = ['Name', 'Influence', 'Interest', 'Primary contact'] as const;

/** Register and map of 500 stakeholders with 1,500 relations, which the page has open in its plan. */
export async function stakeholderFigures(browser: Browser, page: Page): Promise<readonly Figure[]> {
  const navigation = page.getByRole('navigation', { name: shell.navigation });
  const main = page.getByRole('main');
  await navigation.getByRole('button', { name: shell.navStakeholders, exact: true }).click();
  const register: number[] = [];
  const map: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    await main.getByRole('tab', { name: words.tab_raci }).click();
    await main.getByRole('grid').waitFor({ state: 'detached' });
    register.push(await paintTime(page, words.tab_register, '[role="rowheader"]'));
    map.push(await paintTime(page, words.tab_map, MARK));
  }
  const work = await frames({ browser, page, expected: STEPS }, () => dragged(page));
  const long = (work.filter((ms) => ms > LONG_MS).length / Math.max(1, work.length)) * 100;
  return [
    { name: name('first paint of the register'), value: middle(register), unit: 'ms', budget: 300 },
    { name: name('first paint of the map'), value: middle(map), unit: 'ms', budget: 300 },
    { name: name('drag, work of 95 of 100 frames'), value: percentile(work, 0.95), unit: 'ms', budget: 8 },
    { name: name(`drag, frames over ${String(LONG_MS)} ms`), value: long, unit: '%', budget: 2 },
  ];
}

const MARK = `[aria-roledescription="${words.map_draggable}"]`;

function name(what: string): string {
  return `register of 500 stakeholders: ${what}`;
}

/** From the click on a tab to the frame behind the one that drew what it shows. */
function paintTime(page: Page, tab: string, shown: string): Promise<number> {
  return page.evaluate(
    async ({ label, wanted }) => {
      const entry = [...document.querySelectorAll('[role="tab"]')].find(
        (button) => button.textContent === label,
      );
      if (!(entry instanceof HTMLElement)) throw new Error(`No tab ${label}`);
      const start = performance.now();
      entry.click();
      while (!document.querySelector(wanted))
        await new Promise((resolve) => {
          requestAnimationFrame(resolve);
        });
      // The next task after a frame begins when that frame has been painted.
      await new Promise((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve, 0));
      });
      return performance.now() - start;
    },
    { label: tab, wanted: shown },
  );
}

/** Moves a name about on the map, from field to field, and leaves it where it was. */
async function dragged(page: Page): Promise<void> {
  const mark = page.locator(MARK).first();
  await mark.scrollIntoViewIfNeeded();
  const box = await mark.boundingBox();
  if (!box) throw new Error('No name to drag');
  await page.mouse.move(box.x + 6, box.y + 6);
  await page.mouse.down();
  for (let step = 1; step <= STEPS; step += 1) {
    await page.mouse.move(box.x + 6 + (step % 60) * 6, box.y + 6 + (step % 40) * 4);
    // Where nothing follows the pointer, this ends the bench.
    if (step === 10) await page.locator(`${MARK}[data-dragging]`).waitFor();
  }
  await page.keyboard.press('Escape');
  await page.mouse.up();
}

/** A list of 5,000 rows, a tenth of them there already, from its text to the plan that holds it. */
export async function importFigure(register: Plan): Promise<Figure> {
  const rows = Array.from({ length: ROWS }, (_, index) => {
    const score = String(1 + (index % 5));
    return `Body ${String(index)} of a large register,${score},${score},Person ${String(index % 700)}`;
  });
  const text = [HEADINGS.join(','), ...rows].join('\n');
  const value = await medianMs(3, () => {
    const after = withImport(register, readList(register, text));
    if (after.stakeholders.register.length !== ROWS) throw new Error('The list was not taken as it should.');
    return Promise.resolve(after);
  });
  return { name: 'import of 5,000 stakeholders, 500 of them known', value, unit: 'ms', budget: 2000 };
}
