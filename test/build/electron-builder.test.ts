import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';

const require = createRequire(import.meta.url);

function builderConfig(): Record<string, unknown> {
  return parse(readFileSync('electron-builder.yml', 'utf8')) as Record<string, unknown>;
}

function errorsOf(config: unknown): readonly string[] {
  const scheme: unknown = JSON.parse(readFileSync(require.resolve('app-builder-lib/scheme.json'), 'utf8'));
  const ajv = new Ajv({ strict: false, allErrors: true, allowUnionTypes: true, validateFormats: false });
  const validate = ajv.compile(scheme as object);
  validate(config);
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
}

describe('the packaging description', () => {
  it("is valid against electron-builder's own schema", () => {
    expect(errorsOf(builderConfig())).toEqual([]);
  });

  it('is refused by that schema when a key is misspelled', () => {
    expect(errorsOf({ ...builderConfig(), fileAssociation: [] })).not.toEqual([]);
  });

  it('opens .csirtplan files, needs no administrator and builds for three systems', () => {
    const config = builderConfig();
    expect(config).toMatchObject({
      fileAssociations: [{ ext: 'csirtplan' }],
      nsis: { perMachine: false, allowElevation: false },
      portable: { requestExecutionLevel: 'user' },
      win: { target: [{ target: 'nsis' }, { target: 'portable' }] },
      mac: { target: [{ target: 'dmg' }] },
      linux: { target: ['AppImage', 'deb'] },
    });
  });
});
