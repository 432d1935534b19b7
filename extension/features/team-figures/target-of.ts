import type { TeamChoiceVersion } from '../../../shared/api/feedback.ts';
import type { MeasureDefinition } from '../../../shared/measures/define-measure.ts';

/** What a team aims for: its own choice, or else the proposal; null where there is neither. */
export function targetOf(
  measure: MeasureDefinition,
  choice: Pick<TeamChoiceVersion, 'targets'>,
): { share: number; isOwn: boolean } | null {
  const own = choice.targets.find((target) => target.measure === measure.id);
  if (own) return { share: own.share, isOwn: true };
  return measure.proposedTarget === null ? null : { share: measure.proposedTarget, isOwn: false };
}
