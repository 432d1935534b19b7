import type { ParamsOf, RequestOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import {
  type endResearchToken as endContract,
  type listResearchTokens as listContract,
  MOST_TOKENS,
  type makeResearchToken as makeContract,
} from '../../../shared/api/research-tokens.ts';
import { sha256Hex } from '../../../shared/privacy/sha-256.ts';
import { AppError } from '../../app-error.ts';
import { commit } from '../../db/commit.ts';
import { isTokenKnown } from '../../db/errors.ts';
import {
  endResearchToken,
  insertResearchToken,
  readResearchTokens,
} from '../../db/queries/research-tokens.ts';
import { run } from '../../db/read.ts';
import type { SignedIn } from '../context.ts';
import { auditOf } from '../rights.ts';
import { newResearchToken } from './token.ts';

const DAY = 24 * 3_600_000;

/** One's own tokens that still work. */
export async function listOwnTokens({ db, now, member }: SignedIn): Promise<ResponseOf<typeof listContract>> {
  return { tokens: await run(db, readResearchTokens(db, member.id, now())) };
}

/** Makes a token, of which the answer is the only copy. */
export async function makeOwnToken(
  context: SignedIn,
  { id, name, days }: RequestOf<typeof makeContract>,
): Promise<ResponseOf<typeof makeContract>> {
  const { db, crypto, member } = context;
  const { tokens } = await listOwnTokens(context);
  if (tokens.length >= MOST_TOKENS) throw new AppError('in-use');
  const token = newResearchToken(crypto);
  const madeAt = context.now();
  const made = { id, name, madeAt, expiresAt: madeAt + days * DAY };
  const row = { ...made, memberId: member.id, tokenHash: await sha256Hex(crypto, token) };
  try {
    await commit(db, {
      changes: [insertResearchToken(db, row)],
      audit: [
        auditOf(context, { action: 'research-token-made', recordKind: 'research-token', recordId: id }),
      ],
    });
  } catch (error) {
    if (isTokenKnown(error)) throw new AppError('conflict', ['id']);
    throw error;
  }
  return { token, made: { ...made, lastUsedAt: null } };
}

/** Ends one of one's own tokens. Throws `not-found` for any other, and for one that does not work any more. */
export async function endOwnToken(
  context: SignedIn,
  { token: id }: ParamsOf<typeof endContract>,
): Promise<ResponseOf<typeof endContract>> {
  const { db, now, member } = context;
  const { tokens } = await listOwnTokens(context);
  if (!tokens.some((token) => token.id === id)) throw new AppError('not-found');
  await commit(db, {
    changes: [endResearchToken(db, member.id, id, now())],
    audit: [auditOf(context, { action: 'research-token-ended', recordKind: 'research-token', recordId: id })],
  });
  return {};
}
