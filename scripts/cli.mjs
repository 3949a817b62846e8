import { join } from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { bootstrap } from './lib/packages.mjs';
import { ROOT, nodeToUse } from './lib/project.mjs';
import { runProgram } from './lib/run.mjs';

// What these two print would mix with `--json` on stdout.
console.log = console.error;
await bootstrap();
await ensureBuilt();
// npm changes to the project's folder; paths are meant from where the person stands.
if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
process.exit(await runProgram(nodeToUse(), [join(ROOT, 'out', 'main', 'cli.js'), ...process.argv.slice(2)]));
