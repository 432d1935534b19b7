import type { RecordedStatement, Trips } from './recorded-statements.ts';
import type { Contender } from './rounds.ts';
import type { Server } from './server.ts';

/** Everything in as many trips as the API makes, or all in one, which only who needn't decide anything can do. */
export type Grouping = 'same-trips' | 'one-trip';

/** Lets a bare worker run recorded statements: in each turn those of one example. */
export async function bareContender(
  { url, processId }: Server,
  name: string,
  grouping: Grouping,
  examples: readonly Trips[],
): Promise<Contender> {
  // Not every case takes the same statements: each set of texts gets an address of its own.
  const addresses = new Map<string, string>();
  const turns: { address: string; body: string }[] = [];
  for (const trips of examples) {
    const texts = JSON.stringify(mapTrips(trips, grouping, ({ text }) => text));
    const address = addresses.get(texts) ?? `${url}/${name}/${addresses.size}`;
    if (!addresses.has(texts)) await send(address, 'PUT', texts);
    addresses.set(texts, address);
    turns.push({ address, body: JSON.stringify(mapTrips(trips, grouping, ({ parameters }) => parameters)) });
  }
  return {
    processId,
    async once(turn) {
      const { address, body } = turns[turn] ?? { address: url, body: '' };
      await send(address, 'POST', body);
    },
  };
}

function mapTrips<T>(trips: Trips, grouping: Grouping, map: (statement: RecordedStatement) => T): T[][] {
  return (grouping === 'one-trip' ? [trips.flat()] : trips).map((trip) => trip.map(map));
}

async function send(address: string, method: string, body: string): Promise<void> {
  const response = await fetch(address, { method, body });
  const text = await response.text();
  if (!response.ok) throw new Error(`the bare worker: ${response.status} ${text}`);
}
