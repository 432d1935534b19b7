import { expect } from 'vitest';

/** Equal to 9 digits, relative to the size of the value, and absolutely for values below 1. */
export function expectClose(actual: number | null | undefined, expected: number | null, what = ''): void {
  if (expected === null) {
    expect(actual, what).toBeNull();
    return;
  }
  expect(typeof actual, what).toBe('number');
  expect(
    Math.abs((actual ?? Number.NaN) - expected),
    `${what}: ${actual} against ${expected}`,
  ).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
}
