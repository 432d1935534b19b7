import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { workerBundlePath } from '../../worker/local/builds.ts';
import { projectRoot } from '../../worker/local/project-root.ts';
import { type Row, sizeRow } from './result.ts';

const KB = 1000;
const extension = join(projectRoot, 'dist/extension/chrome-mv3');

/** What people's machines have to load, as it is built for them: scripts after gzip, with everything they import. */
export async function benchSizes(): Promise<Row[]> {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8')) as {
    background: { service_worker: string };
    side_panel: { default_path: string };
  };
  const panel = await scriptsOf(manifest.side_panel.default_path);
  return [
    sizeRow(
      { id: 'content-script-size', what: 'content script', budget: 2 * KB },
      await gzipped(['case-page.js']),
    ),
    sizeRow(
      { id: 'background-size', what: 'background', budget: null },
      await gzipped(await withImports([manifest.background.service_worker], anyImport)),
    ),
    sizeRow(
      { id: 'panel-start-size', what: 'panel when it opens, scripts', budget: null },
      await gzipped(await withImports(panel, staticImport)),
    ),
    sizeRow(
      { id: 'panel-size', what: 'panel with all forms, scripts', budget: 40 * KB },
      await gzipped(await withImports(panel, anyImport)),
    ),
    sizeRow(
      { id: 'worker-size', what: 'the API as it is deployed', budget: 100 * KB },
      gzipSync(await readFile(workerBundlePath)).length,
    ),
  ];
}

/** The scripts that a page asks for. */
async function scriptsOf(page: string): Promise<string[]> {
  const html = await readFile(join(extension, page), 'utf8');
  return [...html.matchAll(/<script[^>]+src="\/?([^"]+)"/g)].flatMap(([, path]) => path ?? []);
}

const staticImport = /\b(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g;
const anyImport = /\b(?:from|import)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g;

/** Scripts with everything they import, each once. */
async function withImports(paths: readonly string[], imported: RegExp): Promise<string[]> {
  const found = new Set<string>();
  const left = [...paths];
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    const text = await readFile(join(extension, path), 'utf8');
    for (const [, to = ''] of text.matchAll(imported)) left.push(join(dirname(path), to));
  }
  return [...found];
}

async function gzipped(paths: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    paths.map(async (path) => gzipSync(await readFile(join(extension, path))).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
