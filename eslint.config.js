import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const TYPESCRIPT = ['**/*.ts', '**/*.tsx'];
const TESTS = ['**/*.test.ts', '**/*.test.tsx', 'test/**/*.ts'];

/** A test that does not run proves nothing; one that runs alone hides the others. */
const noSkippedTests = [
  {
    selector:
      'MemberExpression[object.name=/^(it|test|describe|suite)$/][property.name=/^(skip|only|todo|fixme|skipIf|runIf)$/]',
    message:
      'Every test runs, always. What a computer cannot run is left out by the runner, with a printed line.',
  },
  {
    selector: 'CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]',
    message: 'Every test runs, always.',
  },
];

/** Shared code answers the same for the same input, on every computer and on every day. */
const pureCode = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Shared code has no clock: take the day as an argument.',
  },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'Shared code has no clock: take the day as an argument.',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'Shared code has no randomness: take a source of numbers as an argument.',
  },
  {
    selector: 'MemberExpression[property.name="randomUUID"]',
    message: 'Shared code makes no ids from the air: take newId as an argument.',
  },
];
const noThrow = {
  selector: 'ThrowStatement',
  message: 'An expected failure is a Result; a bug goes through core/assert.',
};
const TIMERS_AND_HOSTS = [
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'requestAnimationFrame',
  'performance',
  'crypto',
  'process',
  'window',
  'document',
  'navigator',
  'console',
  'fetch',
].map((name) => ({ name, message: 'Shared code is pure: data in, data out.' }));

const oneWindowFactory = {
  selector: 'NewExpression[callee.name="BrowserWindow"], NewExpression[callee.property.name="BrowserWindow"]',
  message: 'Windows come from the one factory in src/main/desktop/window.ts, which refuses insecure ones.',
};

const noEnum = {
  selector: 'TSEnumDeclaration',
  message: 'A union of words does the same, and its values are what stands in a file.',
};

/** Words live in i18n; a letter pair in markup is a sentence somebody cannot translate. */
const wordsInI18n = [
  {
    selector: 'JSXText[value=/[A-Za-z]{2,}/]',
    message: 'No raw text in markup: put it in src/shared/i18n/en/ui and use t().',
  },
  {
    selector:
      'JSXAttribute[name.name=/^(label|title|placeholder|alt|description|aria-label|aria-description|aria-roledescription)$/] > Literal[value=/[A-Za-z]{2,}/]',
    message: 'No raw text in markup: put it in src/shared/i18n/en/ui and use t().',
  },
];

const ELECTRON_DOOR = 'Only src/main/desktop and src/preload may know Electron.';
const KEY_SENSOR = 'It listens too late for quick keys: use KeySensor of src/renderer/ui/key-sensor.ts.';
const DIALOG_DOOR = 'Use Dialog of src/renderer/ui/dialog.tsx: it gives the keyboard back when it closes.';
const IPC_DOOR = 'Only src/main/desktop/ipc*.ts talks to ipcMain: it checks sender and schema.';

/** Which tsconfig knows a file. Named per folder, so that linting one part does not load the types of all. */
const typed = (part, files, ignores = []) => ({
  files,
  ignores,
  languageOptions: {
    parserOptions: { project: [`./tsconfig.${part}.json`], tsconfigRootDir: import.meta.dirname },
  },
});
const E2E = ['test/{e2e,desktop,bench}/**/*.ts', 'playwright.config.ts'];

export default tseslint.config(
  { ignores: ['node_modules', 'out', 'dist', '.tmp', 'coverage', 'test-results', 'playwright-report'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  typed('shared', ['src/shared/**/*.ts'], ['**/*.test.ts']),
  typed('web', ['src/renderer/**/*.{ts,tsx}']),
  typed('e2e', E2E),
  typed(
    'node',
    ['src/{main,preload}/**/*.ts', 'src/shared/**/*.test.ts', 'test/**/*.ts', '*.config.{ts,mts}'],
    E2E,
  ),
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.strictTypeChecked],
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'max-lines': ['error', { max: 400 }],
      'max-lines-per-function': ['error', { max: 60 }],
      'max-params': ['error', { max: 3 }],
      'no-restricted-imports': ['error', { paths: [{ name: 'electron', message: ELECTRON_DOOR }] }],
      'no-restricted-syntax': ['error', noEnum, oneWindowFactory],
      // There is no enum to guard, and classes are few and have private fields, so that the compiler finds what these
      // two find: they take two fifths of the time of all rules.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `return refuse(…)` says in one line that nothing follows.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // A record in a plan is keyed by ids; removing an entry of a draft is how an edit is written.
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // A contract of promises is kept by functions that have nothing to wait for yet.
      '@typescript-eslint/require-await': 'off',
      // `void promise` and event handlers that are promises are checked; a handler given to JSX may be one.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  {
    files: ['src/shared/**/*.ts'],
    ignores: TESTS,
    rules: {
      'no-restricted-globals': ['error', ...TIMERS_AND_HOSTS],
      'no-restricted-syntax': ['error', noEnum, ...pureCode, noThrow],
    },
  },
  {
    // Lists of the field's knowledge, not code: splitting them would part what belongs together.
    files: ['src/shared/catalog/**/*.ts'],
    rules: { 'max-lines': ['error', { max: 700 }] },
  },
  {
    files: ['src/shared/core/assert.ts'],
    rules: { 'no-restricted-syntax': ['error', ...pureCode] },
  },
  {
    files: ['src/main/desktop/**/*.ts', 'src/preload/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'electron', importNames: ['ipcMain'], message: IPC_DOOR }] },
      ],
    },
  },
  {
    files: ['src/main/desktop/ipc*.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    files: ['src/main/desktop/window.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // These talk to the terminal; that is their job.
    files: ['src/main/cli/**/*.ts', 'src/main/browser/index.ts', 'test/bench/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['src/renderer/**/*.ts', 'src/renderer/**/*.tsx'],
    ignores: TESTS,
    extends: [reactHooks.configs.flat.recommended],
    rules: {
      'no-restricted-syntax': ['error', noEnum, oneWindowFactory, ...wordsInI18n],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'electron', message: ELECTRON_DOOR },
            { name: '@dnd-kit/core', importNames: ['KeyboardSensor'], message: KEY_SENSOR },
            { name: '@mantine/core', importNames: ['Modal', 'Drawer'], message: DIALOG_DOOR },
          ],
        },
      ],
    },
  },
  {
    // The dialog itself, and how it looks.
    files: ['src/renderer/ui/dialog.tsx', 'src/renderer/app/theme.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    files: TESTS,
    rules: {
      'max-lines-per-function': 'off',
      // A test may print why a part of it was left out on this computer.
      'no-console': 'off',
      'no-restricted-syntax': ['error', ...noSkippedTests],
      'no-restricted-imports': 'off',
    },
  },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'URL',
          'Buffer',
          'setTimeout',
          'clearTimeout',
          'fetch',
          'AbortSignal',
          'module',
          'performance',
        ].map((name) => [name, 'readonly']),
      ),
    },
    rules: {
      eqeqeq: 'error',
      'no-undef': 'error',
      'no-unused-vars': 'error',
      'prefer-const': 'error',
      'max-lines': ['error', { max: 400 }],
      'max-lines-per-function': ['error', { max: 60 }],
      'max-params': ['error', { max: 3 }],
    },
  },
);
