/**
 * The layer table of the house (docs/README.md, "Who may import whom"). It is a list of what is allowed:
 * an import that no line allows is an error, whether written statically, as a type, or dynamically.
 * `test/build/layers.test.ts` proves that it bites and that every source file stands in a layer.
 */

/** Engines of src/shared: plan in, results out. They may use each other's public entry, never an inner file. */
const ENGINES = [
  'schedule',
  'timeline',
  'exchange',
  'budget',
  'advice',
  'commands',
  'compare',
  'progress',
  'search',
  'staffing',
  'stakeholders',
];
const engines = ENGINES.join('|');

const BUILT_IN =
  '^(node:)?(assert|buffer|child_process|crypto|events|fs|http|module|net|os|path|process|readline|stream|timers|tty|url|util|worker_threads|zlib)(/|$)';
const packages = (...names) => `node_modules/(${names.map((n) => n.replace('/', '\\/')).join('|')})/`;

/** @type {(from: string, to: readonly string[], fromNot?: string) => object} */
const may = (from, to, fromNot) => ({
  from: { path: from, ...(fromNot ? { pathNot: fromNot } : {}) },
  to: { path: [...to] },
});

const CORE = '^src/shared/core/';
const PLAN = '^src/shared/plan/';
const CATALOG = '^src/shared/catalog/';
const I18N = '^src/shared/i18n/';
/** Exact amounts, rates and months: what engines, screens and documents calculate money with. */
const MONEY = '^src/shared/money/';
const CONTRACT = '^src/shared/contract/';
const SHARED = '^src/shared/';
const ENGINE_ENTRIES = `^src/shared/(${engines})/index\\.ts$`;

const MAIN_PACKAGES = packages(
  'zod',
  'conf',
  'electron-store',
  'age-encryption',
  'docx',
  'write-excel-file',
  'read-excel-file',
  'env-paths',
  'countries-list',
);
const RENDERER_PACKAGES = packages(
  'react',
  'react-dom',
  '@types/react',
  '@types/react-dom',
  '@mantine/[a-z]+',
  '@tabler/icons-react',
  '@dnd-kit/[a-z]+',
  '@tiptap/[a-z-]+',
  '@fontsource/[a-z-]+',
  'zustand',
  'immer',
  'i18next',
  'react-i18next',
  'countries-list',
  'dayjs',
  'd3-scale',
  'd3-shape',
  '@types/d3-[a-z]+',
);
const DOCUMENT_PACKAGES = packages(
  'unified',
  'remark-parse',
  'remark-gfm',
  'remark-rehype',
  'rehype-stringify',
  'rehype-sanitize',
  '@types/mdast',
  '@types/hast',
  'd3-scale',
  'd3-shape',
  '@types/d3-[a-z]+',
);

/** Tests stand beside what they test; the table is about the product. */
const TESTS = '\\.test\\.tsx?$';
const layer = (path) => `^src/${path}`;

