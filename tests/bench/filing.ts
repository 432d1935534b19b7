import { randomUUID } from 'node:crypto';
import type { EntrySubmission } from '../../shared/domain/entry.ts';
import { dayOfInstant } from '../../shared/time/day.ts';
import type { DemoKeys } from '../../worker/local/demo/keys.ts';
import { signIn } from './api-client.ts';
import { bareContender } from './bare-contender.ts';
import { goalMaker } from './new-goal.ts';
import type { RecordedApi, Trips } from './recorded-statements.ts';
import { type Row, ratioRow } from './result.ts';
import { TURNS, takeTurns } from './rounds.ts';
import type { Server } from './server.ts';

/** What is compared, each with a database of its own that began as the same. */
export interface Arena {
  api: Server;
  bareInSameTrips: Server;
  bareInOneTrip: Server;
  /** On another copy still. */
  recorded: RecordedApi;
  keys: DemoKeys;
  /** Open cases of the practitioner's team. */
  caseTags: readonly string[];
}

/**
 * Filing a goal over HTTP, with session, validation, milestones, counts, audit and the team's figure, against a worker
 * that runs the very same statements and does nothing else.
 */
export async function benchFiling(arena: Arena): Promise<Row[]> {
  const { api, recorded, caseTags } = arena;
  const makeGoal = await goalMaker(arena.keys);
  const todayOn = dayOfInstant(Date.now());
  const goals: EntrySubmission[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    goals.push(await makeGoal(caseTags[turn % caseTags.length] ?? '', todayOn));
  }

  const watched = await recorded.signIn('noor');
  const filings: { goal: EntrySubmission; trips: Trips }[] = [];
  for (const goal of goals.slice(0, caseTags.length)) {
    recorded.trips();
    await watched.put(`/api/entries/${goal.id}`, goal);
    filings.push({ goal, trips: recorded.trips() });
  }
  const examples = goals.map((_, turn) => {
    const filing = filings[turn % filings.length];
    return filing ? again(filing.goal, filing.trips, Math.floor(turn / filings.length)) : [];
  });

  const client = await signIn(api, 'noor');
  const costs = await takeTurns({
    api: {
      processId: api.processId,
      async once(turn) {
        const goal = goals[turn];
        await client.put(`/api/entries/${goal?.id}`, goal);
      },
    },
    same: await bareContender(arena.bareInSameTrips, 'file', 'same-trips', examples),
    one: await bareContender(arena.bareInOneTrip, 'file', 'one-trip', examples),
  });
  return [
    ratioRow(
      { id: 'file-entry', what: 'filing an entry / the same statements in the same trips', budget: 1.5 },
      ['api', costs.api],
      ['bare', costs.same],
    ),
    ratioRow(
      // Nobody can file in one trip who must know the case before writing: what the second trip costs, for the record.
      {
        id: 'file-entry-one-batch',
        what: 'filing an entry / the same statements in one batch',
        budget: null,
      },
      ['api', costs.api],
      ['bare', costs.one],
    ),
  ];
}

/** The statements of a filing once more: with other ids, and the next place in the case. */
function again(goal: EntrySubmission, trips: Trips, rank: number): Trips {
  const ids = JSON.stringify(goal).match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? [];
  const fresh = new Map([...new Set(ids)].map((id) => [id, rank === 0 ? id : randomUUID()]));
  const renewed = (value: unknown): unknown =>
    typeof value === 'string'
      ? [...fresh].reduce((text, [id, other]) => text.replaceAll(id, other), value)
      : value;
  return trips.map((trip) =>
    trip.map(({ text, parameters }) => ({
      text,
      parameters: parameters.map((value, at) => {
        if (at !== 1) return renewed(value);
        if (text.startsWith('INSERT INTO entry ')) return Number(value) + rank;
        return text.startsWith('UPDATE organisation SET counted_norms ')
          ? JSON.stringify(laterBy(rank, String(value)))
          : renewed(value);
      }),
    })),
  );
}

/** The cases that a filing looked at, as they are so many entries later. */
function laterBy(rank: number, seen: string): object[] {
  const cases = JSON.parse(seen) as { sequence: number }[];
  return cases.map((one) => ({ ...one, sequence: one.sequence + rank }));
}
