import { processorTime } from './processor-time.ts';

/** Something that is done again and again, and the process that does it. */
export interface Contender {
  processId: number | null;
  /** Does it once; `turn` counts from 0 and never comes back. Throws when it did not succeed. */
  once(turn: number): Promise<void>;
}

/** What one time costs, ms: processor time of the process (null where it can't be read), and waiting time. */
export interface Cost {
  processor: number | null;
  waiting: number;
}

const ROUNDS = 7;
const TIMES_PER_ROUND = 50;

/** On a machine that is busy with other things a comparison ends after this time, ms, with at least three rounds. */
const PATIENCE = 20_000;
const LEAST_ROUNDS = 3;

/** How many turns a contender gets in all, the warming up included. */
export const TURNS = (ROUNDS + 1) * TIMES_PER_ROUND;

/**
 * Lets contenders take turns, so that whatever else the machine does meets all of them alike. The first round warms up
 * and does not count. Waiting is the median over the rounds; processor time, which comes in steps of ten milliseconds,
 * the mean of the rounds without the cheapest and the dearest.
 */
export async function takeTurns<Name extends string>(
  contenders: Readonly<Record<Name, Contender>>,
): Promise<Record<Name, Cost>> {
  const entries = Object.entries(contenders) as [Name, Contender][];
  const costs = new Map<Name, Cost[]>(entries.map(([name]) => [name, []]));
  const startedAt = performance.now();
  for (let round = 0; round <= ROUNDS; round += 1) {
    if (round > LEAST_ROUNDS && performance.now() - startedAt > PATIENCE) break;
    for (const [name, contender] of entries) {
      const cost = await costOfRound(contender, round * TIMES_PER_ROUND);
      if (round > 0) costs.get(name)?.push(cost);
    }
  }
  return Object.fromEntries(entries.map(([name]) => [name, costOf(costs.get(name) ?? [])])) as Record<
    Name,
    Cost
  >;
}

async function costOfRound(contender: Contender, firstTurn: number): Promise<Cost> {
  const waits: number[] = [];
  const before = processorTime(contender.processId);
  for (let turn = firstTurn; turn < firstTurn + TIMES_PER_ROUND; turn += 1) {
    const startedAt = performance.now();
    await contender.once(turn);
    waits.push(performance.now() - startedAt);
  }
  const after = processorTime(contender.processId);
  return {
    processor: before === null || after === null ? null : (after - before) / TIMES_PER_ROUND,
    waiting: median(waits),
  };
}

function costOf(rounds: readonly Cost[]): Cost {
  const processor = rounds.flatMap((round) => round.processor ?? []);
  return {
    processor: processor.length === rounds.length ? trimmedMean(processor) : null,
    waiting: median(rounds.map(({ waiting }) => waiting)),
  };
}

function median(numbers: readonly number[]): number {
  return sorted(numbers)[Math.floor((numbers.length - 1) / 2)] ?? Number.NaN;
}

function trimmedMean(numbers: readonly number[]): number {
  const middle = sorted(numbers).slice(1, -1);
  return middle.reduce((sum, number) => sum + number, 0) / middle.length;
}

function sorted(numbers: readonly number[]): number[] {
  return [...numbers].sort((a, b) => a - b);
}
