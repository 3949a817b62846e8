import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, expect, test as base, type ElectronApplication } from '@playwright/test';
import { Program } from '../../e2e/program';
import { newPlan, planIn, t, writeMission } from '../steps';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const MISSION = 'CSIRT-RU helps every operator of Ruritania to withstand incidents.';

/** Where Electron's own package says its program is, found without requiring it: that would download it. */
function electronProgram(): string {
  const folder = join(ROOT, 'node_modules', 'electron');
  return join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8').trim());
}

interface Fixtures {
  readonly folder: string;
  /** Starts the built program in real Electron. */
  readonly start: (...words: readonly string[]) => Promise<ElectronApplication>;
}

const test = base.extend<Fixtures>({
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'planner-electron-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  start: async ({ folder }, use) => {
    const running: ElectronApplication[] = [];
    await use(async (...words) => {
      const app = await _electron.launch({
        executablePath: electronProgram(),
        args: [ROOT, ...words],
        env: { ...process.env, CSIRT_PLANNER_DATA: join(folder, 'data') },
      });
      running.push(app);
      return app;
    });
    for (const app of running) if (app.process().exitCode === null) app.process().kill();
  },
});

/** The next save dialog answers this path. */
async function willSaveTo(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
}

/** Chooses an entry of the native menu. */
async function choose(app: ElectronApplication, id: string): Promise<void> {
  await app.evaluate(({ Menu }, wanted) => {
    Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click();
  }, id);
}

test('a plan from the first start to the next one', async ({ start, folder }) => {
  const path = join(folder, 'Ruritania.csirtplan');
  const first = await start();
  const ended = new Promise((resolve) => first.process().once('exit', resolve));
  const program = new Program(await first.firstWindow(), t);
  await newPlan(program, 'CSIRT-RU');
  await willSaveTo(first, path);
  await choose(first, 'file.save');
  await program.frame.expectSaved();
  expect(planIn(path).identity.title).toBe('Plan for CSIRT-RU');

  await writeMission(program, MISSION);
  await first.evaluate(({ app }) => app.quit());
  await program.files.button('files.leaveSave').click();
  await ended;
  expect(planIn(path).organization.purpose.mission).toBe(MISSION);
  expect(existsSync(join(folder, '.Ruritania.csirtplan.lock'))).toBe(false);

  const second = new Program(await (await start(path)).firstWindow(), t);
  await expect(second.frame.bar.getByText('Plan for CSIRT-RU')).toBeVisible();
});

test('the window is sandboxed, isolated and alone', async ({ start }) => {
  const app = await start();
  const page = await app.firstWindow();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(page.url()).toBe('app://planner/index.html');
  const seen = await page.evaluate(async () => ({
    secure: window.isSecureContext,
    planner: Object.keys(Reflect.get(window, 'planner') as object),
    others: ['require', 'process', 'Buffer', 'ipcRenderer'].filter((name) => name in window),
    opened: window.open('https://example.org/') === null,
    fetched: await fetch('https://example.org/').then(String, () => 'refused'),
  }));
  expect(seen).toEqual({
    secure: true,
    planner: ['call', 'on'],
    others: [],
    opened: true,
    fetched: 'refused',
  });
  await page.evaluate(() => {
    location.href = 'https://example.org/';
  });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(page.url()).toBe('app://planner/index.html');
  expect(app.windows().length).toBe(1);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});
