import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './lib/project.mjs';
import { wordFaults } from './lib/words.mjs';

/** Every text file below a folder of src, joined: enough to ask whether a key is written anywhere. */
function sourcesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return entry.name === 'en' ? [] : [sourcesBelow(path)];
      return /\.tsx?$/.test(entry.name) && !/\.test\./.test(entry.name) ? [readFileSync(path, 'utf8')] : [];
    })
    .join('\n');
}

const folder = join(ROOT, 'src', 'shared', 'i18n', 'en');
const files = ['ui', 'catalog', '.'].flatMap((part) =>
  readdirSync(join(folder, part))
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({
      name: part === '.' ? name : `${part}/${name}`,
      words: JSON.parse(readFileSync(join(folder, part, name), 'utf8')),
    })),
);
const faults = wordFaults(files, sourcesBelow(join(ROOT, 'src')));
for (const fault of faults) console.error(fault);
process.exit(faults.length === 0 ? 0 : 1);
