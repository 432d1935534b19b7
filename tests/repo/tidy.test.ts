import { describe, expect, it } from 'vitest';
import { files, filesLike, isFile, sources, textOf } from './files.ts';

/** `file:line: text` of every line that a pattern fits. */
function lines(of: readonly string[], pattern: RegExp): string[] {
  return of.flatMap((file) =>
    textOf(file)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
  );
}

const isBinary = /\.(png|jpe?g|ico|icns|woff2?|zip|sqlite3?)$/;
const texts = files.filter((path) => !isBinary.test(path) && path !== 'package-lock.json');

describe('the repository', () => {
  const tests = filesLike(/^tests\/.*\.test\.tsx?$/);
  it(`runs every test it has (${tests.length} files)`, () => {
    expect(
      lines(tests, /\b(describe|it|test|suite)(\.\w+)*\.(only|skip|todo)\b|\bx(describe|it|test)\(/),
    ).toEqual([]);
  });

  const conditional = filesLike(/^tests\/.*\.tsx?$/);
  it(`skips tests in one place only (${conditional.length} files)`, () => {
    const skipping = lines(conditional, /\b(describe|it|test)(\.\w+)*\.(skip|skipIf|runIf)\(/);
    expect(skipping.filter((line) => !line.startsWith('tests/support/describe-unless.ts:'))).toEqual([]);
  });

  it(`names no folder of anyone's machine (${texts.length} files)`, () => {
    const machine =
      /(?<![\w.~:/@-])\/(root|work|home\/(?!user\b)\w|Users\/(?!user\b)\w)|[A-Z]:\\+Users\\+(?!user\b|\\)/;
    expect(lines(texts, machine).filter((line) => !line.startsWith('tests/repo/tidy.test.ts:'))).toEqual([]);
  });

  const isData = /^(tests\/fixtures\/|shared\/(forms|instruments)\/.*\.v\d+\.ts$)/;
  const code = files.filter((path) => /\.(tsx?|mjs|css|rb|ru|sh|html)$/.test(path) && !isData.test(path));
  it(`has no file over 300 lines (${code.length} files)`, () => {
    expect(code.length).toBeGreaterThan(100);
    const lengths = code.map((path) => ({ path, lines: textOf(path).split('\n').length - 1 }));
    expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
  });

  it(`silences no rule of the compiler or the linter (${sources.length} files)`, () => {
    const silencing = /@ts-(ignore|expect-error|nocheck)|biome-ignore|eslint-disable/;
    expect(lines(sources, silencing).filter((line) => !line.startsWith('tests/repo/tidy.test.ts:'))).toEqual(
      [],
    );
  });

  it('has a lockfile that is the same whatever registry it was made with', () => {
    const lockfile: unknown = JSON.parse(textOf('package-lock.json'));
    const { packages } = lockfile as { packages: Record<string, { resolved?: string; link?: boolean }> };
    expect(Object.keys(packages).length).toBeGreaterThan(100);
    expect(Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  it('is tested in CI by the two commands of the README', () => {
    expect(files).toContain('.ci/run');
    expect(textOf('.ci/run')).toContain('npm ci && npm test');
  });
});

describe('the documentation', () => {
  const documents = filesLike(/^(README|CHANGELOG|docs\/.*)\.?\w*\.md$|^README\.md$/);
  const existing = new Set(
    files.flatMap((path) => path.split('/').map((_, i, parts) => parts.slice(0, i + 1).join('/'))),
  );

  it(`names only files and folders that exist (${documents.length} files)`, () => {
    const named = documents.flatMap((document) =>
      [...textOf(document).matchAll(/`((?:shared|worker|extension|tests|docs|\.ci)\/[\w./-]*)`/g)].map(
        ([, path = '']) => ({ document, path: path.replace(/\/$/, '') }),
      ),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(({ path }) => !existing.has(path))).toEqual([]);
  });

  it(`links only to files that exist (${documents.length} files)`, () => {
    const links = documents.flatMap((document) =>
      [
        ...textOf(document).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)|src="(?!https?:)([^"]+)"/g),
      ].map(([, link = '', source = '']) => ({ document, link: link || source })),
    );
    expect(links.length).toBeGreaterThan(0);
    const target = (document: string, link: string) => new URL(link, `file:///${document}`).pathname.slice(1);
    expect(links.filter(({ document, link }) => !existing.has(target(document, link)))).toEqual([]);
  });

  it(`names only commands that package.json has (${documents.length} files)`, () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
    const named = documents.flatMap((document) =>
      [...textOf(document).matchAll(/\bnpm run ([\w:-]+)/g)].map(([, script = '']) => ({ document, script })),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(({ script }) => scripts[script] === undefined)).toEqual([]);
  });

  it('begins with how to try it and how to test it', () => {
    expect(isFile('README.md')).toBe(true);
    const firstBlock = textOf('README.md').match(/```\w*\n([\s\S]*?)```/)?.[1] ?? '';
    const commands = firstBlock.split('\n').map((line) => line.replace(/\s*#.*$/, '').trim());
    expect(commands.filter((line) => line !== '')).toEqual(['npm ci && npm start', 'npm ci && npm test']);
  });
});

describe('the migrations', () => {
  const migrations = filesLike(/^worker\/db\/migrations\/[^/]+\.sql$/);

  it(`end in a statement, or test runs would refuse them (${migrations.length} files)`, () => {
    const lastLine = (path: string) => textOf(path).trimEnd().split('\n').at(-1) ?? '';
    expect(migrations.filter((path) => !lastLine(path).trimEnd().endsWith(';'))).toEqual([]);
  });

  it(`never delete children along with a parent: rebuilding a table would do that silently (${migrations.length} files)`, () => {
    expect(lines(migrations, /ON DELETE (CASCADE|SET NULL)/i)).toEqual([]);
  });
});
