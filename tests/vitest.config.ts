import path from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { builtData } from '../client/plugins/built-data.ts';
import { compilerOptions, failOn } from '../client/plugins/compiler.ts';
import { icons } from '../client/plugins/icons.ts';

const root = path.dirname(import.meta.dirname);
/** Tests that need a page: effects run in the browser's build of Svelte only. */
const STATE = ['tests/client/state/**/*.test.ts', 'tests/client/**/*.svelte.test.ts'];

const clientPlugins = () => [
  builtData(path.join(root, 'data')),
  icons(),
  svelte({ configFile: false, compilerOptions, onwarn: failOn }),
];

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Two files at once: much of a test's time is waiting for a page, and no test asserts a narrow time.
    maxWorkers: 2,
    projects: [
      {
        root,
        test: {
          name: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/bench/**', 'tests/client/**', 'node_modules/**'],
          globalSetup: ['tests/support/global-build.ts'],
          testTimeout: 60_000,
          // Reading the whole library takes its time on a machine that does other things too.
          hookTimeout: 120_000,
        },
      },
      {
        root,
        plugins: clientPlugins(),
        test: { name: 'markup', include: ['tests/client/**/*.test.ts'], exclude: STATE },
      },
      {
        root,
        plugins: clientPlugins(),
        resolve: { conditions: ['browser'] },
        test: { name: 'state', include: STATE, environment: 'happy-dom' },
      },
    ],
  },
});
