import type { ResponseOf } from '../../../shared/api/endpoint.ts';
import type { BesideTeam, readTeamsBeside as contract } from '../../../shared/api/feedback.ts';
import type { MeasureDefinition } from '../../../shared/measures/define-measure.ts';
import { MIN_FOR_PERCENTAGE, shareOf } from '../../../shared/measures/rate.ts';
import { shrinkTeams } from '../../../shared/stats/beta-binomial.ts';
import { funnelLimits } from '../../../shared/stats/funnel-limits.ts';
import { type FunnelZone, funnelZone } from '../../../shared/stats/funnel-zone.ts';
import { normalCdf } from '../../../shared/stats/normal-cdf.ts';
import { type OverDispersion, overDispersion } from '../../../shared/stats/over-dispersion.ts';
import { wilsonInterval } from '../../../shared/stats/wilson.ts';
import { type DisclosedTeam, isSensitive } from './disclose-teams.ts';

type Beside = ResponseOf<typeof contract>;

/** Fewer teams that show something make no funnel. */
const FEWEST_IN_FUNNEL = 3;
/** Fewer teams that bear a percentage have no best quarter. */
const FEWEST_FOR_BEST = 8;
/** Points of the limits that are drawn. */
const LINE_POINTS = 40;

/** A team of which something is shown, as a share of independent units. */
interface Point {
  teamId: string;
  /** Every number that it may be; the middle stands for it. */
  candidates: number[];
  x: number;
  n: number;
}

/**
 * What follows from teams beside each other. Nothing but the disclosed rows goes in, so nothing else comes out: a band
 * counts as its middle, and what is hidden not at all.
 */
export function besideFigures(
  disclosed: readonly DisclosedTeam[],
  measure: Pick<MeasureDefinition, 'direction' | 'type'>,
): { results: BesideTeam['result'][]; funnel: Beside['funnel']; bestQuarter: number | null } {
  const points = disclosed.flatMap((team) => pointOf(team, isSensitive(measure)) ?? []);
  const counting = points.filter(({ n }) => n >= 1);
  const total = counting.reduce((sum, { n }) => sum + n, 0);
  const centre = total > 0 ? counting.reduce((sum, { x }) => sum + x, 0) / total : 0;
  const hasFunnel = counting.length >= FEWEST_IN_FUNNEL && centre > 0 && centre < 1;
  const spread = hasFunnel ? overDispersion(counting, centre) : null;
  const estimates = shrunk(disclosed, counting);
  const results = disclosed.map((team) => {
    const at = counting.findIndex(({ teamId }) => teamId === team.teamId);
    const point = counting[at];
    const zone = spread && point ? zoneOf(point, centre) : null;
    return resultOf(team, {
      zone,
      adjustedZone: spread?.isOverDispersed ? adjusted(spread.zAdditive[at] ?? 0) : zone,
      estimate: estimates.get(team.teamId) ?? null,
    });
  });
  return { results, funnel: funnelOf(counting, centre, spread), bestQuarter: bestOf(counting, measure) };
}

function pointOf(team: DisclosedTeam, sensitive: boolean): Point | null {
  const { teamId } = team;
  switch (team.status) {
    case 'hidden':
      return null;
    case 'shown': {
      const n = Math.max(team.counted > 0 ? 1 : 0, Math.round(team.effectiveN));
      const x = Math.round(knownShare(team) * n);
      return { teamId, candidates: [x], x, n };
    }
    case 'banded': {
      const candidates = range(sensitive ? 0 : 1, team.below - 1);
      return { teamId, candidates, x: middle(candidates), n: team.counted };
    }
    case 'banded-high': {
      const candidates = range(team.above + 1, team.counted - (sensitive ? 0 : 1));
      return { teamId, candidates, x: middle(candidates), n: team.counted };
    }
  }
}

/** Of a band the zone that is nearest to within: what is not certain is no signal. */
function zoneOf({ candidates, n }: Point, centre: number): FunnelZone {
  const zones = candidates.map((x) => funnelZone(centre, x, n).zone);
  const order: readonly FunnelZone[] = ['within', 'below-95', 'above-95', 'below-99.8', 'above-99.8'];
  return order.find((zone) => zones.includes(zone)) ?? 'within';
}

