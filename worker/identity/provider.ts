import type { ResponseOf } from '../../shared/api/endpoint.ts';
import type { readSignIn } from '../../shared/api/sign-in.ts';

/** Who an identity provider says someone is: the provider's own words, which a member is looked up by. */
export interface Identity {
  provider: string;
  subject: string;
}

/** A way to find out who someone is. It says who, never what they may: roles and teams are the organisation's. */
export interface IdentityProvider {
  readonly id: ResponseOf<typeof readSignIn>['provider'];
  /** Whom one can sign in as without proof; empty for every provider that asks for proof. */
  personas(): Promise<ResponseOf<typeof readSignIn>['personas']>;
  /** Who this is, or null when it cannot be said. */
  identify(claim: { persona: string }): Promise<Identity | null>;
}
