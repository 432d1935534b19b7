import { expect, test } from 'vitest';
import type { Endpoint } from '../../shared/api/endpoint.ts';
import { endpoints } from '../../shared/api/registry.ts';
import type { Role } from '../../shared/domain/roles.ts';
import { rowsOf } from './rights/row.ts';
import { table } from './rights/table.ts';
import { newPerson, newThings } from './rights/things.ts';
import { testApi } from './support/api.ts';
import { SEALED } from './support/submissions.ts';

const api = testApi();
const here = { id: 'test', name: 'Testgemeente' };

interface Seen {
  endpoint: Endpoint;
  text: string;
}

/** Every answer that someone in a role can get about their own team, each way of asking in earnest. */
async function allThatIsSeen(role: Role): Promise<Seen[]> {
  const seen: Seen[] = [];
  for (const endpoint of endpoints) {
    for (const row of rowsOf(table[endpoint.id]).filter(({ roles }) => roles.includes(role))) {
      const asked = await row.ask(things, role);
      const token = await api.signIn(things.people[role].id);
      const answer = await api.call(endpoint, { ...asked, token } as Parameters<typeof api.call>[1]);
      expect([endpoint.id, answer.status]).toEqual([endpoint.id, 200]);
      seen.push({ endpoint, text: answer.text });
    }
  }
  return seen;
}

/** The endpoints whose answers hold one of some words. */
function tellers(seen: readonly Seen[], words: readonly string[]): string[] {
  const found = seen.filter(({ text }) => words.some((word) => text.includes(word)));
  return [...new Set(found.map(({ endpoint }) => endpoint.id))].toSorted();
}

const things = await newThings(api, here);
const colleague = await newPerson(api, here, 'practitioner', things.teamId);
const practitioners = [things.people.practitioner, colleague].flatMap(({ id, name }) => [id, name]);
const { goalId, caseKey, caseTag, entryId, wrapped } = things;

// Her browser is let in on the way, which the others may then hear of.
const asPractitioner = await allThatIsSeen('practitioner');

test('a practitioner does find the words that others must not', () => {
  for (const word of [goalId, caseKey, SEALED, things.people.practitioner.id]) {
    expect(tellers(asPractitioner, [word])).toContain('read-case');
  }
});

test('a coach hears of no practitioner, but whose browser is let in', async () => {
  const seen = await allThatIsSeen('coach');
  expect(seen.length).toBeGreaterThan(10);
  // Whoever lets a browser in, or ends it, must know whose it is.
  expect(tellers(seen, practitioners)).toEqual(['read-devices', 'read-keys']);
  expect(tellers(seen, [goalId, '"answers"', '"authorId"'])).toEqual([]);
});

test('a coach gets figures of whole teams only', async () => {
  const figures = (await allThatIsSeen('coach')).filter(({ text }) => text.includes('"tally"'));
  expect([...new Set(figures.map(({ endpoint }) => endpoint.id))]).toEqual([
    'read-team-feedback',
    'read-meetings',
    'read-meeting',
    'set-meeting-state',
    'read-area-picture',
  ]);
  for (const { text } of figures) {
    expect(text).toContain(things.teamId);
    const keys = new Set(keysIn(JSON.parse(text)));
    expect([...keys].filter((key) => /author|member|practitioner|person|case/i.test(key))).toEqual([]);
  }
});

test('a researcher hears of no case', async () => {
  const seen = await allThatIsSeen('researcher');
  expect(seen.length).toBeGreaterThan(3);
  expect(tellers(seen, [caseKey, caseTag, entryId, goalId, SEALED])).toEqual([]);
});

test('an administrator reads no answers and no sealed texts, and knows a case by the API’s own name only', async () => {
  const seen = await allThatIsSeen('administrator');
  expect(seen.length).toBeGreaterThan(20);
  expect(tellers(seen, [goalId, SEALED, caseTag, wrapped, '"answers"', '"sealed"'])).toEqual([]);
  expect(tellers(seen, [caseKey])).toEqual(['export-audit', 'list-holds', 'read-audit']);
});

function keysIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, content]) => [key, ...keysIn(content)]);
}
