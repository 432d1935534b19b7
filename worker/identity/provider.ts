/** What an identity provider says of someone, in an ID token whose signature and addressee were checked. */
export interface Claims {
  /** The issuer, and what it calls this person for ever. */
  readonly iss: string;
  readonly sub: string;
  readonly [claim: string]: unknown;
}

/** What belongs to one sign-in alone, and must come back. */
export interface Round {
  state: string;
  nonce: string;
  /** PKCE: what only the API can show. */
  verifier: string;
}

/** Where an organisation's people prove who they are. It says who; what they may is the organisation's. */
export interface IdentityProvider {
  /** Where to send the browser. Throws `provider-unavailable`. */
  addressFor(round: Round): Promise<URL>;
  /**
   * Who comes back. Throws `sign-in-failed` for anything that is not a fresh answer to this very question,
   * `sign-in-cancelled` when the person broke it off, `provider-unavailable`.
   */
  identify(answer: URLSearchParams, round: Round): Promise<Claims>;
}
