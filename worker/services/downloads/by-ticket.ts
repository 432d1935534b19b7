import { sha256Hex } from '../../../shared/privacy/sha-256.ts';
import { AppError } from '../../app-error.ts';
import { readTicket } from '../../db/queries/downloads.ts';
import { run } from '../../db/read.ts';
import type { Surroundings } from '../context.ts';
import { isToken } from '../sessions/token.ts';
import { answerPackage } from './answer.ts';
import type { RangeHeaders } from './asked-range.ts';

/** The package behind a ticket. Throws `not-found` for whatever is wrong with it, so that trying teaches nothing. */
export async function downloadByTicket(
  around: Surroundings,
  { ticket, ...asked }: RangeHeaders & { ticket: string; isHead: boolean },
): Promise<Response> {
  const { db, crypto, now, organisationId } = around;
  if (!isToken(ticket)) throw new AppError('not-found');
  const found = await run(db, readTicket(db, await sha256Hex(crypto, ticket)));
  const holds =
    found !== null &&
    found.organisationId === organisationId &&
    found.expiresAt > now() &&
    found.roles.includes('researcher');
  if (!holds) throw new AppError('not-found');
  const { memberId, releaseId } = found;
  const actor = { memberId, role: 'researcher', teams: [], client: 'portal' } as const;
  return answerPackage({ ...around, actor }, { ...asked, releaseId });
}
