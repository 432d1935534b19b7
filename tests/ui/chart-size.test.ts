// @vitest-environment node
import { join } from 'node:path';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { projectRoot } from '../../worker/local/project-root.ts';

const MOST_BYTES = 10_000;
const ALL = 'all-charts';

/** What is not the charts' own: the libraries, statistics, texts, and the language of the page. */
function isElsewhere(id: string): boolean {
  return /^(preact|d3-)/.test(id) || /\/(stats|measures|text|time|language)\b/.test(id);
}

it('draws every chart with at most 10 kB of code of its own', async () => {
  const folder = join(projectRoot, 'shared/ui/charts');
  const names = ['run-chart', 'funnel-chart', 'curve-chart', 'parts-chart', 'interval-bar'];
  const built = await build({
    root: projectRoot,
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    plugins: [
      {
        name: ALL,
        resolveId: (id) => (id === ALL ? `\0${ALL}` : null),
        load: (id) =>
          id === `\0${ALL}`
            ? names.map((name) => `export * from '${join(folder, name)}.tsx';`).join('\n')
            : null,
      },
    ],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: ALL,
        preserveEntrySignatures: 'strict',
        output: { minify: true },
        external: (id) => !id.startsWith('\0') && isElsewhere(id.replace(projectRoot, '')),
      },
    },
  });
  const chunks = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const code = chunks.map((one) => (one.type === 'chunk' ? one.code : '')).join('');
  for (const name of ['RunChart', 'FunnelChart', 'CurveChart', 'PartsChart', 'IntervalBar']) {
    expect(code).toContain(name);
  }
  expect(Buffer.byteLength(code)).toBeLessThanOrEqual(MOST_BYTES);
});
