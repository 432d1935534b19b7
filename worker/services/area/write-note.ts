import { type writeAreaNote as contract, type SealedSwot, swotParts } from '../../../shared/api/area.ts';
import type { ParamsOf, RequestOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import { keyOf } from '../../../shared/privacy/seal.ts';
import { dayOfInstant } from '../../../shared/time/day.ts';
import { AppError } from '../../app-error.ts';
import { commit } from '../../db/commit.ts';
import { isNoteTaken } from '../../db/errors.ts';
import { readAreaNotes, saveAreaNote } from '../../db/queries/area-figures.ts';
import { run } from '../../db/read.ts';
import type { SignedIn } from '../context.ts';
import { auditOf, worksFor } from '../rights.ts';
import { pictureYears } from './years.ts';

/** Writes the SWOT of a year. Throws `conflict` when it was written upon another version than the last. */
export async function writeAreaNote(
  context: SignedIn,
  { team: teamId, year: yearText }: ParamsOf<typeof contract>,
  { version, sealed }: RequestOf<typeof contract>,
): Promise<ResponseOf<typeof contract>> {
  const { db, actor, member, now } = context;
  if (!worksFor(actor, teamId)) throw new AppError('wrong-team', ['team']);
  const year = pictureYears(dayOfInstant(now())).find((one) => String(one) === yearText);
  if (year === undefined) throw new AppError('invalid-input', ['year']);
  const foreign = swotParts.filter((part) => keyOf(sealed[part] ?? '')?.teamId !== teamId && part in sealed);
  if (foreign.length > 0)
    throw new AppError(
      'invalid-input',
      foreign.map((part) => `sealed.${part}`),
    );
  const [last] = await run(db, readAreaNotes(db, teamId, [year]));
  // The answer to it got lost: it is there.
  if (last?.version === version + 1 && isSame(last.sealed, sealed)) return { version: last.version };
  if ((last?.version ?? 0) !== version) throw new AppError('conflict');
  const next = version + 1;
  try {
    await commit(db, {
      changes: saveAreaNote(db, { teamId, year, version: next, sealed, at: now(), by: member.id }),
      audit: [auditOf(context, { action: 'area-note-set', recordKind: 'team', recordId: teamId, teamId })],
    });
  } catch (error) {
    if (isNoteTaken(error)) throw new AppError('conflict');
    throw error;
  }
  return { version: next };
}

function isSame(one: SealedSwot, other: SealedSwot): boolean {
  const parts = (swot: SealedSwot) => JSON.stringify(Object.entries(swot).sort());
  return parts(one) === parts(other);
}
