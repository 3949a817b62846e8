import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { writeNotices } from './notices.mjs';
import { ROOT, toolScript } from './project.mjs';
import { runNode } from './run.mjs';

const STAMP = join(ROOT, 'out', '.built-from');
const CONFIG = ['package.json', 'package-lock.json', 'electron.vite.config.ts', 'tsconfig.base.json'];

/** Every file below a folder, in a stable order. */
function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : [path];
    });
}

/** Fingerprint of everything the build is made from: by content, so that a fresh clone and a touch do not count. */
function sourceHash() {
  const hash = createHash('sha256');
  const sources = filesBelow(join(ROOT, 'src')).filter((path) => !/\.test\.tsx?$|\.md$/.test(path));
  for (const path of [...CONFIG.map((name) => join(ROOT, name)), ...sources]) {
    hash
      .update(relative(ROOT, path).replaceAll('\\', '/'))
      .update('\0')
      .update(readFileSync(path))
      .update('\0');
  }
  return hash.digest('hex');
}

/** Builds all hosts into out/. Ends the script with the tool's own output when it fails. */
export async function build() {
  const hash = sourceHash();
  const { code, output } = await runNode(
    [toolScript('electron-vite', 'bin/electron-vite.js'), 'build', '--logLevel', 'warn'],
    { quiet: true },
  );
  if (code !== 0) {
    console.error(output);
    console.error('The build failed; what to mend stands above.');
    process.exit(1);
  }
  writeNotices(ROOT, join(ROOT, 'out', 'notices.txt'));
  writeFileSync(STAMP, hash);
}

/** Builds when out/ is missing or was made from other sources. */
export async function ensureBuilt() {
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sourceHash()) return;
  console.log('Building the program …');
  await build();
}
