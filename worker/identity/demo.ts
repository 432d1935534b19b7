import { AppError } from '../app-error.ts';
import type { Db } from '../db/client.ts';
import { listMembersOf } from '../db/queries/organisation.ts';
import type { IdentityProvider } from './provider.ts';

/** The provider under which demo personas stand in the member table. */
export const DEMO_PROVIDER = 'demo';

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Lets people choose who they are, without proof. For trying out on one machine: it refuses to exist unless the
 * deployment asks for it in so many words and the request came in on a loopback address.
 * Throws AppError `unavailable` otherwise.
 */
export function demoProvider(db: Db, { identity, url }: { identity: string; url: string }): IdentityProvider {
  if (identity !== 'demo' || !LOOPBACK.has(new URL(url).hostname)) throw new AppError('unavailable');
  return {
    id: 'demo',
    async personas() {
      const members = await listMembersOf(db, DEMO_PROVIDER);
      return members.map(({ subject, name, roles, teams }) => ({ id: subject, name, roles, teams }));
    },
    async identify({ persona }) {
      return { provider: DEMO_PROVIDER, subject: persona };
    },
  };
}
