import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import type { Endpoint } from '../../shared/api/endpoint.ts';
import { endpoints } from '../../shared/api/registry.ts';
import { ErrorBody } from '../../shared/api/schemas.ts';
import { type Role, roles } from '../../shared/domain/roles.ts';
import { type Asked, isOpen, type Outcome, type Row, rowsOf } from './rights/row.ts';
import { table } from './rights/table.ts';
import { marksOf, newThings, type Things } from './rights/things.ts';
import { type Answer, type TestApi, testApi } from './support/api.ts';

const here = { id: 'test', name: 'Testgemeente' };
const there = { id: 'bee', name: 'Gemeente Bee' };
const api = testApi();
const later = testApi({ startsAt: '2026-06-16T10:00:00Z' });
const elsewhere = testApi({ db: env.DB_BEE, bindings: { ORGANISATION: there.id } });

const own = await newThings(api, here);
const others = await newThings(api, here);
const foreign = await newThings(elsewhere, there);

/** One request of the matrix: who asks what, and what should come of it. */
interface Pair {
  name: string;
  expected: Outcome;
  about: Things;
  /** Asked as someone in this role would, about their own team. */
  role: Role;
  /** Who asks; null for nobody. Signs in at `at`. */
  as: { id: string; at: TestApi } | null;
  on?: TestApi;
}

function pairsOf(row: Row): Pair[] {
  const pairs: Pair[] = [];
  const add = (name: string, expected: Outcome, about: Things, role: Role, more: Partial<Pair> = {}) =>
    pairs.push({ name, expected, about, role, as: { id: own.people[role].id, at: api }, ...more });
  const [first] = row.roles;
  if (!first) throw new RangeError('somebody may ask it');
  add('nobody', 'not-signed-in', own, first, { as: null });
  for (const role of row.roles) {
    const outcome = (of: Row['otherTeam']) => (typeof of === 'function' ? of(role) : of);
    add(`${role} whose session expired`, 'session-expired', own, role, { on: later });
    const colleague = { id: others.people[role].id, at: api };
    add(`${role} of another team`, outcome(row.otherTeam), own, role, { as: colleague });
    const stranger = { id: foreign.people[role].id, at: elsewhere };
    add(`${role} of another organisation`, 'not-signed-in', own, role, { as: stranger });
    if (row.elsewhere !== null) {
      add(`${role} about what is in another organisation`, outcome(row.elsewhere), foreign, role);
    }
    add(`${role}, in earnest`, outcome(row.inEarnest ?? 'done'), own, role);
  }
  for (const role of roles.filter((candidate) => !row.roles.includes(candidate))) {
    add(role, 'not-allowed', own, first, { as: { id: own.people[role].id, at: api } });
  }
  return pairs;
}

/** Everything that is stored, but for the log and the sessions of whoever asks: those change when nothing happens. */
async function stored(api: TestApi, asker: string | undefined): Promise<string> {
  const { db } = api.around;
  const tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_cf%' ESCAPE '\\'";
  const { results } = await db.prepare(tables).all<{ name: string }>();
  const counted = results.filter(
    ({ name }) => !['audit_event', 'audit_seal', 'sqlite_sequence'].includes(name),
  );
  const found = await db.batch(
    counted.map(({ name }) =>
      name === 'session'
        ? db.prepare('SELECT * FROM session WHERE member_id <> ?1').bind(asker ?? '')
        : db.prepare(`SELECT * FROM "${name}"`),
    ),
  );
  return JSON.stringify(found.map(({ results: rows }) => rows));
}

function call(on: TestApi, endpoint: Endpoint, asked: Asked, token?: string): Promise<Answer<unknown>> {
  return on.call(endpoint, { ...asked, token } as Parameters<typeof on.call>[1]);
}

function failureOf({ status, text, headers }: Answer<unknown>): Outcome {
  const isJson = headers.get('content-type')?.includes('json');
  const body = isJson ? ErrorBody.safeParse(JSON.parse(text)).data : undefined;
  return body?.error.code ?? `status ${status}`;
}

async function outcomeOf(endpoint: Endpoint, row: Row, pair: Pair): Promise<Outcome> {
  const asked = await row.ask(pair.about, pair.role);
  const token = pair.as === null ? undefined : await pair.as.at.signIn(pair.as.id);
  const before = await stored(api, pair.as?.id);
  const answer = await call(pair.on ?? api, endpoint, asked, token);
  const isUnchanged = (await stored(api, pair.as?.id)) === before;
  if (answer.status !== 200) return isUnchanged ? failureOf(answer) : 'done';
  const marks = (row.secret ?? marksOf)(pair.about);
  const tellsNothing = isUnchanged && !marks.some((mark) => answer.text.includes(mark));
  if (pair.expected === 'nothing') return tellsNothing ? 'nothing' : 'done';
  // Who may see it does see it, or else seeing nothing of it would be no refusal.
  const hidesFromSome = row.otherTeam === 'nothing' || row.elsewhere === 'nothing';
  return tellsNothing && hidesFromSome && !isAboutOneself(endpoint) ? 'nothing' : 'done';
}

/** Ends the session that asks, which is not looked at: see `stored`. */
function isAboutOneself({ id }: Endpoint): boolean {
  return ['sign-out', 'end-sessions', 'end-session'].includes(id);
}

const planned = endpoints.map((endpoint) => {
  const row = table[endpoint.id];
  const pairs = rowsOf(row).flatMap((one) => pairsOf(one).map((pair) => ({ row: one, pair })));
  return { endpoint, row, pairs };
});
const count = planned.reduce((sum, { pairs }) => sum + Math.max(1, pairs.length), 0);

test(`each of ${endpoints.length} endpoints stands in the table, and nothing else does`, () => {
  expect(Object.keys(table).toSorted()).toEqual(endpoints.map(({ id }) => id).toSorted());
});

test.each(planned)('$endpoint.id', async ({ endpoint, row, pairs }) => {
  if (row === undefined) throw new Error('not in the table');
  if (isOpen(row)) {
    const answer = await call(api, endpoint, row.ask());
    expect(answer.status === 200 ? 'done' : failureOf(answer)).toBe(row.outcome);
    const known = [own, others, foreign].flatMap(marksOf);
    expect(known.filter((mark) => answer.text.includes(mark))).toEqual([]);
    return;
  }
  const found: [string, Outcome][] = [];
  for (const { row: one, pair } of pairs) found.push([pair.name, await outcomeOf(endpoint, one, pair)]);
  expect(found).toEqual(pairs.map(({ pair }) => [pair.name, pair.expected]));
});

test(`looked at ${count} pairs of endpoint and case`, () => {
  expect(count).toBeGreaterThan(endpoints.length * 4);
});
