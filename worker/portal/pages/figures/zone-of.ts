import type { ResponseOf } from '../../../../shared/api/endpoint.ts';
import type { BesideTeam, readTeamsBeside } from '../../../../shared/api/feedback.ts';
import type { FunnelZone } from '../../../../shared/stats/funnel-zone.ts';

export type Beside = ResponseOf<typeof readTeamsBeside>;

/**
 * Where a team stands: beyond what chance would do or not. Where teams differ more than by chance, that is allowed for.
 * Null where the numbers are too small to say.
 */
export function zoneOf(result: BesideTeam['result'], { funnel }: Pick<Beside, 'funnel'>): FunnelZone | null {
  if (result.status === 'hidden') return null;
  if (result.status !== 'shown') return result.zone;
  return (funnel?.isOverDispersed ? result.adjustedZone : null) ?? result.zone;
}
