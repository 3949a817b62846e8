import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FORMAT_VERSION } from './envelope';
import { parsePlanFile } from './parse-plan-file';

/** Every version up to now has a whole file in test/fixtures, so that every migration is run once here. */
const VERSIONS = Array.from({ length: FORMAT_VERSION }, (_, index) => index + 1);

describe('files of every version', () => {
  it.each(VERSIONS)('a file of version %i opens', (version) => {
    const fixture = new URL(`../../../test/fixtures/plan-v${version}.csirtplan`, import.meta.url);
    const parsed = parsePlanFile(readFileSync(fixture, 'utf8'));
    const migratedFrom = version < FORMAT_VERSION ? version : null;
    expect(parsed).toMatchObject({ ok: true, value: { migratedFrom } });
  });
});
