import type { ResponseOf } from '../../../shared/api/endpoint.ts';
import type { readSession as contract } from '../../../shared/api/sign-in.ts';
import type { SignedIn } from '../context.ts';

/** Who is signed in, and until when at most. */
export function currentSession({ member, session }: SignedIn): ResponseOf<typeof contract> {
  return { member, expiresAt: session.expiresAt };
}
