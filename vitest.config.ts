import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    alias: {
      '@shared': resolve(import.meta.dirname, 'src/shared'),
      '@main': resolve(import.meta.dirname, 'src/main'),
      '@renderer': resolve(import.meta.dirname, 'src/renderer'),
      '@test': resolve(import.meta.dirname, 'test'),
      // The real package starts a download when it is required outside Electron.
      electron: resolve(import.meta.dirname, 'test/doubles/electron-stub.ts'),
    },
  },
  test: {
    include: ['src/**/*.test.ts', 'test/{property,main,build}/**/*.test.ts'],
    testTimeout: 60_000,
    // It imports electron, which must be the double here too.
    server: { deps: { inline: ['electron-store'] } },
  },
});
