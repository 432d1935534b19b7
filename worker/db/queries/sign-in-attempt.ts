import type { Db, Statement } from '../client.ts';
import type { signInAttempt } from '../schema.ts';

export type SignInAttempt = typeof signInAttempt.$inferSelect;

export function insertAttempt(db: Db, row: typeof signInAttempt.$inferInsert): Statement {
  return db
    .prepare(
      `INSERT INTO sign_in_attempt (state_hash, client, redirect_uri, client_state, client_challenge, browser_hash,
                                    nonce, provider_verifier, code_hash, member_id, expires_at)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)`,
    )
    .bind(
      row.stateHash,
      row.client,
      row.redirectUri,
      row.clientState,
      row.clientChallenge,
      row.browserHash,
      row.nonce,
      row.providerVerifier,
      row.codeHash ?? null,
      row.memberId ?? null,
      row.expiresAt,
    );
}

/**
 * Takes out the attempt that a provider's answer belongs to, so that an answer counts once. Only in the browser where
 * it began: another one neither gets it nor spoils it.
 */
export async function takeAttemptByState(
  db: Db,
  { stateHash, browserHash, nowAt }: { stateHash: string; browserHash: string; nowAt: number },
): Promise<SignInAttempt | null> {
  const taken = await db
    .prepare(
      `DELETE FROM sign_in_attempt
       WHERE state_hash = ?1 AND browser_hash = ?2 AND code_hash IS NULL AND expires_at > ?3
       RETURNING state_hash AS stateHash, client, redirect_uri AS redirectUri, client_state AS clientState,
                 client_challenge AS clientChallenge, browser_hash AS browserHash, nonce,
                 provider_verifier AS providerVerifier, code_hash AS codeHash, member_id AS memberId,
                 expires_at AS expiresAt`,
    )
    .bind(stateHash, browserHash, nowAt)
    .all<SignInAttempt>();
  return taken.results[0] ?? null;
}

/** Takes out the attempt with a one-time code, whoever asks: a code that was shown once is worth nothing. */
export async function takeAttemptByCode(
  db: Db,
  { codeHash, nowAt }: { codeHash: string; nowAt: number },
): Promise<SignInAttempt | null> {
  const taken = await db
    .prepare(
      `DELETE FROM sign_in_attempt WHERE code_hash = ?1 AND expires_at > ?2
       RETURNING state_hash AS stateHash, client, redirect_uri AS redirectUri, client_state AS clientState,
                 client_challenge AS clientChallenge, browser_hash AS browserHash, nonce,
                 provider_verifier AS providerVerifier, code_hash AS codeHash, member_id AS memberId,
                 expires_at AS expiresAt`,
    )
    .bind(codeHash, nowAt)
    .all<SignInAttempt>();
  return taken.results[0] ?? null;
}

export function deleteAttemptsExpiredBefore(db: Db, instantAt: number): Statement {
  return db.prepare('DELETE FROM sign_in_attempt WHERE expires_at < ?1').bind(instantAt);
}
