import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, nodeToUse } from './project.mjs';

const READY = /National CSIRT Planner is running at (http:\/\/127\.0\.0\.1:(\d+)\/start\/\S+)/;

/**
 * Starts the built browser host as `npm start -- --browser --no-open` does and waits for its ready line. It
 * keeps its own things in `data` and plans in `workspace`; `words` follow on its command line.
 */
export async function startHost({ data, workspace, words = [], env = {} }) {
  const script = join(ROOT, 'out', 'main', 'browser.js');
  if (!existsSync(script)) throw new Error('The program is not built: run "npm run build" first.');
  const child = spawn(nodeToUse(), [script, '--no-open', '--workspace', workspace, ...words], {
    cwd: ROOT,
    env: { ...process.env, CSIRT_PLANNER_DATA: data, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = new Promise((resolve) => {
    child.once('exit', (code) => resolve(code));
    child.once('error', (error) => {
      output += error.message;
      resolve(127);
    });
  });
  const ready = new Promise((resolve) => {
    const listen = (chunk) => {
      output += String(chunk);
      const found = READY.exec(output);
      if (found) resolve({ url: found[1], port: Number(found[2]) });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
  });
  const place = await Promise.race([ready, ended.then(() => null)]);
  if (place === null) throw new Error(`The program ended at once:\n${output}`);
  const end = async (signal = 'SIGTERM') => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    return ended;
  };
  return { ...place, pid: child.pid, ended, end, output: () => output };
}
