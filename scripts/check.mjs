import { bootstrap } from './lib/packages.mjs';
import { toolScript } from './lib/project.mjs';
import { runNode } from './lib/run.mjs';
import { runSteps } from './lib/steps.mjs';

const TSC = toolScript('typescript', 'bin/tsc');
const ESLINT = toolScript('eslint', 'bin/eslint.js');
const PRETTIER = toolScript('prettier', 'bin/prettier.cjs');

const step = (name, ...args) => ({ name, run: () => runNode(args, { quiet: true }) });
const types = (part) => step(`types ${part}`, TSC, '-p', `tsconfig.${part}.json`);

/** In two, because one lint uses one core. */
const lint = (part, ...files) =>
  step(
    `lint ${part}`,
    ESLINT,
    ...['--cache', '--cache-location', `node_modules/.cache/eslint-${part}`],
    ...['--max-warnings', '0', ...files],
  );

/** Longest first: with two at a time, the short ones fill what is left. */
const EVERYTHING = [
  lint('screens', 'src/renderer'),
  lint('rest', '.', '--ignore-pattern', 'src/renderer'),
  types('node'),
  types('web'),
  types('shared'),
  types('e2e'),
  step('format', PRETTIER, '--check', '--log-level', 'warn', '--cache', '.'),
  step('unused code', toolScript('knip', 'bin/knip.js'), '--no-progress'),
  step(
    'layers',
    toolScript('dependency-cruiser', 'bin/dependency-cruiser.mjs'),
    '--config',
    '.dependency-cruiser.cjs',
    'src',
    'test',
    'scripts',
  ),
  step('words', 'scripts/check-words.mjs'),
];

await bootstrap();
const files = process.argv.slice(2);
const steps =
  files.length > 0
    ? [step('lint', ESLINT, '--max-warnings', '0', ...files), step('format', PRETTIER, '--check', ...files)]
    : EVERYTHING;
process.exit((await runSteps(steps)) ? 0 : 1);
