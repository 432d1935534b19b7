import { basename } from 'node:path';

export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** What is needed here of a test file as Vitest reports it. */
export interface TestFile {
  moduleId: string;
  ok(): boolean;
  children: { allTests(): Iterable<TestCase> };
}

interface TestCase {
  fullName: string;
  result(): { state: string; errors?: readonly { message: string }[] | undefined };
}

/**
 * Counts tests. A file that could not be read, or whose preparation failed, counts as one failed test;
 * so does each error outside any test, and a run without a single test.
 */
export function tallyOf(files: Iterable<TestFile>, errorsOutside: number): Tally {
  const tally = { passed: 0, failed: errorsOutside, skipped: 0 };
  for (const file of files) {
    const states = Array.from(file.children.allTests(), (test) => test.result().state);
    const failed = states.filter((state) => state === 'failed').length;
    const passed = states.filter((state) => state === 'passed').length;
    tally.passed += passed;
    tally.failed += failed === 0 && !file.ok() ? 1 : failed;
    tally.skipped += states.length - passed - failed;
  }
  if (tally.passed + tally.failed === 0) tally.failed = 1;
  return tally;
}

/** A line for each test that failed, and for each file that failed without one: its name and how its error begins. */
export function failuresOf(files: Iterable<TestFile>): string[] {
  return [...files].flatMap((file) => {
    if (file.ok()) return [];
    const where = basename(file.moduleId);
    const failed = [...file.children.allTests()].filter((test) => test.result().state === 'failed');
    if (failed.length === 0) return [`${where}: could not be read or prepared`];
    return failed.map((test) => {
      const [firstLine = ''] = (test.result().errors?.[0]?.message ?? '').split('\n');
      return `${where} > ${test.fullName}: ${firstLine}`;
    });
  });
}

export function sumOf(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
    skipped: tallies.reduce((sum, { skipped }) => sum + skipped, 0),
  };
}

/** The last line of a run: `N passed, N failed`, and how many were skipped when there are any. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** Where nothing may be missing, a skipped test has failed. */
export function withoutMercy({ passed, failed, skipped }: Tally): Tally {
  return { passed, failed: failed + skipped, skipped: 0 };
}
