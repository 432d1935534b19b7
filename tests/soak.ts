import { randomInt } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startVitest } from 'vitest/node';
import { projectRoot } from '../worker/local/project-root.ts';

/** Runs the property tests again and again, each round with other examples, until one fails or the rounds are over. */
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '10' } } });
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error('--rounds takes a whole number of at least 1.');
  process.exit(2);
}

const files = globSync('tests/**/*.test.{ts,tsx}', { cwd: projectRoot }).filter((file) =>
  /\bfc\.(?:assert|check)\b/u.test(readFileSync(join(projectRoot, file), 'utf8')),
);

for (let round = 1; round <= rounds; round += 1) {
  const seed = randomInt(2 ** 31);
  process.env.DOELSPOOR_SEED = String(seed);
  console.log(`\nRound ${round} of ${rounds}: DOELSPOOR_SEED=${seed}`);
  const vitest = await startVitest(files, { root: projectRoot, watch: false, reporters: ['dot'] });
  const isGood = vitest.state.getCountOfFailedTests() === 0 && vitest.state.getUnhandledErrors().length === 0;
  await vitest.close();
  if (!isGood) {
    console.log(`\nOnce more with the same examples: DOELSPOOR_SEED=${seed} npx vitest run FILE`);
    process.exit(1);
  }
}
console.log(`\nNothing found. Rounds: ${rounds}.`);
