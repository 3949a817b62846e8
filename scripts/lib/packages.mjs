import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, NODE_MODULES, ROOT, packagedNode } from './project.mjs';
import { run } from './run.mjs';

const STAMP = join(CACHE, 'packages');

/** Runs `npm ci` when node_modules is missing or does not match package-lock.json; else does nothing. */
export async function ensurePackages() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  if (!installedByHand()) await install();
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(STAMP, wanted);
}

/** True when somebody already installed exactly what the lock file asks for. */
function installedByHand() {
  const hidden = join(NODE_MODULES, '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const wanted = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' ||
      entry.optional === true ||
      entry.devOptional === true ||
      present[path]?.version === entry.version,
  );
}

async function install() {
  console.log('Installing the packages this program is built with (once, a minute or two) …');
  const npmScript = process.env.npm_execpath;
  const { code } = npmScript?.endsWith('npm-cli.js')
    ? await run(process.execPath, [npmScript, 'ci', '--loglevel=error'])
    : await run('npm', ['ci', '--loglevel=error'], { shell: process.platform === 'win32' });
  if (code !== 0) {
    console.error(
      'The packages could not be installed. Check the connection to the npm registry and run it again.',
    );
    process.exit(1);
  }
}

/** Ends with a plain sentence on a Node that is too old, installs packages, and goes on with the packaged Node. */
export async function bootstrap() {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    console.error(`Node ${process.versions.node} is too old: install Node 20 or newer and run it again.`);
    process.exit(1);
  }
  await ensurePackages();
  const node = packagedNode();
  if (node === null || process.env.CSIRT_PLANNER_NODE === node) return;
  const { runProgram } = await import('./run.mjs');
  const env = { ...process.env, CSIRT_PLANNER_NODE: node };
  process.exit(await runProgram(node, process.argv.slice(1), env));
}
