import { join } from 'node:path';
import { ensureTestBrowser } from './lib/browser.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { bootstrap } from './lib/packages.mjs';
import { ROOT } from './lib/project.mjs';
import { runNode } from './lib/run.mjs';

// Measures the budgets: one line a figure, exit 1 on a miss. Do it on an idle computer.
await bootstrap();
await ensureTestBrowser();
await ensureBuilt();
// The packages are there only after the bootstrap.
const { build } = await import('vite');
const out = join(ROOT, '.tmp', 'bench');
await build({
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  resolve: {
    alias: {
      '@shared': join(ROOT, 'src/shared'),
      '@main': join(ROOT, 'src/main'),
      '@test': join(ROOT, 'test'),
    },
  },
  ssr: { noExternal: true, external: ['@playwright/test'] },
  build: {
    ssr: join(ROOT, 'test/bench/main.ts'),
    outDir: out,
    emptyOutDir: true,
    rolldownOptions: { output: { format: 'es', entryFileNames: 'bench.mjs' } },
  },
});
const { code } = await runNode([join(out, 'bench.mjs')]);
process.exit(code);
