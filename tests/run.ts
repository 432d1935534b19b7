import { startVitest } from 'vitest/node';
import { browserCommand, getBrowser } from '../worker/local/browser/get-browser.ts';
import { projectRoot } from '../worker/local/project-root.ts';
import { runTool } from '../worker/local/run-tool.ts';
import { whatRedmineNeeds } from './e2e/support/redmine-instance.ts';
import { closingLine, type Tally, tallyOf, withoutMercy } from './tally.ts';

const inCi = Boolean(process.env.CI);

const browser = getBrowser();
if (browser !== null) process.env.DOELSPOOR_BROWSER = browser;

const checks = [
  await check('types', async () => {
    await runTool('wxt', ['prepare', 'extension']);
    await runTool('tsc', ['-b', '--noEmit']);
  }),
  await check('style and lint', () => runTool('biome', ['check', '.'])),
];
const tests = await runTests();

const total: Tally = {
  passed: tests.passed + checks.filter((passed) => passed).length,
  failed: tests.failed + checks.filter((passed) => !passed).length,
  skipped: tests.skipped,
};
if (browser === null) warn('a browser', browserCommand);
const redmineNeeds = whatRedmineNeeds();
if (redmineNeeds !== null) warn('Redmine', redmineNeeds);
if (inCi && total.skipped > 0)
  console.log(`In CI nothing may be skipped: ${total.skipped} tests count as failed.`);

const result = inCi ? withoutMercy(total) : total;
console.log(closingLine(result));
process.exit(result.failed > 0 ? 1 : 0);

async function check(what: string, run: () => Promise<void>): Promise<boolean> {
  try {
    await run();
    console.log(`✓ ${what}`);
    return true;
  } catch (error) {
    console.log(`✗ ${what}`, error);
    return false;
  }
}

async function runTests(): Promise<Tally> {
  const vitest = await startVitest([], { root: projectRoot, watch: false });
  const tally = tallyOf(vitest.state.getTestModules(), vitest.state.getUnhandledErrors().length);
  await vitest.close();
  return tally;
}

function warn(what: string, command: string): void {
  console.log(`\n!!! Tests that need ${what} were skipped. To run them too, first: ${command}\n`);
}
