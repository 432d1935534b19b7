import type { Member, Team } from '../../shared/api/schemas.ts';
import type { Client } from '../../shared/api/sign-in.ts';
import type { Instrument } from '../../shared/instruments/define-instrument.ts';
import type { WebCrypto } from '../../shared/privacy/web-crypto.ts';
import type { AuditEvent } from '../db/audit-event.ts';
import type { Db } from '../db/client.ts';

/** What every verb stands on, whoever asks. Clock, ids and crypto come from outside. */
export interface Surroundings {
  db: Db;
  /** Instant, ms: the only clock that orders anything. */
  now(): number;
  newId(): string;
  crypto: WebCrypto;
  /** The organisation that this deployment serves; the database must say the same. */
  organisationId: string;
  /** Turns what clients send for a case into the case key. Never in the database. */
  caseSecret: string;
  /** The safety instruments that may be filled in. */
  instruments: readonly Instrument[];
  requestId: string;
}

/** Who does it: a member in one of their roles, or a local tool that brings history in. */
export interface Actor {
  memberId: string;
  role: AuditEvent['role'];
  /** The teams for which the role holds. `every` is for local tools and never comes from a session. */
  teams: readonly Team[] | 'every';
  /** From which client, `script` for what came with a research token; absent when it is none of ours. */
  client?: Client | 'script';
}

export interface Context extends Surroundings {
  actor: Actor;
}

/** A context that came with a session. */
export interface SignedIn extends Context {
  member: Member;
  session: { id: string; tokenHash: string; expiresAt: number; client: Client };
}
