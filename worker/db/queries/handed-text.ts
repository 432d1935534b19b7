import type { HandedText } from '../../../shared/domain/handed-text.ts';
import type { Db, Statement } from '../client.ts';

/** Texts for a team. What it was given before stays as it was. */
export function insertHandedTexts(db: Db, teamId: string, texts: readonly HandedText[]): Statement {
  return db
    .prepare(
      `INSERT INTO handed_text (entry_id, path, team_id, sealed)
       SELECT h.value ->> 'entryId', h.value ->> 'path', ?1, h.value ->> 'sealed'
       FROM json_each(?2) AS h WHERE true
       ON CONFLICT DO NOTHING`,
    )
    .bind(teamId, JSON.stringify(texts));
}

/** The case number as the team that has the case now can open it. */
export function relabelCase(db: Db, caseKey: string, teamId: string, sealed: string): Statement {
  return db
    .prepare('UPDATE case_file SET label_sealed = ?3 WHERE id = ?1 AND team_id = ?2')
    .bind(caseKey, teamId, sealed);
}
