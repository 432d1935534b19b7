import { AppError } from '../../app-error.ts';
import { findOrganisation } from '../../db/queries/organisation.ts';
import type { Surroundings } from '../context.ts';
import type { Beginning } from './finish-sign-in.ts';

/**
 * Whose sign-in this is. An empty database already has its name when somebody may begin in it. Throws `unavailable`
 * when the database is another organisation's, or nobody's.
 */
export async function whoseSignIn(
  { db, organisationId }: Pick<Surroundings, 'db' | 'organisationId'>,
  { firstAdministrator, organisationName }: Beginning,
): Promise<{ organisationId: string; organisation: string }> {
  const found = await findOrganisation(db);
  if (found?.id === organisationId) return { organisationId, organisation: found.name };
  if (found !== null || organisationName === null || firstAdministrator === null) {
    throw new AppError('unavailable');
  }
  return { organisationId, organisation: organisationName };
}
