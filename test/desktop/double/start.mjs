// Starts the built desktop host in plain Node: `electron` is the double, its window a page of a real Chromium.
//   node start.mjs ROOT [FILE]     (settings by environment variables, see fixtures.ts)
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [root, ...words] = process.argv.slice(2);
const built = pathToFileURL(join(root, 'out', 'main', '/')).href;
const tests = pathToFileURL(join(root, 'test', '/')).href;
const stub = new URL('doubles/electron-stub.ts', tests).href;

registerHooks({
  resolve(specifier, context, next) {
    const from = context.parentURL ?? '';
    if (specifier === 'electron' && from.startsWith(built)) return { url: stub, shortCircuit: true };
    // The tests are written for a bundler, which finds `./app` in app.ts.
    const bare = /^\.\.?\//.test(specifier) && !/\.[cm]?[jt]s$/.test(specifier);
    return next(bare && from.startsWith(tests) ? `${specifier}.ts` : specifier, context);
  },
});

// As Electron sets it when it is started with the program's folder as a word of its own.
process.defaultApp = true;
process.argv = [process.argv[0], root, ...words];

const { prepare } = await import('./prepare.ts');
const becomeReady = await prepare(root);
await import(pathToFileURL(join(root, 'out', 'main', 'index.js')).href);
becomeReady();
