import { runBundled } from './lib/bundle.mjs';
import { bootstrap } from './lib/packages.mjs';

// Recalculates the workbook in LibreOffice and compares it with the program; a seed may be given to repeat a run.
await bootstrap();
process.exit(await runBundled('test/verify/main.ts', { name: 'verify', args: process.argv.slice(2) }));
