import type { MeasureDefinition } from '../../../shared/measures/define-measure.ts';
import {
  type DisclosedRow,
  defaultDisclosureRules,
  discloseRows,
} from '../../../shared/privacy/suppression.ts';

/** What counted of a team, as the database has it. */
export interface TeamRow {
  teamId: string;
  met: number;
  counted: number;
  /** Families with something that counts, of cases that are still there; null where a unit is a family. */
  families: number | null;
  /** Those of them of which everything was met; null where a unit is a family. */
  familiesMet: number | null;
  /** As many independent units would say as much. */
  effectiveN: number;
}

/** A team's row as it may be passed on. */
export type DisclosedTeam = { teamId: string } & (
  | { status: 'shown'; met: number; counted: number; effectiveN: number }
  | { status: 'banded'; counted: number; below: number }
  | { status: 'banded-high'; counted: number; above: number }
  | { status: 'hidden' }
);

/** Whether "none" and "all" say something of every family too: where it is about what became of them. */
export function isSensitive({ type }: Pick<MeasureDefinition, 'type'>): boolean {
  return type === 'outcome';
}

/**
 * What may be shown of teams to who does not work in them. Where units come in families a row needs three of those at
 * least; where days are counted the families are what is looked at, and a band has no meaning.
 */
export function discloseTeams(
  rows: readonly TeamRow[],
  measure: Pick<MeasureDefinition, 'type' | 'scoring'>,
): DisclosedTeam[] {
  const areDays = measure.scoring === 'person-days';
  const rules = { ...defaultDisclosureRules, sensitive: isSensitive(measure) };
  const cells = rows.map(({ met, counted, families, familiesMet }) => {
    if (areDays) return { den: families ?? 0, num: familiesMet ?? 0 };
    // Many goals of one or two families are about those two.
    const isOfFew = families !== null && families < rules.minCell;
    return isOfFew ? { den: families, num: 0 } : { den: counted, num: met };
  });
  return discloseRows(cells, rules).map((disclosed, at): DisclosedTeam => {
    const row = rows[at];
    if (!row) throw new RangeError('a row that is not there');
    return passOn(row, disclosed, areDays);
  });
}

function passOn(row: TeamRow, disclosed: DisclosedRow, areDays: boolean): DisclosedTeam {
  const { teamId, met, counted, effectiveN } = row;
  if (disclosed.status === 'shown') return { teamId, status: 'shown', met, counted, effectiveN };
  if (disclosed.status === 'suppressed' || areDays) return { teamId, status: 'hidden' };
  return 'below' in disclosed
    ? { teamId, status: 'banded', counted: disclosed.den, below: disclosed.below }
    : { teamId, status: 'banded-high', counted: disclosed.den, above: disclosed.above };
}

/** A team in its own eyes: nothing is hidden. */
export function undisclosed({ teamId, met, counted, effectiveN }: TeamRow): DisclosedTeam {
  return { teamId, status: 'shown', met, counted, effectiveN };
}
