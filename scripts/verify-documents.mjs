import { join } from 'node:path';
import { bootstrap } from './lib/packages.mjs';
import { ROOT } from './lib/project.mjs';
import { runNode } from './lib/run.mjs';

// Recalculates the workbook in LibreOffice and compares it with the program; a seed may be given to repeat a run.
await bootstrap();
// The packages are there only after the bootstrap.
const { build } = await import('vite');
const out = join(ROOT, '.tmp', 'verify');
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
  ssr: { noExternal: true },
  build: {
    ssr: join(ROOT, 'test/verify/main.ts'),
    outDir: out,
    emptyOutDir: true,
    rolldownOptions: { output: { format: 'es', entryFileNames: 'verify.mjs' } },
  },
});
const { code } = await runNode([join(out, 'verify.mjs'), ...process.argv.slice(2)]);
process.exit(code);
