import { Member } from '../../shared/api/schemas.ts';
import * as z from '../../shared/zod.ts';
import { stored } from '../storage/stored.ts';

/** Who is signed in. Only the extension's own pages and background can read it; it ends with the browser. */
export const Session = z.strictObject({
  token: z.string(),
  /** Instant by the API's clock, ms. Only the API decides whether a session has expired. */
  expiresAt: z.int(),
  member: Member,
  /** The team she works in now; '' for someone without a team. */
  teamId: z.string(),
});
export type Session = z.infer<typeof Session>;

export const storedSession = stored('session', 'session', Session);

/** What the API last wants to see in a proof. Not part of the session: it changes every few minutes. */
export const apiNonce = stored('session', 'api-nonce', z.string());

/** Forgets a session, unless someone signed in anew meanwhile. */
export async function forgetSession(token: string): Promise<void> {
  await navigator.locks.request('session', async () => {
    const session = await storedSession.read();
    if (session?.token === token) await storedSession.remove();
  });
}
