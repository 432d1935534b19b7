import { join, resolve } from 'node:path';
import { build } from 'vite';
import { projectRoot } from '../../../worker/local/project-root.ts';

/**
 * Bundles the API with the door of `tests/worker/support/proof-worker.ts`, and returns where the bundle is.
 * @param folder where it comes
 * @param replaced by file of the project: the file that takes its place, for what other files import from it
 */
export async function bundleApi(folder: string, replaced: Record<string, string> = {}): Promise<string> {
  const inPlaceOf = new Map(
    Object.entries(replaced).map(([file, other]) => [join(projectRoot, file), join(projectRoot, other)]),
  );
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, target: 'webworker' },
    plugins: [
      {
        name: 'another-version',
        enforce: 'pre',
        resolveId(specifier, importer) {
          if (!specifier.startsWith('.') || importer === undefined) return null;
          const other = inPlaceOf.get(resolve(importer, '..', specifier));
          return other === undefined || other === importer ? null : other;
        },
      },
    ],
    build: {
      ssr: join(projectRoot, 'tests/worker/support/proof-worker.ts'),
      outDir: folder,
      rolldownOptions: { output: { entryFileNames: 'index.js' } },
    },
  });
  return join(folder, 'index.js');
}
