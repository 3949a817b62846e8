import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { bootstrap } from './lib/packages.mjs';
import { ROOT, nodeToUse, toolScript } from './lib/project.mjs';
import { runNode, runProgram } from './lib/run.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { electronBinary } from './lib/electron.mjs';

// With Electron: electron-vite's own development mode. Without it: the browser host on a build that is made
// again at every change; reload the page to see it.
await bootstrap();
const electronVite = toolScript('electron-vite', 'bin/electron-vite.js');
if (electronBinary() !== null && !process.argv.includes('--browser')) {
  process.exit((await runNode([electronVite, 'dev', ...process.argv.slice(2)])).code);
}
await ensureBuilt();
const watcher = spawn(nodeToUse(), [electronVite, 'build', '--watch'], { cwd: ROOT, stdio: 'inherit' });
const args = process.argv.slice(2).filter((arg) => arg !== '--browser');
const code = await runProgram(nodeToUse(), [join(ROOT, 'out', 'main', 'browser.js'), ...args]);
watcher.kill();
process.exit(code);
