import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { bootstrap } from './lib/packages.mjs';
import { ROOT, nodeToUse, toolScript } from './lib/project.mjs';
import { runProgram } from './lib/run.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { electronBinary } from './lib/electron.mjs';

// Electron where its program is there, else the browser host, on a build that is made again at every change;
// reload the page to see it. No development server: the window answers nothing but `app://` and blocks the rest.
await bootstrap();
await ensureBuilt();
const watcher = spawn(
  nodeToUse(),
  [toolScript('electron-vite', 'bin/electron-vite.js'), 'build', '--watch'],
  {
    cwd: ROOT,
    stdio: 'inherit',
  },
);
const electron = process.argv.includes('--browser') ? null : electronBinary();
const rootOnLinux = process.platform === 'linux' && process.getuid?.() === 0;
const [program, ...first] = electron
  ? [electron, ROOT, ...(rootOnLinux ? ['--no-sandbox'] : [])]
  : [nodeToUse(), join(ROOT, 'out', 'main', 'browser.js')];
const args = process.argv.slice(2).filter((arg) => arg !== '--browser');
const code = await runProgram(program, [...first, ...args]);
watcher.kill();
process.exit(code);
