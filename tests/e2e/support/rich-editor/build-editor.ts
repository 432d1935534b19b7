import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

/** Bundles the editor into one script for a page. */
export async function buildEditor(): Promise<{ file: string; remove(): Promise<void> }> {
  const outDir = await mkdtemp(join(tmpdir(), 'doelspoor-editor-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      lib: { entry: join(import.meta.dirname, 'editor.ts'), formats: ['es'], fileName: 'editor' },
    },
  });
  return { file: join(outDir, 'editor.js'), remove: () => rm(outDir, { recursive: true, force: true }) };
}
