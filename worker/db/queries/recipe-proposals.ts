import type { RecipeProposal } from '../../../shared/api/recipe-proposals.ts';
import type { Recipe } from '../../../shared/case-systems/recipe.ts';
import type { Db, Statement } from '../client.ts';
import { query, type Read } from '../read.ts';

interface Row {
  id: string;
  /** JSON of a recipe that was checked when it was written. */
  recipe: string;
  memberId: string;
  memberName: string;
  proposedAt: number;
}

/** The proposals that wait, oldest first. */
export function readProposals(db: Db, limit: number): Read<RecipeProposal[]> {
  const found = db
    .prepare(
      `SELECT p.id AS id, p.recipe AS recipe, m.id AS memberId, m.name AS memberName, p.proposed_at AS proposedAt
       FROM recipe_proposal AS p JOIN member AS m ON m.id = p.proposed_by
       ORDER BY p.proposed_at, p.id LIMIT ?1`,
    )
    .bind(limit);
  return query(found, (rows: Row[]) =>
    rows.map(({ id, recipe, memberId, memberName, proposedAt }) => ({
      id,
      recipe: JSON.parse(recipe) as Recipe,
      proposedBy: { id: memberId, name: memberName },
      proposedAt,
    })),
  );
}

/** How many of someone's proposals wait that this one would not replace. */
export function countOtherProposals(db: Db, memberId: string, recipeId: string): Read<number> {
  const found = db
    .prepare(
      `SELECT count(*) AS waiting FROM recipe_proposal AS p
       WHERE p.proposed_by = ?1 AND json_extract(p.recipe, '$.id') <> ?2`,
    )
    .bind(memberId, recipeId);
  return query(found, ([row]: { waiting: number }[]) => row?.waiting ?? 0);
}

/** Removes what someone proposed before for the same system. */
export function deleteEarlierProposals(db: Db, memberId: string, recipeId: string): Statement {
  return db
    .prepare(`DELETE FROM recipe_proposal WHERE proposed_by = ?1 AND json_extract(recipe, '$.id') = ?2`)
    .bind(memberId, recipeId);
}

/** Under an id that is taken nothing is written. */
export function insertProposal(
  db: Db,
  proposal: { id: string; recipe: Recipe; proposedBy: string; proposedAt: number },
): Statement {
  return db
    .prepare(
      `INSERT INTO recipe_proposal (id, recipe, proposed_by, proposed_at) VALUES (?1, ?2, ?3, ?4)
       ON CONFLICT (id) DO NOTHING`,
    )
    .bind(proposal.id, JSON.stringify(proposal.recipe), proposal.proposedBy, proposal.proposedAt);
}

export function deleteProposal(db: Db, id: string): Statement {
  return db.prepare('DELETE FROM recipe_proposal WHERE id = ?1').bind(id);
}
