import { describe, expect, it } from 'vitest';
import { closingLine, sumOf, type TestFile, tallyOf, withoutMercy } from './tally.ts';

function file(states: string[], ok = !states.includes('failed')): TestFile {
  return {
    ok: () => ok,
    children: { allTests: () => states.map((state) => ({ result: () => ({ state }) })) },
  };
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
