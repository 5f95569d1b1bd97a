import path from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { builtData } from './plugins/built-data.ts';
import { compilerOptions, failOn } from './plugins/compiler.ts';
import { compressed } from './plugins/compressed.ts';
import { icons } from './plugins/icons.ts';

const root = import.meta.dirname;
const repository = path.dirname(root);
const SERVER = 'http://127.0.0.1:4747';

export default defineConfig({
  root,
  plugins: [
    builtData(path.join(repository, 'data')),
    icons(),
    svelte({ configFile: false, compilerOptions, onwarn: failOn }),
    compressed(),
  ],
  build: {
    outDir: '../.build/client',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // In one file the views' styles share what repeats: about half of what they weigh apart.
    cssCodeSplit: false,
  },
  server: {
    port: 5173,
    strictPort: true,
    // Else the development server would hand out the database under /@fs.
    fs: {
      strict: true,
      allow: [root, path.join(repository, 'server/contract'), path.join(repository, 'node_modules')],
    },
    proxy: { '/api': SERVER, '/pictures': SERVER },
  },
});
