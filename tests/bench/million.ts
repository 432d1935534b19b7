import { dayOfInstant } from '../../shared/time/day.ts';
import { lastQuarters } from '../../shared/time/period.ts';
import type { DemoKeys } from '../../worker/local/demo/keys.ts';
import { type ApiClient, signIn } from './api-client.ts';
import { TEAM } from './demo-data.ts';
import { goalMaker } from './new-goal.ts';
import { type Row, ratioRow } from './result.ts';
import { TURNS, takeTurns } from './rounds.ts';
import type { Server } from './server.ts';

/** Figures may cost a little more where a team has ten years behind it; what there is to say grows with it. */
const BUDGET = 1.5;

interface Look {
  what: string;
  /** Null where the answer itself is larger: for the record. */
  budget: number | null;
  by: 'noor' | 'joost';
  look: (client: ApiClient, turn: number) => Promise<unknown>;
}

/** What figures cost with a million entries in one organisation, hundreds of teams of ten years, against a thousand. */
export async function benchMillion(
  small: Server,
  million: Server,
  { keys, caseTags }: { keys: DemoKeys; caseTags: readonly string[] },
): Promise<Row[]> {
  const todayOn = dayOfInstant(Date.now());
  const quarters = lastQuarters(todayOn, 4);
  const period = { firstOn: quarters[0]?.firstOn, lastOn: quarters.at(-1)?.lastOn };
  const lastYear = `${Number(todayOn.slice(0, 4)) - 1}${todayOn.slice(4, 8)}15`;
  const makeGoal = await goalMaker(keys);
  const goals: Record<'small' | 'million', { id: string }[]> = { small: [], million: [] };
  for (const place of ['small', 'million'] as const) {
    for (let turn = 0; turn < TURNS; turn += 1) {
      goals[place].push(await makeGoal(caseTags[turn % caseTags.length] ?? '', todayOn));
    }
  }
  const feedback = `/api/teams/${TEAM}/feedback`;
  const looks: Record<string, Look> = {
    'team-feedback-million': {
      what: 'all figures of a team',
      budget: BUDGET,
      by: 'noor',
      look: (client) => client.get(feedback),
    },
    'team-feedback-past-million': {
      what: 'all figures of a team, as of a day last year',
      budget: null,
      by: 'noor',
      look: (client) => client.get(`${feedback}?cutOn=${lastYear}`),
    },
    'course-million': {
      what: 'the course of a measure, from its first day',
      budget: null,
      by: 'noor',
      look: (client) => client.get(`${feedback}/M05/course`),
    },
    'behind-million': {
      what: 'the milestones behind a figure',
      budget: BUDGET,
      by: 'noor',
      look: (client) => client.post(`${feedback}/behind`, { measure: 'M05', period }),
    },
    'teams-beside-million': {
      what: 'one measure of all teams (hundreds / 3)',
      budget: null,
      by: 'joost',
      look: (client) => client.get('/api/feedback/teams?measure=M01'),
    },
  };
  const rows: Row[] = [];
  for (const [id, { what, budget, by, look }] of Object.entries(looks)) {
    const clients = { small: await signIn(small, by), million: await signIn(million, by) };
    const costs = await takeTurns({
      small: { processId: small.processId, once: async (turn) => void (await look(clients.small, turn)) },
      million: {
        processId: million.processId,
        once: async (turn) => void (await look(clients.million, turn)),
      },
    });
    rows.push(rowOf(id, what, budget, costs));
  }
  const clients = { small: await signIn(small, 'noor'), million: await signIn(million, 'noor') };
  const file = (place: 'small' | 'million') => async (turn: number) => {
    const goal = goals[place][turn];
    await clients[place].put(`/api/entries/${goal?.id}`, goal);
  };
  const costs = await takeTurns({
    small: { processId: small.processId, once: file('small') },
    million: { processId: million.processId, once: file('million') },
  });
  return [...rows, rowOf('file-entry-million', 'filing an entry, with the team’s line', BUDGET, costs)];
}

function rowOf(
  id: string,
  what: string,
  budget: number | null,
  costs: Record<'small' | 'million', Parameters<typeof ratioRow>[1][1]>,
): Row {
  return ratioRow(
    { id, what: `${what}, at 1,000,000 entries / at 1,000`, budget },
    ['million', costs.million],
    ['small', costs.small],
  );
}
