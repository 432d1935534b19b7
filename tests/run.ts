import { basename } from 'node:path';
import { startVitest } from 'vitest/node';
import { browserCommand, getBrowser } from '../worker/local/browser/get-browser.ts';
import { projectRoot } from '../worker/local/project-root.ts';
import { runTool } from '../worker/local/run-tool.ts';
import { whatFirefoxNeeds } from './e2e/support/firefox/launch-firefox.ts';
import { whatFossilNeeds } from './e2e/support/fossil.ts';
import { whatRedmineNeeds } from './e2e/support/redmine-instance.ts';
import { whatPsppNeeds, whatRNeeds } from './research-package/support/needs.ts';
import { closingLine, failuresOf, sumOf, type Tally, type TestFile, tallyOf, withoutMercy } from './tally.ts';

const inCi = Boolean(process.env.CI);
/** More files than this with a failure at once are no accident. */
const RETRIED_FILES = 4;

/** Said once more at the end, where they are found without reading the whole. */
const failures: string[] = [];

const browser = getBrowser();
if (browser !== null) process.env.DOELSPOOR_BROWSER = browser;

const checks = [
  await check('types', async () => {
    await runTool('wxt', ['prepare', 'extension']);
    await runTool('tsc', ['-b', '--noEmit']);
  }),
  await check('style and lint', () => runTool('biome', ['check', '.'])),
];
// Apart, so that a build that fails takes only the tests with it that need it.
const tallies = [
  ...checks,
  await runTests(['!e2e', '!proof']),
  await runTests(['proof']),
  await runBrowserTests(),
];
const total = sumOf(tallies);
if (browser === null) warn('a browser', browserCommand);
const redmineNeeds = whatRedmineNeeds();
if (redmineNeeds !== null) warn('Redmine', redmineNeeds);
const firefoxNeeds = whatFirefoxNeeds();
if (firefoxNeeds !== null) warn('Firefox', firefoxNeeds);
const fossilNeeds = whatFossilNeeds();
if (fossilNeeds !== null) warn('Fossil', fossilNeeds);
const rNeeds = whatRNeeds();
if (rNeeds !== null) warn('R', rNeeds);
const psppNeeds = whatPsppNeeds();
if (psppNeeds !== null) warn('PSPP', psppNeeds);
if (inCi && total.skipped > 0)
  console.log(`In CI nothing may be skipped: ${total.skipped} tests count as failed.`);

if (failures.length > 0) console.log(`\nWhat failed:\n${failures.map((line) => `✗ ${line}`).join('\n')}\n`);
const result = inCi ? withoutMercy(total) : total;
console.log(closingLine(result));
process.exit(result.failed > 0 ? 1 : 0);

async function check(what: string, run: () => Promise<void>): Promise<Tally> {
  try {
    await run();
    console.log(`✓ ${what}`);
    return { passed: 1, failed: 0, skipped: 0 };
  } catch (error) {
    console.log(`✗ ${what}\n${error instanceof Error ? error.message : error}`);
    failures.push(what);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

async function runTests(projects: readonly string[]): Promise<Tally> {
  const { files, errorsOutside } = await run(projects, []);
  return counted(files, errorsOutside);
}

/**
 * A real browser on a busy machine now and then loses a key or a window. The few files in which something failed are
 * run once more, whole, and named; the second time decides. Many at once is no accident and stays as it is.
 */
async function runBrowserTests(): Promise<Tally> {
  const { files, errorsOutside } = await run(['e2e'], []);
  const failed = files.filter((file) => !file.ok());
  if (failed.length === 0 || failed.length > RETRIED_FILES || errorsOutside > 0)
    return counted(files, errorsOutside);
  const names = failed.map(({ moduleId }) => moduleId);
  console.log(`\n!!! Not stable, run once more: ${names.map((name) => basename(name)).join(', ')}\n`);
  const again = await run(['e2e'], names);
  return counted([...files.filter((file) => file.ok()), ...again.files], again.errorsOutside);
}

function counted(files: readonly TestFile[], errorsOutside: number): Tally {
  failures.push(...failuresOf(files));
  if (errorsOutside > 0) failures.push(`outside any test: ${errorsOutside} errors, see above`);
  return tallyOf(files, errorsOutside);
}

async function run(
  projects: readonly string[],
  files: readonly string[],
): Promise<{ files: TestFile[]; errorsOutside: number }> {
  const vitest = await startVitest([...files], { root: projectRoot, watch: false, project: [...projects] });
  const found = {
    files: vitest.state.getTestModules(),
    errorsOutside: vitest.state.getUnhandledErrors().length,
  };
  await vitest.close();
  return found;
}

function warn(what: string, command: string): void {
  console.log(`\n!!! Tests that need ${what} were skipped. To run them too, first: ${command}\n`);
}
