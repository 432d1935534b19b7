import type { Day } from '../../../shared/time/day.ts';
import type { Db, Statement } from '../client.ts';
import { query, type Read } from '../read.ts';

/** How many devices a recipe worked and did not work on, on one day. */
export interface RecipeDay {
  recipeId: string;
  version: number;
  reportedOn: Day;
  worked: number;
  broken: number;
}

/** The days from a day on, the newest first. */
export function readRecipeDays(db: Db, fromOn: Day): Read<RecipeDay[]> {
  const found = db
    .prepare(
      `SELECT h.recipe_id AS recipeId, h.recipe_version AS version, h.reported_on AS reportedOn,
              h.worked AS worked, h.broken AS broken
       FROM recipe_health AS h WHERE h.reported_on >= ?1
       ORDER BY h.reported_on DESC, h.recipe_id, h.recipe_version`,
    )
    .bind(fromOn);
  return query(found, (rows: RecipeDay[]) => rows);
}

export function countRecipeReport(
  db: Db,
  report: { recipeId: string; version: number; reportedOn: Day; worked: boolean },
): Statement {
  return db
    .prepare(
      `INSERT INTO recipe_health (recipe_id, recipe_version, reported_on, worked, broken)
       VALUES (?1, ?2, ?3, ?4, ?5)
       ON CONFLICT (recipe_id, recipe_version, reported_on)
       DO UPDATE SET worked = recipe_health.worked + excluded.worked,
         broken = recipe_health.broken + excluded.broken`,
    )
    .bind(report.recipeId, report.version, report.reportedOn, report.worked ? 1 : 0, report.worked ? 0 : 1);
}

export function deleteRecipeDaysBefore(db: Db, day: Day): Statement {
  return db.prepare('DELETE FROM recipe_health WHERE reported_on < ?1').bind(day);
}
