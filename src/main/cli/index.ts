import { processIo } from './io';
import { main } from './main';

// The code is set and not exited with: what was printed may still be on its way through a pipe.
process.exitCode = await main(process.argv.slice(2), processIo());
