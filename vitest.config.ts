import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const ownProject = ['worker', 'extension', 'ui', 'repo', 'research-package', 'e2e'];

const common = {
  // Only tells a hanging test from a slow machine; nothing is asserted about time.
  testTimeout: 120_000,
  hookTimeout: 180_000,
  setupFiles: ['tests/support/same-draw.ts'],
  provide: { propertySeed: Number(process.env.DOELSPOOR_SEED ?? 20_260_101) },
  // Left alone, one core stays free: of two that is half.
  maxWorkers: '100%',
};

/** Of files that share their modules, because loading these takes longer than the tests; what a test stubs ends with it. */
const together = { isolate: false, restoreMocks: true, unstubEnvs: true, unstubGlobals: true };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...common,
          name: 'unit',
          ...together,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ownProject.map((name) => `tests/${name}/**`),
        },
      },
      {
        plugins: [
          cloudflareTest(async () => ({
            main: './worker/index.ts',
            wrangler: { configPath: './wrangler.toml' },
            miniflare: {
              // Another organisation's database, for tests of what must not cross.
              d1Databases: { DB_BEE: 'bee' },
              bindings: { TEST_MIGRATIONS: await readD1Migrations('./worker/db/migrations') },
            },
          })),
        ],
        test: {
          ...common,
          name: 'worker',
          include: ['tests/worker/**/*.test.ts'],
          setupFiles: [...common.setupFiles, 'tests/worker/setup.ts'],
        },
      },
      {
        plugins: [WxtVitest({ root: 'extension' })],
        test: {
          ...common,
          name: 'extension',
          environment: 'happy-dom',
          include: ['tests/extension/**/*.test.{ts,tsx}'],
        },
      },
      { test: { ...common, name: 'ui', environment: 'happy-dom', include: ['tests/ui/**/*.test.{ts,tsx}'] } },
      { test: { ...common, ...together, name: 'repo', include: ['tests/repo/**/*.test.ts'] } },
      {
        test: {
          ...common,
          name: 'proof',
          include: ['tests/research-package/**/*.test.ts'],
          globalSetup: ['tests/research-package/support/make-releases.ts'],
          fileParallelism: false,
        },
      },
      {
        test: {
          ...common,
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/support/build-once.ts'],
          fileParallelism: false,
        },
      },
    ],
  },
});
