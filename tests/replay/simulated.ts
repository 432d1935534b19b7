import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Cell } from '../../worker/local/replay/measure-cells.ts';

const folder = join(import.meta.dirname, '../fixtures/simulated');

/** A simulated log of 300 families, and what its simulator says of it, worked out without the log. */
export const simulatedLogPath = join(folder, 'events.ndjson');

export function simulatedLines(): string[] {
  return readFileSync(simulatedLogPath, 'utf8').trimEnd().split('\n');
}

export interface Truth {
  meta: { cut: string };
  measures: Record<
    string,
    {
      overall: Cell;
      byTeam: Record<string, Cell>;
      byQuarter: Record<string, Cell>;
      /** Without their shares. */
      byTeamQuarter: Record<string, Record<string, Omit<Cell, 'value'>>>;
    }
  >;
}

export function simulatedTruth(): Truth {
  return JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8'));
}

/** What is true of the same log that is no x of n, and of the learning meetings in it. */
export function observedTruth(): Record<'timeToEvent' | 'kappa' | 'gas' | 'meetings', object> {
  return JSON.parse(readFileSync(join(folder, 'truth-observed.json'), 'utf8'));
}

/** Every line twice, in an order that only the seed decides. */
export function shuffledAndDoubled(lines: readonly string[], seed: number): string[] {
  const shuffled = [...lines, ...lines];
  let state = seed;
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = state % (last + 1);
    [shuffled[last], shuffled[other]] = [shuffled[other] ?? '', shuffled[last] ?? ''];
  }
  return shuffled;
}

/** Numbers within 1e-9, everything else the same. What was found may say more. */
export function expectObserved(found: unknown, expected: unknown, path: string): void {
  if (typeof expected === 'number') {
    expect(typeof found, path).toBe('number');
    expect(Math.abs(Number(found) - expected), `${path}: ${found} against ${expected}`).toBeLessThanOrEqual(
      1e-9,
    );
  } else if (typeof expected === 'object' && expected !== null) {
    const keys = Object.keys(expected).sort();
    expect(Object.keys(found ?? {}).sort(), path).toEqual(expect.arrayContaining(keys));
    for (const [key, value] of Object.entries(expected)) {
      expectObserved((found as Record<string, unknown>)[key], value, `${path}.${key}`);
    }
  } else expect(found, path).toBe(expected);
}
