import type { PromptCourse } from '../../../shared/api/prompts.ts';
import { discloseParts } from '../../../shared/privacy/disclose-parts.ts';
import { discloseRows } from '../../../shared/privacy/suppression.ts';

/** A course in which nothing is hidden. */
export type FullCourse = { kind: string; reasons: { reason: string; count: number }[] } & Record<
  Exclude<keyof PromptCourse, 'kind' | 'reasons'>,
  number
>;

/**
 * What may be shown of the course outside the team. Kinds that were shown fewer than ten times are hidden, and one
 * more when that would be the only one; of the others the parts that are small, with what would give them away: of
 * what was opened and not opened, of the outcomes, and of the reasons.
 */
export function discloseCourse(kinds: readonly FullCourse[]): PromptCourse[] {
  const rows = discloseRows(kinds.map(({ shown }) => ({ den: shown, num: 0 })));
  return kinds.map((course, index) => (rows[index]?.status === 'shown' ? partsOf(course) : hidden(course)));
}

function partsOf({
  kind,
  shown,
  opened,
  done,
  later,
  deviated,
  ignored,
  waiting,
  reasons,
}: FullCourse): PromptCourse {
  const [openedPart = null] = discloseParts([opened, shown - opened]);
  const outcomes = discloseParts([done, later, deviated, ignored, waiting]);
  const [doneOf = null, laterOf = null, deviatedOf = null, ignoredOf = null, waitingOf = null] = outcomes;
  // That nobody deviated is told already.
  const parts = reasons.map(({ count }) => count);
  const counts = deviatedOf === null ? [] : deviatedOf === 0 ? parts : discloseParts(parts);
  return {
    kind,
    shown,
    opened: openedPart,
    done: doneOf,
    later: laterOf,
    deviated: deviatedOf,
    ignored: ignoredOf,
    waiting: waitingOf,
    reasons: reasons.map(({ reason }, index) => ({ reason, count: counts[index] ?? null })),
  };
}

function hidden({ kind, reasons }: FullCourse): PromptCourse {
  return {
    kind,
    shown: null,
    opened: null,
    done: null,
    later: null,
    deviated: null,
    ignored: null,
    waiting: null,
    reasons: reasons.map(({ reason }) => ({ reason, count: null })),
  };
}
