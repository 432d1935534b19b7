import type { Cost } from './rounds.ts';

/**
 * `bench.json`, which `npm run bench` writes in the project's folder:
 *
 *     { "startedAt": "2026-11-22T06:00:00.000Z",          when, UTC
 *       "machine": { "node", "platform", "processors", "load" },
 *       "entries": { "small": 1002, "big": 100200, "million": 1002000 },   in the databases
 *       "rows": [ { "id": "file-entry",                   stable name of the row
 *                   "what": "…",                          the same in words
 *                   "unit": "ratio" | "bytes",
 *                   "value": 1.31,                        a ratio of two costs, or a size after gzip
 *                   "basis": "processor" | "waiting" | "gzip",   what the value was made from
 *                   "budget": 1.5 | null,                 the most it may be; null where none was set
 *                   "verdict": "ok" | "over" | "no-budget",
 *                   "costs"?: { "<contender>": { "processor": 2.1 | null, "waiting": 2.9 } } } ] }   ms per time
 */
export interface BenchResult {
  startedAt: string;
  machine: { node: string; platform: string; processors: number; load: number };
  entries: { small: number; big: number; million: number };
  rows: Row[];
}

export interface Row {
  id: string;
  what: string;
  unit: 'ratio' | 'bytes';
  value: number;
  basis: 'processor' | 'waiting' | 'gzip';
  budget: number | null;
  verdict: 'ok' | 'over' | 'no-budget';
  costs?: Record<string, Cost>;
}

interface About {
  id: string;
  what: string;
  budget: number | null;
}

/** How much dearer one is than the other: in processor time where that can be read, otherwise in waiting time. */
export function ratioRow(about: About, dearer: [string, Cost], cheaper: [string, Cost]): Row {
  const [[oneName, one], [otherName, other]] = [dearer, cheaper];
  const hasProcessor = one.processor !== null && other.processor !== null;
  const value = hasProcessor ? (one.processor ?? 0) / (other.processor ?? 0) : one.waiting / other.waiting;
  return {
    ...about,
    unit: 'ratio',
    value,
    basis: hasProcessor ? 'processor' : 'waiting',
    verdict: verdictOf(value, about.budget),
    costs: { [oneName]: one, [otherName]: other },
  };
}

/** A size in bytes after gzip. */
export function sizeRow(about: About, value: number): Row {
  return { ...about, unit: 'bytes', value, basis: 'gzip', verdict: verdictOf(value, about.budget) };
}

function verdictOf(value: number, budget: number | null): Row['verdict'] {
  if (budget === null) return 'no-budget';
  return value <= budget ? 'ok' : 'over';
}
