import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const LICENSE_FILE = /^(licen[cs]e|copying|notice)([-.].*)?$/i;

/**
 * Collects the license texts of every package that can end up in the bundles: what package-lock.json does not
 * mark as for development only. About shows the result.
 */
export function collectNotices(root) {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(lock.packages)
    .filter(([path, entry]) => path.startsWith('node_modules/') && isShipped(entry))
    .map(([path]) => readNotice(root, path))
    .filter((notice) => notice !== null)
    .sort((a, b) => a.name.localeCompare(b.name));
}

// `optional` is the Node that runs the scripts; it is not part of the program.
function isShipped(entry) {
  return entry.dev !== true && entry.optional !== true && entry.devOptional !== true;
}

function readNotice(root, path) {
  const folder = join(root, path);
  if (!existsSync(join(folder, 'package.json'))) return null;
  const pack = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder)
    .filter((name) => LICENSE_FILE.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim());
  return {
    name: pack.name,
    version: pack.version,
    license: pack.license ?? 'see text',
    text: texts.join('\n\n'),
  };
}

/** Writes the notices as one text file and answers how many packages it names. */
export function writeNotices(root, file) {
  const notices = collectNotices(root);
  const body = notices.map(({ name, version, license, text }) => {
    const head = `${name} ${version} (${license})`;
    return `${head}\n${'-'.repeat(head.length)}\n\n${text || 'The package carries no license text of its own.'}\n`;
  });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `National CSIRT Planner is built with the following packages.\n\n${body.join('\n\n')}`);
  return notices.length;
}
