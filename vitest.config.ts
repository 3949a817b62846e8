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
    // For what hangs. Long tests take half a minute, some hooks build a program, and a busy computer needs far longer.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // As many as the smallest computer the tests run on has cores; the default leaves one of two idle.
    maxWorkers: 2,
    // It imports electron, which must be the double here too.
    server: { deps: { inline: ['electron-store'] } },
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['src/shared/**/*.test.ts', 'test/property/**/*.test.ts'],
          // Pure code leaves nothing behind, so its tests share what has been imported: minutes become seconds.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'program',
          include: ['src/{main,preload,renderer}/**/*.test.ts', 'test/{main,build}/**/*.test.ts'],
        },
      },
    ],
  },
});
