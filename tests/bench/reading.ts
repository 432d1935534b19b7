import { signIn } from './api-client.ts';
import { bareContender } from './bare-contender.ts';
import type { Arena } from './filing.ts';
import type { Trips } from './recorded-statements.ts';
import { type Row, ratioRow } from './result.ts';
import { TURNS, takeTurns } from './rounds.ts';

/** Reading a case over HTTP, with session, rights and audit, against a worker that runs the same statements only. */
export async function benchReading({ api, bareInSameTrips, recorded, caseTags }: Arena): Promise<Row[]> {
  const watched = await recorded.signIn('noor');
  const readings: Trips[] = [];
  for (const caseTag of caseTags) {
    recorded.trips();
    await watched.post('/api/cases/read', { caseTag });
    readings.push(recorded.trips());
  }
  const examples = Array.from({ length: TURNS }, (_, turn) => readings[turn % readings.length] ?? []);

  const client = await signIn(api, 'noor');
  const costs = await takeTurns({
    api: {
      processId: api.processId,
      async once(turn) {
        await client.post('/api/cases/read', { caseTag: caseTags[turn % caseTags.length] });
      },
    },
    bare: await bareContender(bareInSameTrips, 'read', 'same-trips', examples),
  });
  return [
    ratioRow(
      { id: 'read-case', what: 'reading a case / the same statements in the same trips', budget: null },
      ['api', costs.api],
      ['bare', costs.bare],
    ),
  ];
}
