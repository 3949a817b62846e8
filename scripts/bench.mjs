import { ensureTestBrowser } from './lib/browser.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { runBundled } from './lib/bundle.mjs';
import { bootstrap } from './lib/packages.mjs';

// Measures the budgets: one line a figure, exit 1 on a miss. Do it on an idle computer.
await bootstrap();
await ensureTestBrowser();
await ensureBuilt();
process.exit(await runBundled('test/bench/main.ts', { name: 'bench', external: ['@playwright/test'] }));
