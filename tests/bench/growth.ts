import { type ApiClient, signIn } from './api-client.ts';
import { TEAM } from './demo-data.ts';
import { type Row, ratioRow } from './result.ts';
import { takeTurns } from './rounds.ts';
import type { Server } from './server.ts';

const BUDGET = 1.2;

/** What people look at, asked of a database a hundred times as large: it should cost about the same. */
export async function benchGrowth(small: Server, big: Server, caseTags: readonly string[]): Promise<Row[]> {
  const looks: Record<string, { what: string; look: (client: ApiClient, turn: number) => Promise<unknown> }> =
    {
      'read-case-growth': {
        what: 'reading a case',
        look: (client, turn) =>
          client.post('/api/cases/read', { caseTag: caseTags[turn % caseTags.length] ?? '' }),
      },
      'due-list-growth': {
        what: 'due list of a practitioner',
        look: (client) => client.get('/api/due?scope=mine'),
      },
      'team-due-list-growth': {
        what: 'due list of a team',
        look: (client) => client.get(`/api/due?scope=team&team=${TEAM}`),
      },
      'team-feedback-growth': {
        what: 'figures of a team',
        look: (client) => client.get(`/api/teams/${TEAM}/feedback`),
      },
    };
  const clients = { small: await signIn(small, 'noor'), big: await signIn(big, 'noor') };
  const rows: Row[] = [];
  for (const [id, { what, look }] of Object.entries(looks)) {
    const costs = await takeTurns({
      small: {
        processId: small.processId,
        once: async (turn) => void (await look(clients.small, turn)),
      },
      big: {
        processId: big.processId,
        once: async (turn) => void (await look(clients.big, turn)),
      },
    });
    rows.push(
      ratioRow(
        { id, what: `${what}, at 100,000 entries / at 1,000`, budget: BUDGET },
        ['big', costs.big],
        ['small', costs.small],
      ),
    );
  }
  return rows;
}
