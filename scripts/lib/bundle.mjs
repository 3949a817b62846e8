import { join } from 'node:path';
import { ROOT } from './project.mjs';
import { runNode } from './run.mjs';

/**
 * Bundles a TypeScript program of `test/` with everything it needs and runs it; answers its exit code. The packages
 * must be there, and `bootstrap` have brought them.
 *
 * @param {string} entry file below the checkout
 * @param {{ name: string, external?: readonly string[], args?: readonly string[] }} how name of the bundle in `.tmp`,
 * packages that stay outside of it, and what the program is given
 */
export async function runBundled(entry, { name, external = [], args = [] }) {
  // The packages are there only after the bootstrap.
  const { build } = await import('vite');
  const out = join(ROOT, '.tmp', name);
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
    ssr: { noExternal: true, external: [...external] },
    build: {
      ssr: join(ROOT, entry),
      outDir: out,
      emptyOutDir: true,
      rolldownOptions: { output: { format: 'es', entryFileNames: `${name}.mjs` } },
    },
  });
  const { code } = await runNode([join(out, `${name}.mjs`), ...args]);
  return code;
}
