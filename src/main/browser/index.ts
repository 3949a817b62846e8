import { processIo } from '../cli/io';
import { main } from '../cli/main';

// The program in a browser window is the command `serve`, under a name of its own for `npm start`.
process.exitCode = await main(['serve', ...process.argv.slice(2)], processIo());
