import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { assert } from '@shared/core/assert';

/**
 * The folder that holds package.json, assets/ and out/: the checkout, or the packaged program. Looked for
 * upwards, because this file runs from src/ in tests, from out/main/ and from a chunk below it.
 */
export function findAppRoot(from: string = import.meta.dirname): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder;
    assert(dirname(folder) !== folder, `no package.json above ${from}`);
  }
}

/** Version in package.json. */
export function appVersion(root: string): string {
  const text: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const known =
    typeof text === 'object' && text !== null && 'version' in text && typeof text.version === 'string';
  assert(known, 'package.json has a version');
  return String(text.version);
}
