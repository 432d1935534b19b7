import { describe, expect, it } from 'vitest';
import { filesLike, isFile, sources } from './files.ts';
import { importsIn, importsOf, packageOf } from './imports.ts';

/** `file: specifier` for every import of the files that is not allowed. */
function offences(
  files: readonly string[],
  isAllowed: (path: string | null, specifier: string, file: string) => boolean,
): string[] {
  return files.flatMap((file) =>
    importsOf(file)
      .filter(({ path, specifier }) => !isAllowed(path, specifier, file))
      .map(({ specifier }) => `${file}: ${specifier}`),
  );
}

const under = (path: string | null, ...folders: string[]) =>
  path !== null && folders.some((folder) => path.startsWith(folder));

describe('reading imports', () => {
  it('finds every way to import', () => {
    const text = [
      "import a, { b } from './a.ts';",
      "import type { C } from '../c.ts';",
      'import {\n  d,\n  e,\n} from "pkg/d";',
      "import './style.css';",
      "export { f } from './f.ts';",
      "export * from '@scope/g/deep';",
      "const h = await import('later');",
      "const text = 'nothing to import from';",
    ].join('\n');
    expect(
      importsIn(text, 'shared/x/y.ts').map(({ path, specifier }) => path ?? packageOf(specifier)),
    ).toEqual([
      'shared/x/a.ts',
      'shared/c.ts',
      'pkg',
      'shared/x/style.css',
      'shared/x/f.ts',
      '@scope/g',
      'later',
    ]);
  });

  it(`finds imports in most of the ${sources.length} source files`, () => {
    expect(sources.filter((file) => importsOf(file).length > 0).length).toBeGreaterThan(sources.length / 2);
  });
});

describe('imports', () => {
  it(`name existing files, with their extension (${sources.length} files)`, () => {
    const built = /^extension\/\.wxt\//;
    expect(offences(sources, (path) => path === null || isFile(path) || built.test(path))).toEqual([]);
  });

  const shared = filesLike(/^shared\/.*\.tsx?$/);
  it(`of shared stay in shared; only its screens know Preact (${shared.length} files)`, () => {
    const screens = ['preact', '@preact/signals'];
    expect(
      offences(shared, (path, specifier, file) => {
        if (path !== null)
          return under(path, 'shared/') && (!under(path, 'shared/ui/') || under(file, 'shared/ui/'));
        if (file === 'shared/zod.ts') return specifier.startsWith('zod/');
        if (file === 'shared/keys/hpke.ts') return packageOf(specifier) === '@hpke/core';
        if (file === 'shared/export/writers/parquet.ts') return packageOf(specifier) === 'hyparquet-writer';
        if (under(file, 'shared/ui/charts/') && ['d3-scale', 'd3-shape'].includes(packageOf(specifier)))
          return true;
        return (
          under(file, 'shared/ui/') &&
          (screens.includes(packageOf(specifier)) || isStylesheetPackage(specifier))
        );
      }),
    ).toEqual([]);
  });

  it(`of zod stand in shared/zod.ts only (${sources.length} files)`, () => {
    const importers = sources.filter((file) =>
      importsOf(file).some(({ specifier }) => packageOf(specifier) === 'zod'),
    );
    expect(importers).toEqual(['shared/zod.ts']);
  });

  const pure = filesLike(/^shared\/(?!keys\/|ui\/|client\/).*\.ts$/);
  const server = filesLike(/^worker\/(?!local\/|portal\/).*\.ts$/);
  it(`of what opens keys stand on devices only: not in the pure core, not in the API (${pure.length + server.length} files)`, () => {
    expect(offences([...pure, ...server], (path) => !under(path, 'shared/keys/'))).toEqual([]);
  });

  const extension = filesLike(/^extension\/.*\.tsx?$/);
  it(`of the extension never reach the API (${extension.length} files)`, () => {
    expect(
      offences(
        extension,
        (path) => path === null || under(path, 'extension/', 'shared/') || path === 'package.json',
      ),
    ).toEqual([]);
  });

  it(`of one feature never reach another (${extension.length} files)`, () => {
    const featureOf = (path: string | null) => path?.match(/^extension\/features\/([^/]+)\//)?.[1];
    expect(
      offences(extension, (path, _, file) => {
        const feature = featureOf(file);
        return feature === undefined || featureOf(path) === undefined || featureOf(path) === feature;
      }),
    ).toEqual([]);
  });

  it(`of entry points' lower layers never reach features or entry points (${extension.length} files)`, () => {
    const isTop = (path: string | null) => under(path, 'extension/features/', 'extension/entrypoints/');
    expect(offences(extension, (path, _, file) => isTop(file) || !isTop(path))).toEqual([]);
  });

  it('of the content script are recognition and messages, and no package', () => {
    const reached = reachableFrom('extension/entrypoints/case-page.ts');
    expect(reached.files.size).toBeGreaterThan(1);
    const foreign = [...reached.files].filter(
      (path) =>
        !under(
          path,
          'extension/entrypoints/case-page.ts',
          'extension/case-systems/',
          'extension/messaging/',
          'shared/case-systems/',
        ),
    );
    expect({ foreign, packages: [...reached.packages].filter((name) => name !== 'wxt') }).toEqual({
      foreign: [],
      packages: [],
    });
  });

  const api = filesLike(/^worker\/(?!local\/)(?!.*\.config\.ts$).*\.tsx?$/);
  it(`of the API never reach the extension, nor what only runs on a developer's machine (${api.length} files)`, () => {
    expect(
      offences(
        api,
        (path) => path === null || (under(path, 'worker/', 'shared/') && !under(path, 'worker/local/')),
      ),
    ).toEqual([]);
  });

  it(`inside the API go from http to services to db (${api.length} files)`, () => {
    const layers = ['worker/db/', 'worker/services/', 'worker/http/'];
    const layerOf = (path: string | null) => layers.findIndex((layer) => under(path, layer));
    expect(offences(api, (path, _, file) => layerOf(file) === -1 || layerOf(path) <= layerOf(file))).toEqual(
      [],
    );
  });

  it(`of drizzle stand in the API's db only (${api.length} files)`, () => {
    const isDrizzle = (specifier: string) => packageOf(specifier).startsWith('drizzle');
    expect(offences(api, (_, specifier, file) => under(file, 'worker/db/') || !isDrizzle(specifier))).toEqual(
      [],
    );
  });

  const local = filesLike(/^worker\/local\/.*\.tsx?$/);
  it(`of the local tools never reach into the extension's code (${local.length} files)`, () => {
    expect(offences(local, (path) => !under(path, 'extension/'))).toEqual([]);
  });
});

function isStylesheetPackage(specifier: string): boolean {
  return specifier.endsWith('.css') || packageOf(specifier).endsWith('-css');
}

/** What is bundled with an entry point: types leave nothing behind and do not count. */
function reachableFrom(entry: string): { files: Set<string>; packages: Set<string> } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string) => {
    if (files.has(file)) return;
    files.add(file);
    for (const { path, specifier, isType } of importsOf(file)) {
      if (isType) continue;
      if (path === null) packages.add(packageOf(specifier));
      else visit(path);
    }
  };
  visit(entry);
  return { files, packages };
}
