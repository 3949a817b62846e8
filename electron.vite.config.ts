import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const alias = {
  '@shared': resolve(import.meta.dirname, 'src/shared'),
  '@main': resolve(import.meta.dirname, 'src/main'),
  '@renderer': resolve(import.meta.dirname, 'src/renderer'),
};

/**
 * Everything a host needs is bundled: the packaged program carries no node_modules, and the command line
 * starts quickly. One build makes all three hosts; they share the renderer.
 */
export default defineConfig({
  main: {
    // The build of fflate for Node declares a `require` of its own, which clashes with the one of the bundle.
    resolve: {
      alias: { ...alias, fflate: resolve(import.meta.dirname, 'node_modules/fflate/esm/browser.js') },
    },
    build: {
      externalizeDeps: false,
      target: 'node20',
      rolldownOptions: {
        external: ['electron'],
        input: {
          index: resolve(import.meta.dirname, 'src/main/desktop/index.ts'),
          browser: resolve(import.meta.dirname, 'src/main/browser/index.ts'),
          cli: resolve(import.meta.dirname, 'src/main/cli/index.ts'),
          cipher: resolve(import.meta.dirname, 'src/main/worker/cipher.ts'),
          worker: resolve(import.meta.dirname, 'src/main/worker/index.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    resolve: { alias },
    build: {
      externalizeDeps: false,
      rolldownOptions: {
        external: ['electron'],
        input: { index: resolve(import.meta.dirname, 'src/preload/index.ts') },
        // A sandboxed preload must be CommonJS.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(import.meta.dirname, 'src/renderer'),
    resolve: { alias },
    plugins: [react()],
    build: {
      target: 'es2023',
      // Older targets would rewrite `light-dark()` into something that only works without Mantine's color scheme.
      cssTarget: 'chrome123',
      // electron-vite leaves it off; without it the first screen loads half as much again.
      minify: true,
      rolldownOptions: { input: resolve(import.meta.dirname, 'src/renderer/index.html') },
    },
  },
});
