import { ensureTestBrowser } from './lib/browser.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { electronBinary } from './lib/electron.mjs';
import { bootstrap } from './lib/packages.mjs';
import { toolScript } from './lib/project.mjs';
import { runNode } from './lib/run.mjs';

/** What runs where is said in playwright.config.ts; `electron` needs the real program. */
const PROJECTS = ['desktop-double', 'browser'];

async function stage(name, args) {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const { code } = await runNode(args);
  console.log(
    `${code === 0 ? 'ok' : 'FAILED'}: ${name} (${((performance.now() - start) / 1000).toFixed(0)} s)`,
  );
  return code === 0;
}

await bootstrap();
const hasBrowser = await ensureTestBrowser();
await ensureBuilt();
const electron = electronBinary() !== null;
const projects = electron ? [...PROJECTS, 'electron'] : PROJECTS;
const passed = [
  await stage('check', ['scripts/check.mjs']),
  await stage('unit, property and integration tests', [toolScript('vitest', 'vitest.mjs'), 'run']),
  hasBrowser &&
    (await stage('desktop double and end-to-end tests', [
      toolScript('@playwright/test', 'cli.js'),
      'test',
      ...projects.map((project) => `--project=${project}`),
    ])),
];
if (!electron)
  console.log('Left out: the end-to-end tests in real Electron, whose program is not on this computer.');
process.exit(passed.every(Boolean) ? 0 : 1);
