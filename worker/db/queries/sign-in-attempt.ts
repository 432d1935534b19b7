import { and, eq, gt, isNull, lt } from 'drizzle-orm';
import { type Db, orm, type Statement, statement } from '../client.ts';
import { signInAttempt } from '../schema.ts';

export type SignInAttempt = typeof signInAttempt.$inferSelect;

export function insertAttempt(db: Db, row: typeof signInAttempt.$inferInsert): Statement {
  return statement(db, orm(db).insert(signInAttempt).values(row));
}

/**
 * Takes out the attempt that a provider's answer belongs to, so that an answer counts once. Only in the browser where
 * it began: another one neither gets it nor spoils it.
 */
export async function takeAttemptByState(
  db: Db,
  { stateHash, browserHash, nowAt }: { stateHash: string; browserHash: string; nowAt: number },
): Promise<SignInAttempt | null> {
  const taken = await orm(db)
    .delete(signInAttempt)
    .where(
      and(
        eq(signInAttempt.stateHash, stateHash),
        eq(signInAttempt.browserHash, browserHash),
        isNull(signInAttempt.codeHash),
        gt(signInAttempt.expiresAt, nowAt),
      ),
    )
    .returning();
  return taken[0] ?? null;
}

/** Takes out the attempt with a one-time code, whoever asks: a code that was shown once is worth nothing. */
export async function takeAttemptByCode(
  db: Db,
  { codeHash, nowAt }: { codeHash: string; nowAt: number },
): Promise<SignInAttempt | null> {
  const taken = await orm(db)
    .delete(signInAttempt)
    .where(and(eq(signInAttempt.codeHash, codeHash), gt(signInAttempt.expiresAt, nowAt)))
    .returning();
  return taken[0] ?? null;
}

export function deleteAttemptsExpiredBefore(db: Db, instantAt: number): Statement {
  return statement(db, orm(db).delete(signInAttempt).where(lt(signInAttempt.expiresAt, instantAt)));
}
