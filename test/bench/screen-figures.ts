import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { EMPTY_BUDGET, EMPTY_STAFFING } from '@shared/plan/defaults';
import { parsePlanFile } from '@shared/plan-file/parse-plan-file';
import { serializePlan } from '@shared/plan-file/serialize-plan';
import type { Plan } from '@shared/plan/types';
import { findBrowser } from '@main/browser/find-browser';
import { startHost } from '../../scripts/lib/host.mjs';
import { longBudget } from './budget-plan';
import { budgetScreenFigures } from './budget-screen-figures';
import { middle, type Figure } from './figure';
import { simulationFigures } from './simulation-figures';
import { stakeholderFigures } from './stakeholder-figures';
import { longRegister } from './stakeholder-plan';
import { coldPaint, coldPaintFigure, timelineFigures } from './timeline-figures';
import { longTimeline, unsureTimeline } from './timeline-plan';
import { typingFigure } from './typing-figure';

/** Rows of the timeline that is looked at. */
const ROWS = 5000;
/** Tasks of the timeline that is played through. */
const UNSURE = 300;
const FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** The first screen and typing, in the browser host and an installed Chromium. */
export async function screenFigures(plan: Plan): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'planner-bench-'));
  const installed = findBrowser();
  // Its staffing and budget name tasks and stakeholders that a plan made longer does not have.
  const bare = { ...plan, staffing: EMPTY_STAFFING, budget: EMPTY_BUDGET };
  if (installed === null) throw new Error('No browser to measure the screens with.');
  const browser = await chromium.launch({ executablePath: installed.path, args: FLAGS });
  try {
    return [
      await firstScreen(browser, folder),
      ...(await inPlan({ browser, folder, name: 'large' }, plan, async (page) => [await typingFigure(page)])),
      ...(await inPlan({ browser, folder, name: 'long' }, longTimeline(bare, ROWS), (page) =>
        timelineFigures(browser, page),
      )),
      coldPaintFigure(await coldPaints(browser, folder, longTimeline(bare, ROWS))),
      ...(await inPlan({ browser, folder, name: 'register' }, longRegister(bare, 500, 1500), (page) =>
        stakeholderFigures(browser, page),
      )),
      ...(await inPlan({ browser, folder, name: 'budget' }, longBudget(plan, 500), budgetScreenFigures)),
      ...(await inPlan({ browser, folder, name: 'unsure' }, unsureTimeline(bare, UNSURE), (page) =>
        simulationFigures(browser, page),
      )),
    ];
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

/** Three programs and pages that never showed the timeline. */
async function coldPaints(browser: Browser, folder: string, plan: Plan): Promise<readonly number[]> {
  const times: number[] = [];
  for (let run = 0; run < 3; run += 1)
    times.push(await inPlan({ browser, folder, name: `cold${String(run)}` }, plan, coldPaint));
  return times;
}

interface Place {
  readonly browser: Browser;
  readonly folder: string;
  readonly name: string;
}

/** Measures in a page that has a plan open, in a program of its own. */
async function inPlan<T>(
  { browser, folder, name }: Place,
  plan: Plan,
  measure: (page: Page) => Promise<T>,
): Promise<T> {
  const planFile = join(folder, `${name}.csirtplan`);
  const by = { appVersion: '0.0.0', savedAt: new Date().toISOString() };
  const text = serializePlan(plan, by);
  const read = parsePlanFile(text);
  // The program would refuse it too, and the figures would wait for a screen that never comes.
  if (!read.ok) throw new Error(`The plan "${name}" cannot be opened: ${JSON.stringify(read.error)}`);
  await writeFile(planFile, text);
  const host = await startHost({
    data: join(folder, `data-${name}`),
    workspace: join(folder, 'plans'),
    words: [planFile],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(host.url);
  const measured = await measure(page);
  await page.close();
  await host.end();
  return measured;
}
