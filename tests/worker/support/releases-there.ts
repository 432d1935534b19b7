import { env } from 'cloudflare:workers';
import { noCoarsening } from '../../../shared/export/study-plan.ts';
import { rows } from './rows.ts';

interface There {
  studyId: string;
  askedBy: string;
  state: string;
  caseId?: string;
}

/** A release with a row in every table that hangs from it, as it lies in the database. Gives its id. */
export async function releaseThere({ studyId, askedBy, state, caseId }: There): Promise<string> {
  const id = crypto.randomUUID();
  const [found] = await rows<{ n: number }>('SELECT count(*) AS n FROM release WHERE study_id = ?', studyId);
  const statement = (sql: string, ...values: unknown[]) => env.DB.prepare(sql).bind(...values);
  await env.DB.batch([
    statement(
      `INSERT INTO release (id, study_id, study_version, number, kind, cut_on, cut_at, coarsening, frozen, key, state,
                            asked_at, asked_by, step, made_at, expires_at)
       VALUES (?1, ?2, 1, ?3, 'full', '2026-05-31', 0, ?4, '{}', ?5, ?6, 0, ?7, ?8, ?9, ?9)`,
      ...[id, studyId, (found?.n ?? 0) + 1, JSON.stringify(noCoarsening), 'f'.repeat(64), state, askedBy],
      ...[JSON.stringify({ turn: 3, after: caseId ?? '' }), state === 'ready' ? 1 : null],
    ),
    statement(
      "INSERT INTO release_case (release_id, pseudonym, case_id, class) VALUES (?1, 'c_1', ?2, 'a class')",
      ...[id, caseId ?? null],
    ),
    statement(
      "INSERT INTO release_file (release_id, position, name, bytes) VALUES (?1, 0, 'data/cases.csv', 4)",
      id,
    ),
    statement(
      `INSERT INTO release_part (release_id, file, part, rows, content)
       VALUES (?1, 'data/cases.csv', 0, 1, CAST('row' AS BLOB))`,
      id,
    ),
    statement("INSERT INTO release_count VALUES (?1, 't', '2026Q1', 'M01', 'met', 2)", id),
    statement('INSERT INTO download_ticket VALUES (?1, ?2, ?3, 1)', crypto.randomUUID(), id, askedBy),
  ]);
  return id;
}

/** What there is of a release in each of the tables. */
export async function leftOf(id: string): Promise<Record<string, number>> {
  const count = async (table: string) =>
    (await rows<{ n: number }>(`SELECT count(*) AS n FROM ${table} WHERE release_id = ?`, id))[0]?.n ?? 0;
  return {
    cases: await count('release_case'),
    files: await count('release_file'),
    parts: await count('release_part'),
    counts: await count('release_count'),
    tickets: await count('download_ticket'),
  };
}
