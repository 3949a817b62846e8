import type { Browser, Page } from '@playwright/test';
import risk from '@shared/i18n/en/ui/timeline-risk.json';
import shell from '@shared/i18n/en/ui/shell.json';
import timeline from '@shared/i18n/en/ui/timeline.json';
import { middle, type Figure } from './figure';
import { longestTask } from './frames';

/** As long as this an answer still feels instant; the window may not be busy for longer at a time. */
const INSTANT_MS = 100;

/**
 * The simulation as a person starts it, in its worker: how long it takes from the button to the result, and how
 * long the window was busy at most meanwhile. The page has a plan of 300 uncertain tasks open.
 */
export async function simulationFigures(browser: Browser, page: Page): Promise<readonly Figure[]> {
  await page.getByRole('button', { name: shell.navTimeline, exact: true }).click();
  await page.getByRole('button', { name: timeline.panels, exact: true }).click();
  await page.getByRole('menuitem', { name: risk.title }).click();
  const dialog = page.getByRole('dialog');
  const run = async (button: string): Promise<number> => {
    const start = performance.now();
    await dialog.getByRole('button', { name: button, exact: true }).click();
    await dialog.getByRole('button', { name: risk.cancel, exact: true }).waitFor({ state: 'attached' });
    await dialog.getByRole('button', { name: risk.run_again, exact: true }).waitFor();
    return performance.now() - start;
  };
  // The first one fetches the worker's code; a person runs it again with another spread or seed.
  await run(risk.run);
  const took = middle([await run(risk.run_again), await run(risk.run_again), await run(risk.run_again)]);
  const busy = await longestTask(browser, page, async () => {
    await run(risk.run_again);
  });
  const name = '10,000 Monte Carlo runs of 300 tasks in the worker';
  return [
    { name: `${name}, from the button to the result`, value: took, unit: 'ms', budget: 1000 },
    { name: `${name}, longest the window was busy`, value: busy, unit: 'ms', budget: INSTANT_MS },
  ];
}
