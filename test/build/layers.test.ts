import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
/** dependency-cruiser wants a newer Node than the one tests may run on. */
const PACKAGED = join(ROOT, 'node_modules', 'node', 'bin', 'node');
const NODE = existsSync(PACKAGED) ? PACKAGED : process.execPath;

let tree = '';
beforeEach(() => {
  tree = mkdtempSync(join(tmpdir(), 'layers-'));
  for (const name of ['tsconfig.base.json', '.dependency-cruiser.cjs', 'package.json']) {
    copyFileSync(join(ROOT, name), join(tree, name));
  }
  symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'), 'junction');
});
afterEach(() => rmSync(tree, { recursive: true, force: true }));

function write(path: string, text: string): void {
  const full = join(tree, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
}

interface Report {
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly to: string }[];
    readonly error: number;
  };
}

/** The refused imports of the tree as `from -> to`. */
function refused(): readonly string[] {
  const script = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const { stdout, stderr } = spawnSync(
    NODE,
    [script, '--config', '.dependency-cruiser.cjs', '-T', 'json', 'src'],
    { cwd: tree, encoding: 'utf8' },
  );
  if (stdout === '') throw new Error(stderr);
  // The tool's own report; a wrong shape fails the test by itself.
  const report = JSON.parse(stdout) as Report;
  return report.summary.violations.map(({ from, to }) => `${from} -> ${to.replace(/^.*node_modules\//, '')}`);
}

describe('the layer table', () => {
  it('lets allowed imports pass', () => {
    write('src/shared/core/result.ts', 'export type Result = 1;');
    write(
      'src/shared/plan/types.ts',
      "import type { Result } from '../core/result';\nexport type Plan = Result;",
    );
    write('src/shared/advice/index.ts', "import type { Plan } from '../plan/types';\nexport type A = Plan;");
    write('src/shared/commands/x.ts', "import type { A } from '../advice/index';\nexport type B = A;");
    write('src/main/files/a.ts', "import type { Plan } from '@shared/plan/types';\nexport type F = Plan;");
    expect(refused()).toEqual([]);
  });

  it('sees every way to write an import', () => {
    write('src/shared/plan/x.ts', 'export const x = 1;');
    const ways = {
      static: "import { x } from '../plan/x';\nexport const y = x;",
      type: "import type { x } from '../plan/x';\nexport type Y = typeof x;",
      dynamic: "export const y = () => import('../plan/x');",
      reexport: "export { x } from '../plan/x';",
      alias: "import { x } from '@shared/plan/x';\nexport const y = x;",
    };
    for (const [way, text] of Object.entries(ways)) write(`src/shared/core/${way}.ts`, text);
    const expected = Object.keys(ways).map((way) => `src/shared/core/${way}.ts -> src/shared/plan/x.ts`);
    expect(refused()).toEqual(expect.arrayContaining(expected));
  });

  it('refuses what each process must not know', () => {
    write('src/shared/catalog/c.ts', "import { x } from '../plan/x';\nexport const c = x;");
    write('src/shared/plan/x.ts', 'export const x = 1;');
    write('src/shared/document/d.ts', "import { k } from '../contract/k';\nexport const d = k;");
    write('src/shared/contract/k.ts', 'export const k = 1;');
    write('src/main/cli/e.ts', "import { app } from 'electron';\nexport const e = app;");
    write('src/renderer/ui/u.ts', "import { x } from '@shared/plan/x';\nexport const u = x;");
    write('src/renderer/features/one/a.ts', "import { b } from '../two/b';\nexport const a = b;");
    write(
      'src/renderer/features/two/b.ts',
      "import { readFileSync } from 'node:fs';\nexport const b = readFileSync;",
    );
    write('src/renderer/platform/p.ts', "import { m } from '@main/m';\nexport const p = m;");
    write('src/main/m.ts', 'export const m = 1;');
    expect(refused()).toEqual(
      expect.arrayContaining([
        'src/shared/catalog/c.ts -> src/shared/plan/x.ts',
        'src/shared/document/d.ts -> src/shared/contract/k.ts',
        expect.stringMatching(/^src\/main\/cli\/e\.ts -> electron\//),
        'src/renderer/ui/u.ts -> src/shared/plan/x.ts',
        'src/renderer/features/one/a.ts -> src/renderer/features/two/b.ts',
        expect.stringMatching(/^src\/renderer\/features\/two\/b\.ts -> (node:)?fs$/),
        'src/renderer/platform/p.ts -> src/main/m.ts',
      ]),
    );
  });

  it('refuses cycles, an inner file of another engine, and an import of a file in no layer', () => {
    write('src/shared/core/a.ts', "import { b } from './b';\nexport const a: number = b;");
    write('src/shared/core/b.ts', "import { a } from './a';\nexport const b: number = a;");
    write('src/shared/advice/inner.ts', 'export const inner = 1;');
    write('src/shared/commands/c.ts', "import { inner } from '../advice/inner';\nexport const c = inner;");
    write('src/shared/odd/o.ts', "import { a } from '../core/a';\nexport const o = a;");
    expect(refused()).toEqual(
      expect.arrayContaining([
        'src/shared/core/a.ts -> src/shared/core/b.ts',
        'src/shared/commands/c.ts -> src/shared/advice/inner.ts',
        'src/shared/odd/o.ts -> src/shared/core/a.ts',
      ]),
    );
  });
});

/** Folders of DESIGN section 3. A new engine gets a line here and in `.dependency-cruiser.cjs`. */
const LAYERS =
  /^(shared\/(core|money|plan|plan-file|catalog|commands|schedule|timeline|exchange|budget|advice|document|contract|i18n|compare|progress|search|staffing|stakeholders)\/|main\/(desktop|browser|cli|files|export|settings|services|worker)\/|preload\/|renderer\/((app|platform|state|ui)\/|features\/[^/]+\/|[^/]+$))/;

it('has every source file in a layer', () => {
  const below = (folder: string): string[] =>
    readdirSync(join(ROOT, 'src', folder), { withFileTypes: true }).flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? below(path) : [path];
    });
  expect(below('').filter((path) => !LAYERS.test(path))).toEqual([]);
});
