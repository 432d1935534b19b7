import { join } from 'node:path';
import { defineConfig } from 'vite';
import packageJson from '../../package.json' with { type: 'json' };

/** Static files for whichever host the API answers on; the API serves them under /portal/ with its own headers. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/portal/',
  publicDir: false,
  logLevel: 'warn',
  define: { PORTAL_VERSION: JSON.stringify(packageJson.version) },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
  build: {
    outDir: join(import.meta.dirname, '../../dist/portal'),
    emptyOutDir: true,
    target: 'es2023',
    // A file inlined as data: would need a hole in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
