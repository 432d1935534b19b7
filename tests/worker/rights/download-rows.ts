import { newReady } from '../support/packages.ts';
import { empty, ofOneself, type Rows } from './row.ts';
import type { Things } from './things.ts';

/** The newest token of each, by which it could be told. */
const known = new WeakMap<Things, string>();

/** Who is a researcher in these things has a token by this id. */
async function newToken(things: Things): Promise<string> {
  const { api, people } = things;
  const id = crypto.randomUUID();
  const hash = crypto.randomUUID();
  await api.around.db
    .prepare(
      `INSERT INTO research_token (id, member_id, token_hash, name, made_at, expires_at)
       VALUES (?1, ?2, ?3, 'R', 1, ?4)`,
    )
    .bind(id, people.researcher.id, hash, api.clock.at + 1)
    .run();
  known.set(things, id);
  return id;
}

async function endTokens({ api, people }: Things): Promise<void> {
  await api.around.db
    .prepare('DELETE FROM research_token WHERE member_id = ?1')
    .bind(people.researcher.id)
    .run();
}

/** Downloading releases. What a ticket or a token opens is in a test of its own: here they are not there. */
export const downloadRows: Rows = {
  'make-download-ticket': {
    roles: ['researcher'],
    ask: async ({ api, people }) => ({
      input: {},
      params: { release: (await newReady(api.around.db, { ownerId: people.researcher.id })).id },
    }),
    otherTeam: 'not-found',
    elsewhere: 'not-found',
  },
  'download-package': {
    roles: 'anyone',
    ask: () => ({ input: {}, params: { ticket: 'a'.repeat(64) } }),
    // People read it in a window: it is no JSON.
    outcome: 'status 404',
  },
  'list-research-releases': { roles: 'anyone', ask: empty, outcome: 'not-signed-in' },
  'download-research-package': {
    roles: 'anyone',
    ask: () => ({ input: {}, params: { release: crypto.randomUUID() } }),
    outcome: 'not-signed-in',
  },
  'list-research-tokens': {
    roles: ['researcher'],
    ask: async (things) => {
      await newToken(things);
      return empty();
    },
    ...ofOneself,
    secret: (things) => [known.get(things) ?? things.people.researcher.id],
  },
  'make-research-token': {
    roles: ['researcher'],
    ask: async (things) => {
      await endTokens(things);
      return { input: { id: crypto.randomUUID(), name: 'R', days: 30 } };
    },
    otherTeam: 'done',
    elsewhere: null,
  },
  'end-research-token': {
    roles: ['researcher'],
    ask: async (things) => ({ input: {}, params: { token: await newToken(things) } }),
    otherTeam: 'not-found',
    elsewhere: 'not-found',
  },
};