module.exports = {
  allowedSeverity: 'error',
  allowed: [
    // shared
    may(CORE, [CORE], TESTS),
    may('^src/shared/core/day\\.ts$', [packages('date-fns')]),
    may(PLAN, [CORE, PLAN, packages('zod')], TESTS),
    may(CATALOG, [CORE, CATALOG], TESTS),
    may(I18N, [CORE, I18N, packages('i18next')], TESTS),
    may(
      '^src/shared/plan-file/',
      [CORE, PLAN, '^src/shared/plan-file/', packages('zod')],
      `${TESTS}|/migrations/`,
    ),
    // A migration is frozen with the version it leaves: it imports nothing of today's program.
    may('^src/shared/plan-file/migrations/', ['^src/shared/plan-file/migrations/types\\.ts$'], TESTS),
    may('^src/shared/plan-file/migrations/index\\.ts$', ['^src/shared/plan-file/migrations/from-\\d+\\.ts$']),
    may(MONEY, [CORE, MONEY, '^src/shared/i18n/format\\.ts$'], TESTS),
    {
      from: { path: `^src/shared/(${engines})/`, pathNot: TESTS },
      to: { path: [CORE, PLAN, CATALOG, MONEY, '^src/shared/$1/', ENGINE_ENTRIES, packages('immer')] },
    },
    // Files from elsewhere are read as data and checked by the schema of the plan.
    may('^src/shared/exchange/', [packages('zod', '@rgrove/parse-xml')], TESTS),
    may('^src/shared/document/', [SHARED, DOCUMENT_PACKAGES], `${TESTS}`),
    may(CONTRACT, [CORE, PLAN, CONTRACT, packages('zod')], TESTS),

    // processes
    may('^src/preload/', ['^src/preload/', CONTRACT, packages('electron')], TESTS),
    may(layer('main/'), [layer('main/'), SHARED, BUILT_IN, MAIN_PACKAGES], TESTS),
    may(layer('main/desktop/'), [packages('electron')], TESTS),

    // renderer
    may(layer('renderer/platform/'), [CORE, PLAN, CONTRACT, layer('renderer/platform/')], TESTS),
    may(layer('renderer/state/'), [SHARED, layer('renderer/(platform|state)/'), RENDERER_PACKAGES], TESTS),
    may(layer('renderer/ui/'), [CORE, I18N, layer('renderer/ui/'), RENDERER_PACKAGES], TESTS),
    // What can wait waits for an idle moment in the same way everywhere.
    may(layer('renderer/ui/'), [layer('renderer/platform/when-idle\\.ts$')], TESTS),
    // The free-text field reads Markdown with the reader of the documents, so that both see the same text.
    may(
      layer('renderer/ui/markdown-'),
      [packages('unified', 'remark-parse', 'remark-gfm', '@types/mdast')],
      TESTS,
    ),
    {
      from: { path: '^src/renderer/features/([^/]+)/', pathNot: TESTS },
      to: {
        path: [
          SHARED,
          layer('renderer/(platform|state|ui)/'),
          '^src/renderer/features/$1/',
          RENDERER_PACKAGES,
        ],
      },
    },
    may('^src/renderer/(app/|[^/]+$)', [SHARED, layer('renderer/'), RENDERER_PACKAGES], TESTS),

    // tests and tools
    may(TESTS, ['.*']),
    may('^test/', ['.*']),
    // What sets a fresh clone up runs before there are packages; the tools that look at the result do not.
    may('^scripts/', ['^scripts/', BUILT_IN, '^src/main/browser/find-browser\\.ts$']),
    may('^scripts/(lib/bundle|screenshots)\\.mjs$', [packages('vite', '@playwright/test')]),
    may('^[^/]+$', ['.*']),
  ],
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { pathNot: '^node_modules' } },
    },
    {
      name: 'document-takes-no-contract',
      comment: 'Documents are made of plans; what the renderer may ask is none of their business.',
      severity: 'error',
      from: { path: '^src/shared/document/', pathNot: TESTS },
      to: { path: '^src/shared/(contract|commands)/' },
    },
    {
      name: 'engines-by-their-entry',
      comment: 'Another engine is used through its index.ts.',
      severity: 'error',
      from: { path: `^src/shared/(${engines})/`, pathNot: TESTS },
      to: { path: `^src/shared/(${engines})/`, pathNot: ['^src/shared/$1/', ENGINE_ENTRIES] },
    },
    {
      name: 'electron-on-the-desktop-only',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(main/desktop|preload)/|${TESTS}` },
      to: { path: packages('electron', 'electron-store') },
    },
    {
      name: 'product-takes-no-tests',
      severity: 'error',
      from: { path: '^src/', pathNot: TESTS },
      to: { path: `^test/|${TESTS}` },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'listed-packages',
      comment: 'A package that is not in package.json is there by luck.',
      severity: 'error',
      from: { path: '^src/', pathNot: TESTS },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|dist|\\.tmp)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
