import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types';
import { drizzle } from 'drizzle-orm/d1';

export type Db = D1Database;
export type Statement = D1PreparedStatement;

/** The query builder, for what is not done with every request: it costs more than the query. */
export function orm(db: Db) {
  return drizzle(db);
}

/** A built query as a statement, so that it can share a batch with others. */
export function statement(db: Db, query: { toSQL(): { sql: string; params: unknown[] } }): Statement {
  const { sql, params } = query.toSQL();
  return db.prepare(sql).bind(...params);
}
