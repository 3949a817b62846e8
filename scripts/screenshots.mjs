import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureTestBrowser, installedBrowser } from './lib/browser.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { startHost } from './lib/host.mjs';
import { bootstrap } from './lib/packages.mjs';
import { ROOT } from './lib/project.mjs';

/* global document, window -- what page.evaluate is given runs in the page */
// Takes a picture of every screen, to be looked at: node scripts/screenshots.mjs [--readme] [--only NAME]

const LOOKS = [
  { name: 'large', viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
  { name: 'small', viewport: { width: 1024, height: 640 }, colorScheme: 'light' },
  { name: 'dark', viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
];
const OUT = join(ROOT, '.tmp', 'screens');

const { values: options } = parseArgs({
  options: { readme: { type: 'boolean' }, only: { type: 'string' }, look: { type: 'string' } },
});

/** Words of the interface: what is on the screen is found as a person finds it. */
function words(feature) {
  return JSON.parse(readFileSync(join(ROOT, 'src/shared/i18n/en/ui', `${feature}.json`), 'utf8'));
}
const shell = words('shell');
const home = words('home');
const files = words('files');

const SCREENS = [
  'Overview',
  'Stage1',
  'Stage2',
  'Stage3',
  'Stage4',
  'Stage5',
  'Timeline',
  'Stakeholders',
  'Organization',
  'Services',
  'Staffing',
  'Budget',
  'Risks',
  'Glossary',
  'Documents',
  'Setup',
  'Copies',
];

async function settled(page) {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForFunction(() =>
    document.getAnimations().every((animation) => animation.playState !== 'running'),
  );
}

/** Saves a picture and says so when the page is wider than its window. */
async function shoot(page, look, name) {
  if (options.only && !name.includes(options.only)) return;
  await settled(page);
  await page.screenshot({ path: join(OUT, `${look.name}-${name}.png`) });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  console.log(`${look.name}-${name}.png${wide ? ' (wider than the window)' : ''}`);
}

async function go(page, screen) {
  const entry = page.getByRole('navigation', { name: shell.navigation }).getByRole('button', {
    name: shell[`nav${screen}`],
  });
  if ((await entry.count()) === 0) return false;
  await entry.click();
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
  // The preview of a document is made by the host.
  if (screen === 'Documents') await page.frameLocator('iframe').locator('section').first().waitFor();
  await page.mouse.move(640, 2);
  return true;
}

async function menu(page, entry) {
  await page.getByRole('button', { name: shell.menu, exact: true }).click();
  const item = page.getByRole('menuitem', { name: entry });
  await item.waitFor();
  await item.click();
}

async function shootStart(page, look) {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await shoot(page, look, '01-start');
  await page.getByRole('button', { name: home.newPlan }).first().click();
  await page.getByRole('button', { name: home.back }).waitFor();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await shoot(page, look, '02-new-plan');
  await page.getByRole('button', { name: home.back }).click();
  await page.getByRole('button', { name: home.sample }).click();
  await page.getByRole('navigation', { name: shell.navigation }).waitFor();
}

/** What can be looked at in the details: an item, a field, a row of a register, a section of the document. */
const SELECTABLE =
  'main :is([data-column="title"], [role="rowheader"], [data-field] button, th[scope="row"] button, button[data-level])';
const WITH_DETAILS = ['Stage2', 'Stakeholders', 'Organization', 'Services', 'Risks', 'Glossary', 'Documents'];
/** Tabs of a screen behind the one that is open first. */
const TABS = {
  Stakeholders: ['map', 'engagement', 'communication', 'raci'].map(
    (tab) => words('stakeholders')[`tab_${tab}`],
  ),
  Staffing: [words('staffing').tab_cover, words('staffing').tab_skills],
  Budget: [
    ...['totals', 'scenarios'].map((tab) => words('budget')[`tab_${tab}`]),
    ...['tab', 'tab_cash', 'tab_spending'].map((tab) => words('budget-funding')[tab]),
  ],
  Risks: [words('risks').tab_decisions],
  Documents: [words('documents').tab_front, words('documents').tab_export],
};

async function shootScreens(page, look) {
  for (const [index, screen] of SCREENS.entries()) {
    if (!(await go(page, screen))) {
      console.log(`${screen}: not there`);
      continue;
    }
    const name = `${String(index + 3).padStart(2, '0')}-${screen.toLowerCase()}`;
    await shoot(page, look, name);
    await page.getByRole('main').evaluate((main) => main.scrollTo({ top: main.clientHeight * 0.8 }));
    await shoot(page, look, `${name}-below`);
    await page.getByRole('main').evaluate((main) => main.scrollTo({ top: 0 }));
    for (const tab of TABS[screen] ?? []) {
      await page.getByRole('tab', { name: tab }).click();
      await shoot(page, look, `${name}-${tab.toLowerCase().replaceAll(' ', '-')}`);
    }
    if (WITH_DETAILS.includes(screen)) await shootDetails(page, look, { screen, name });
  }
}

async function shootDetails(page, look, { screen, name }) {
  await go(page, screen);
  await page.locator(SELECTABLE).first().click();
  await page.getByRole('complementary', { name: shell.inspector }).locator('h2, input').first().waitFor();
  await page.mouse.move(640, 2);
  await shoot(page, look, `${name}-details`);
}

async function leave(page) {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

async function shootDialogs(page, look) {
  await go(page, 'Overview');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('textbox').fill('mandate');
  await page.getByRole('dialog').locator('mark').first().waitFor();
  await shoot(page, look, '20-palette');
  await leave(page);
  await page.getByRole('button', { name: shell.menu, exact: true }).click();
  await page.getByRole('menuitem').first().waitFor();
  await shoot(page, look, '21-menu');
  await page.keyboard.press('Escape');
  for (const [name, entry] of [
    ['22-shortcuts', shell.helpShortcuts],
    ['23-about', shell.helpAbout],
    ['24-save-as', shell.fileSaveAs],
  ]) {
    await menu(page, entry);
    await page.getByRole('dialog').waitFor();
    await shoot(page, look, name);
    await leave(page);
  }
  await menu(page, shell.goSettings);
  await page.getByRole('heading', { level: 1, name: words('settings').title }).waitFor();
  await shoot(page, look, '25-settings');
}

/** A kept file, an encrypted one and a comparison: made from the sample as a person would. */
async function shootFiles(page, look) {
  await menu(page, shell.fileSaveAs);
  await page.getByLabel(files.dialogName).fill(`plan ${look.name}`);
  await page.getByRole('button', { name: files.dialogSave }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await menu(page, shell.fileSaveEncrypted);
  await page.getByLabel(files.passphrase, { exact: true }).waitFor();
  await page.getByLabel(files.passphrase, { exact: true }).fill('correct horse battery');
  await shoot(page, look, '26-passphrase');
  await leave(page);
  await go(page, 'Copies');
  await shoot(page, look, '27-copies');
  await menu(page, shell.fileClose);
  await page.getByRole('heading', { level: 1, name: shell.appName }).waitFor();
  await page.getByRole('button', { name: home.open }).first().click();
  await page.getByRole('dialog').getByText('plan large').first().waitFor();
  await shoot(page, look, '28-open');
  await leave(page);
}

async function main() {
  await bootstrap();
  if (!(await ensureTestBrowser())) process.exit(1);
  await ensureBuilt();
  const { chromium } = await import('@playwright/test');
  mkdirSync(OUT, { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), 'planner-screens-'));
  const host = await startHost({ data: join(folder, 'data'), workspace: join(folder, 'CSIRT Plans') });
  const browser = await chromium.launch({
    executablePath: await installedBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage({ locale: 'en-US' });
    page.on('pageerror', (error) => console.error(`Error in the page: ${error.stack}`));
    page.on('console', (line) => line.type() === 'error' && console.error(`Console: ${line.text()}`));
    await page.goto(host.url);
    if (options.readme) await shootReadme(page);
    else for (const look of LOOKS) await shootLook(page, look);
  } finally {
    await browser.close();
    await host.end();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function shootLook(page, look) {
  if (options.look && options.look !== look.name) return;
  await page.setViewportSize(look.viewport);
  await page.emulateMedia({ colorScheme: look.colorScheme });
  await shootStart(page, look);
  await shootScreens(page, look);
  await shootDialogs(page, look);
  await shootFiles(page, look);
}

async function shootReadme(page) {
  const [look] = LOOKS;
  await page.setViewportSize(look.viewport);
  await page.getByRole('button', { name: home.sample }).click();
  await page
    .getByRole('main')
    .getByRole('heading', { level: 1, name: words('overview').title })
    .waitFor();
  // Nothing is pointed at.
  await page.mouse.move(640, 2);
  await settled(page);
  mkdirSync(join(ROOT, 'docs', 'images'), { recursive: true });
  await page.screenshot({ path: join(ROOT, 'docs', 'images', 'overview.png') });
  console.log('docs/images/overview.png');
}

await main();
