import { describe, it } from 'vitest';

/**
 * As `describe`, when nothing is missing. Otherwise skips aloud, with what would enable the tests; in CI that is a
 * failure.
 * @param missing the command that makes the tests possible here; null when they are
 */
export function describeUnless(missing: string | null): (name: string, tests: () => void) => void {
  return (name, tests) => {
    if (missing === null) describe(name, tests);
    else if (process.env.CI)
      it(`${name}: can be tested, after: ${missing}`, () => Promise.reject(new Error(missing)));
    else describe.skip(`${name}, SKIPPED: first run ${missing}`, tests);
  };
}
