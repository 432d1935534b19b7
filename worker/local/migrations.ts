import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { D1Database } from '@cloudflare/workers-types';
import { unstable_splitSqlQuery as splitStatements } from 'wrangler';

/** The record `wrangler d1 migrations` keeps, so that either of them can go on where the other stopped. */
const createRecord = `CREATE TABLE IF NOT EXISTS d1_migrations(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT UNIQUE,
  applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL
)`;

/**
 * Applies the migrations in `folder` that the database doesn't have yet, each whole or not at all.
 * Returns the names of those it applied, in order. Throws when the folder has none.
 */
export async function applyMigrations(db: D1Database, folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  if (names.length === 0) throw new Error(`no migrations in ${folder}`);

  await db.prepare(createRecord).run();
  const { results } = await db.prepare('SELECT name FROM d1_migrations').all<{ name: string }>();
  const applied = new Set(results.map(({ name }) => name));
  const missing = names.filter((name) => !applied.has(name));

  for (const name of missing) {
    const statements = splitStatements(await readFile(join(folder, name), 'utf8'));
    await db.batch([
      ...statements.map((statement) => db.prepare(statement)),
      db.prepare('INSERT INTO d1_migrations (name) VALUES (?)').bind(name),
    ]);
  }
  return missing;
}
