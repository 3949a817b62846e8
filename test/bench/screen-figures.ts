import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import shell from '@shared/i18n/en/ui/shell.json';
import { findBrowser } from '@main/browser/find-browser';
import { startHost } from '../../scripts/lib/host.mjs';
import { middle, percentile, type Figure } from './figure';

const FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** The first screen and typing, in the browser host and an installed Chromium. */
export async function screenFigures(planFile: string): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'planner-bench-'));
  const installed = findBrowser();
  if (installed === null) throw new Error('No browser to measure the screens with.');
  const browser = await chromium.launch({ executablePath: installed.path, args: FLAGS });
  try {
    return [await firstScreen(browser, folder), await typing(browser, folder, planFile)];
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** From asking for the page to the start screen being there, in a fresh browser context. */
async function firstScreen(browser: Browser, folder: string): Promise<Figure> {
  const times: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    const host = await startHost({
      data: join(folder, `data${String(run)}`),
      workspace: join(folder, 'plans'),
    });
    const context = await browser.newContext();
    const page = await context.newPage();
    const start = performance.now();
    await page.goto(host.url);
    await page.getByRole('heading', { level: 1 }).waitFor();
    times.push(performance.now() - start);
    await context.close();
    await host.end();
  }
  return { name: 'first screen in the browser host', value: middle(times), unit: 'ms', budget: 1500 };
}

/** Letters typed into the mission of a full plan: from the key to the frame that shows it, 95 of 100. */
async function typing(browser: Browser, folder: string, planFile: string): Promise<Figure> {
  const host = await startHost({
    data: join(folder, 'data-typing'),
    workspace: join(folder, 'plans'),
    words: [planFile],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(host.url);
  await page
    .getByRole('navigation', { name: shell.navigation })
    .getByRole('button', { name: shell.navSetup })
    .click();
  const times = await keyTimes(page);
  await page.close();
  await host.end();
  return { name: 'typing to paint, 95 of 100 keys', value: percentile(times, 0.95), unit: 'ms', budget: 50 };
}

async function keyTimes(page: Page): Promise<readonly number[]> {
  const field = page.getByRole('main').getByRole('textbox').first();
  await field.click();
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { keyTimes: times });
    window.addEventListener(
      'keydown',
      () => {
        const start = performance.now();
        // The second frame begins when the first has been painted.
        requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - start), 0));
      },
      true,
    );
  });
  await field.pressSequentially('A team that answers every report within two hours, day by day. '.repeat(3), {
    delay: 20,
  });
  return page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes);
}
