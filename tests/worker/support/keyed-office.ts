import { env } from 'cloudflare:workers';
import { expect } from 'vitest';
import type { Change } from '../../../shared/directory/schema.ts';
import { type TestApi, testApi } from './api.ts';
import { added, append, type Holder, keyMade, newHolder } from './key-holders.ts';
import { newTeam } from './people.ts';

/** An organisation with its first keys, made in the browser of a coach. */
export async function newKeyedOffice() {
  const api = testApi();
  const team = await newTeam(api);
  const first = await newHolder(api, ['coach'], [team]);
  const practitioner = await newHolder(api, ['practitioner'], [team]);
  const begin = (who: Holder): Change[] => [
    added(who.device, [team]),
    keyMade('organisation', 1),
    keyMade(`team:${team}`, 1),
  ];
  // Only a coach begins: a practitioner's browser waits.
  expect((await append(api, practitioner, begin(practitioner))).error.code).toBe('not-allowed');
  expect((await append(api, first, begin(first))).status).toBe(200);
  return { api, first, newKeyedTeam: () => newKeyedTeam(api, first) };
}

/** A team with a key, of a coach and a practitioner who both have it. */
async function newKeyedTeam(api: TestApi, first: Holder) {
  const team = await newTeam(api);
  const coach = await newHolder(api, ['coach'], [team]);
  expect((await append(api, first, [added(coach.device, [team])])).status).toBe(200);
  expect((await append(api, coach, [keyMade(`team:${team}`, 1)])).status).toBe(200);
  const anna = await newHolder(api, ['practitioner'], [team]);
  expect((await append(api, coach, [added(anna.device, [team])])).status).toBe(200);
  return { team, coach, anna };
}

/** What the audit log says that was done to a record, in order. */
export async function audited(recordId: string): Promise<string[]> {
  const found = await env.DB.prepare('SELECT action FROM audit_event WHERE record_id = ?1 ORDER BY id')
    .bind(recordId)
    .all<{ action: string }>();
  return found.results.map(({ action }) => action);
}
