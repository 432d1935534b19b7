import { startVitest } from 'vitest/node';
import { browserCommand, getBrowser } from '../worker/local/browser/get-browser.ts';
import { projectRoot } from '../worker/local/project-root.ts';
import { runTool } from '../worker/local/run-tool.ts';
import { whatFirefoxNeeds } from './e2e/support/firefox/launch-firefox.ts';
import { whatFossilNeeds } from './e2e/support/fossil.ts';
import { whatRedmineNeeds } from './e2e/support/redmine-instance.ts';
import { closingLine, sumOf, type Tally, tallyOf, withoutMercy } from './tally.ts';

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
// Apart, so that a build that fails takes only the tests with it that need it.
const tallies = [...checks, await runTests('!e2e'), await runTests('e2e')];
const total = sumOf(tallies);
if (browser === null) warn('a browser', browserCommand);
const redmineNeeds = whatRedmineNeeds();
if (redmineNeeds !== null) warn('Redmine', redmineNeeds);
const firefoxNeeds = whatFirefoxNeeds();
if (firefoxNeeds !== null) warn('Firefox', firefoxNeeds);
const fossilNeeds = whatFossilNeeds();
if (fossilNeeds !== null) warn('Fossil', fossilNeeds);
if (inCi && total.skipped > 0)
  console.log(`In CI nothing may be skipped: ${total.skipped} tests count as failed.`);

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
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

async function runTests(project: string): Promise<Tally> {
  const vitest = await startVitest([], { root: projectRoot, watch: false, project });
  const tally = tallyOf(vitest.state.getTestModules(), vitest.state.getUnhandledErrors().length);
  await vitest.close();
  return tally;
}

function warn(what: string, command: string): void {
  console.log(`\n!!! Tests that need ${what} were skipped. To run them too, first: ${command}\n`);
}
