import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the checkout. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const NODE_MODULES = join(ROOT, 'node_modules');
/** Notes of these scripts about this computer; gone with node_modules. */
export const CACHE = join(NODE_MODULES, '.cache', 'csirt-planner');

/** The Node that comes as a package, so that everybody runs the same one; null when it could not be installed. */
export function packagedNode() {
  const found = ['bin/node', 'bin/node.exe'].map((name) => join(NODE_MODULES, 'node', name)).find(existsSync);
  return found ?? null;
}

/** The Node to run tools and the program with. */
export function nodeToUse() {
  return packagedNode() ?? process.execPath;
}

/** The script of a package's command, to be run by `nodeToUse()` on every system alike. */
export function toolScript(packageName, script) {
  return join(NODE_MODULES, ...packageName.split('/'), ...script.split('/'));
}
