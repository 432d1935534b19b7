import type { ShownPrompt } from '../../../shared/api/schemas.ts';
import type { Day } from '../../../shared/time/day.ts';
import type { Db } from '../client.ts';
import { query, type Read } from '../read.ts';

/** The reminders of a case that were shown from a day on, oldest first. */
export function readShownPrompts(db: Db, caseKey: string, fromOn: Day): Read<ShownPrompt[]> {
  const found = db
    .prepare(
      `SELECT p.kind AS kind, p.shown_on AS shownOn, p.opened_on AS openedOn, p.outcome AS outcome
       FROM prompt AS p WHERE p.case_id = ?1 AND p.shown_on >= ?2 ORDER BY p.shown_on, p.id`,
    )
    .bind(caseKey, fromOn);
  return query(found, (rows: ShownPrompt[]) => rows);
}
