import type { Db, Statement } from './client.ts';

/**
 * Something to be read: statements, and how their rows become a value. Not run yet, so that whoever needs several
 * things asks for them in one trip: on D1 the trip costs more than the queries.
 */
export interface Read<T> {
  statements: readonly Statement[];
  /** @param rows the rows of each statement, in their order */
  value(rows: readonly unknown[][]): T;
}

/** One query. `Row` says what the SQL selects; nothing checks it, which is why SQL and row type stand together. */
export function query<Row, T>(statement: Statement, value: (rows: Row[]) => T): Read<T> {
  return { statements: [statement], value: ([rows = []]) => value(rows as Row[]) };
}

/** Several reads as one. */
export function together<A, B>(a: Read<A>, b: Read<B>): Read<[A, B]> {
  return {
    statements: [...a.statements, ...b.statements],
    value: (rows) => [
      a.value(rows.slice(0, a.statements.length)),
      b.value(rows.slice(a.statements.length, a.statements.length + b.statements.length)),
    ],
  };
}

/** The same read with something else made of it. */
export function mapRead<A, B>(read: Read<A>, make: (value: A) => B): Read<B> {
  return { statements: read.statements, value: (rows) => make(read.value(rows)) };
}

/** Reads nothing. */
export const readNothing: Read<null> = { statements: [], value: () => null };

/** Runs a read: one trip, whatever the number of statements. */
export async function run<T>(db: Db, read: Read<T>): Promise<T> {
  if (read.statements.length === 0) return read.value([]);
  const results = await db.batch([...read.statements]);
  return read.value(results.map(({ results: rows }) => rows));
}
