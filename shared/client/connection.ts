import type { ProofKeys } from '../privacy/dpop.ts';

/** How a client reaches the API, and what it proves itself with. */
export interface Connection {
  /** Origin of the API, without a closing slash. */
  apiBase: string;
  /** `omit` where the session token is sent by hand, `same-origin` where it is in a cookie. */
  credentials: 'omit' | 'same-origin';
  /** The key to which the session is bound. */
  keys(): Promise<ProofKeys<CryptoKey>>;
  /** The API's last nonce, wherever the client keeps it. Losing it costs one request. */
  nonce: {
    read(): Promise<string | null>;
    write(nonce: string): Promise<void>;
  };
}
