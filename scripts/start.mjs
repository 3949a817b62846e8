import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './lib/build.mjs';
import { ensureElectron } from './lib/electron.mjs';
import { bootstrap } from './lib/packages.mjs';
import { ROOT, nodeToUse } from './lib/project.mjs';
import { runProgram } from './lib/run.mjs';

const USAGE = 'Use: npm start -- [FILE] [--browser] [--no-open] [--port N] [--workspace DIR]';
/** A window that dies this soon never showed; the browser host takes over. */
const EARLY_MS = 10_000;

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        browser: { type: 'boolean' },
        'no-open': { type: 'boolean' },
        port: { type: 'string' },
        workspace: { type: 'string' },
      },
    });
  } catch (error) {
    console.error(`${error.message}\n${USAGE}`);
    process.exit(2);
  }
}

/** Why the desktop window is not even tried, or null. These options only mean something to the browser host. */
function desktopRefused(values) {
  if (values.browser) return 'asked for with --browser';
  if (values['no-open'] || values.port || values.workspace) return 'options of the browser host were given';
  const noScreen = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  return noScreen ? 'this computer has no screen to open a window on' : null;
}

/** Runs the desktop host. Answers its exit code, or a sentence why it could not show a window. */
async function tryDesktop(file) {
  const electron = await ensureElectron();
  if (electron.reason) return { reason: electron.reason };
  const rootOnLinux = process.platform === 'linux' && process.getuid?.() === 0;
  const started = performance.now();
  const code = await runProgram(electron.path, [ROOT, ...(rootOnLinux ? ['--no-sandbox'] : []), ...file]);
  const early = performance.now() - started < EARLY_MS;
  return code !== 0 && early ? { reason: `Electron ended at once with code ${code}` } : { code };
}

const { values, positionals } = readArguments();
if (positionals.length > 1) {
  console.error(`One plan file at a time.\n${USAGE}`);
  process.exit(2);
}
await bootstrap();
await ensureBuilt();
if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);

let reason = desktopRefused(values);
if (reason === null) {
  const outcome = await tryDesktop(positionals);
  if (outcome.code !== undefined) process.exit(outcome.code);
  reason = outcome.reason;
}
console.log(`Using the browser window: ${reason}.`);
const passed = process.argv.slice(2).filter((arg) => arg !== '--browser');
process.exit(await runProgram(nodeToUse(), [join(ROOT, 'out', 'main', 'browser.js'), ...passed]));