function adjusted(z: number): FunnelZone {
  const side = z < 0 ? 'below' : 'above';
  const below = normalCdf(Math.abs(z));
  if (below > 0.999) return `${side}-99.8`;
  return below > 0.975 ? `${side}-95` : 'within';
}

type Estimate = NonNullable<Extract<BesideTeam['result'], { status: 'shown' }>['estimate']>;

function shrunk(disclosed: readonly DisclosedTeam[], points: readonly Point[]): Map<string, Estimate> {
  const shown = new Set(disclosed.filter(({ status }) => status === 'shown').map(({ teamId }) => teamId));
  const own = points.filter(({ teamId }) => shown.has(teamId));
  if (own.length < FEWEST_IN_FUNNEL) return new Map();
  const { teams } = shrinkTeams(own);
  return new Map(
    own.map(({ teamId }, at) => {
      const { mean = 0, low = 0, high = 0 } = teams[at] ?? {};
      return [teamId, { share: mean, low, high }];
    }),
  );
}

function resultOf(
  team: DisclosedTeam,
  said: { zone: FunnelZone | null; adjustedZone: FunnelZone | null; estimate: Estimate | null },
): BesideTeam['result'] {
  switch (team.status) {
    case 'hidden':
      return { status: 'hidden' };
    case 'banded':
      return { status: 'banded', counted: team.counted, below: team.below, zone: said.zone };
    case 'banded-high':
      return { status: 'banded-high', counted: team.counted, above: team.above, zone: said.zone };
    case 'shown': {
      const { status, met, counted, effectiveN } = team;
      const bears = counted >= MIN_FOR_PERCENTAGE;
      const interval = bears ? wilsonInterval(knownShare(team) * effectiveN, effectiveN) : null;
      const funnelN = Math.max(counted > 0 ? 1 : 0, Math.round(effectiveN));
      const few = { zone: null, adjustedZone: null, estimate: said.estimate };
      return { status, met, counted, interval, funnelN, ...(bears ? said : few) };
    }
  }
}

function funnelOf(points: readonly Point[], centre: number, spread: OverDispersion | null): Beside['funnel'] {
  if (!spread) return null;
  const most = Math.ceil(Math.max(...points.map(({ n }) => n)) * 1.1);
  const step = Math.max(1, most / LINE_POINTS);
  const sizes = new Set(Array.from({ length: LINE_POINTS }, (_, at) => Math.round((at + 1) * step)));
  const { isOverDispersed, phi } = spread;
  const lines = [...sizes].filter((n) => n <= most).map((n) => ({ n, ...funnelLimits(centre, n) }));
  return { centre, isOverDispersed, phi, lines };
}

/** The share that a quarter of the teams reach or pass, for the better. Linear between them, as R's default. */
function bestOf(
  points: readonly Point[],
  { direction }: Pick<MeasureDefinition, 'direction'>,
): number | null {
  const shares = points.filter(({ n }) => n >= MIN_FOR_PERCENTAGE).map(({ x, n }) => x / n);
  if (direction === 'none' || shares.length < FEWEST_FOR_BEST) return null;
  const fromBest = shares.toSorted((a, b) => (direction === 'higher-is-better' ? b - a : a - b));
  const place = (fromBest.length - 1) / 4;
  const [above = 0, below = above] = fromBest.slice(Math.floor(place), Math.floor(place) + 2);
  return above + (place - Math.floor(place)) * (below - above);
}

/** Of a team with something that counts; 0 without, which nothing is made of. */
function knownShare({ met, counted }: { met: number; counted: number }): number {
  return shareOf({ met, unmet: counted - met }) ?? 0;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(1, to - from + 1) }, (_, at) => from + at);
}

function middle(candidates: readonly number[]): number {
  return candidates.reduce((sum, value) => sum + value, 0) / candidates.length;
}
