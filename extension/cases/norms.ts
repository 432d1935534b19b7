import { readNorms } from '../../shared/api/norms.ts';
import { defaultNorms, Norms } from '../../shared/domain/norms.ts';
import * as z from '../../shared/zod.ts';
import { callApi } from '../client/call-api.ts';
import { stored } from '../storage/stored.ts';

const freshMs = 60 * 60 * 1000;

const kept = stored('local', 'norms', z.strictObject({ norms: Norms, readAt: z.int() }));

/** The organisation's norms as they were last read; the defaults before that. */
export async function knownNorms(): Promise<Norms> {
  return (await kept.read())?.norms ?? defaultNorms;
}

/** Reads the norms when that was longer than an hour ago. Without an answer the known ones stay. */
export async function refreshNorms(): Promise<void> {
  const known = await kept.read();
  const now = Date.now();
  if (known && Math.abs(now - known.readAt) < freshMs) return;
  const answer = await callApi(readNorms, { params: {}, request: {} });
  if (answer.ok) await kept.write({ norms: answer.value.norms, readAt: now });
}
