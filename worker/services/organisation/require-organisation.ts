import { AppError } from '../../app-error.ts';
import { findOrganisation } from '../../db/queries/organisation.ts';
import type { Surroundings } from '../context.ts';

/**
 * The organisation of this deployment. Throws `unavailable` while the database was not set up, and when it is another
 * organisation's: a wrongly bound database is never written to.
 */
export async function requireOrganisation({
  db,
  organisationId,
}: Pick<Surroundings, 'db' | 'organisationId'>): Promise<{ id: string; name: string }> {
  const organisation = await findOrganisation(db);
  if (organisation?.id !== organisationId) throw new AppError('unavailable');
  return organisation;
}
