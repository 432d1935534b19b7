import { describe, expect, it } from 'vitest';
import { closingLine, failuresOf, sumOf, type TestFile, tallyOf, withoutMercy } from './tally.ts';

function file(states: string[], ok = !states.includes('failed')): TestFile {
  const tests = states.map((state, at) => ({
    fullName: `a part > test ${at + 1}`,
    result: () => ({ state, errors: state === 'failed' ? [{ message: 'not so\nbut so' }] : undefined }),
  }));
  return { moduleId: '/somewhere/aa.test.ts', ok: () => ok, children: { allTests: () => tests } };
}

describe('the closing line', () => {
  it.each([
    ['counts tests over files', [file(['passed', 'failed']), file(['passed'])], 0, '2 passed, 1 failed'],
    ['names what was skipped', [file(['passed', 'skipped', 'pending'])], 0, '1 passed, 0 failed, 2 skipped'],
    [
      'counts a file that could not be read as a failure',
      [file(['passed']), file([], false)],
      0,
      '1 passed, 1 failed',
    ],
    [
      'counts a file whose preparation failed',
      [file(['skipped', 'skipped'], false)],
      0,
      '0 passed, 1 failed, 2 skipped',
    ],
    ['counts errors outside any test', [file(['passed'])], 2, '1 passed, 2 failed'],
    ['fails when there was nothing to run', [], 0, '0 passed, 1 failed'],
    ['fails when everything was skipped', [file(['skipped'])], 0, '0 passed, 1 failed, 1 skipped'],
  ])('%s', (_, files, errorsOutside, line) => {
    expect(closingLine(tallyOf(files, errorsOutside))).toBe(line);
  });

  it('adds up the parts of a run', () => {
    const parts = [
      { passed: 1, failed: 0, skipped: 4 },
      { passed: 2, failed: 3, skipped: 0 },
    ];
    expect(closingLine(sumOf(parts))).toBe('3 passed, 3 failed, 4 skipped');
  });

  it('counts what was skipped as failed where nothing may be', () => {
    expect(closingLine(withoutMercy({ passed: 3, failed: 1, skipped: 2 }))).toBe('3 passed, 3 failed');
  });
});

describe('what failed', () => {
  it('is named, with how the error begins', () => {
    expect(failuresOf([file(['passed', 'failed']), file(['passed'])])).toEqual([
      'aa.test.ts > a part > test 2: not so',
    ]);
  });

  it('is a file that could not be read, or whose preparation failed', () => {
    expect(failuresOf([file([], false), file(['skipped'], false)])).toEqual([
      'aa.test.ts: could not be read or prepared',
      'aa.test.ts: could not be read or prepared',
    ]);
  });
});
