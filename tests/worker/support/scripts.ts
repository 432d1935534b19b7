import { makeResearchToken } from '../../../shared/api/research-tokens.ts';
import type { TestApi } from './api.ts';

/** An answer as its bytes. */
export interface BytesAnswer {
  status: number;
  headers: Headers;
  bytes: Uint8Array;
  text(): string;
}

/** Asks the API as a program does that is none of ours. */
export async function fetchBytes(path: string, init: RequestInit, api: TestApi): Promise<BytesAnswer> {
  const response = await api.fetchRaw(path, init);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const { status, headers } = response;
  return { status, headers, bytes, text: () => new TextDecoder().decode(bytes) };
}

/** A token that a researcher makes for a script. */
export async function newTokenOf(api: TestApi, memberId: string, days = 30): Promise<string> {
  const input = { id: crypto.randomUUID(), name: 'R', days };
  return (await api.call(makeResearchToken, { input, token: await api.signIn(memberId) })).ok.token;
}

/** What is logged of a member, signing in left out. */
export async function logOf(api: TestApi, memberId: string): Promise<Record<string, unknown>[]> {
  const { results } = await api.around.db
    .prepare("SELECT * FROM audit_event WHERE member_id = ?1 AND action <> 'signed-in' ORDER BY id")
    .bind(memberId)
    .all();
  return results;
}
