/** How long one unit was watched and how that ended: 0 still open (lost from view), otherwise which event came first. */
export interface CompetingDuration {
  time: number;
  /** 0, or the number of the event, from 1. */
  state: number;
}

/** The shares to which each event has happened first, right after a time. */
export interface IncidenceStep {
  time: number;
  atRisk: number;
  /** Share to which nothing has happened yet. */
  free: number;
  /** By event, from 1 (`[0]` is the first event), with standard errors. */
  incidence: number[];
  standardError: number[];
}

/**
 * The cumulative incidence of events of which only one can come first (Aalen–Johansen). One minus Kaplan–Meier would
 * overstate each of them, as if the others could not happen. Standard errors by the infinitesimal jackknife: how much
 * each unit pulls at the estimate.
 *
 * Source: O. O. Aalen & S. Johansen, Scandinavian Journal of Statistics 5 (1978) 141–150; T. Therneau, survival 3.5.
 * @param states the number of different events, at least 1; RangeError when a unit has another state
 */
export function cumulativeIncidence(
  durations: readonly CompetingDuration[],
  states: number,
): IncidenceStep[] {
  if (durations.some(({ state }) => !(Number.isInteger(state) && state >= 0 && state <= states)))
    throw new RangeError('a state is 0 or one of the events');
  const groups = grouped(durations);
  const times = [...new Set(groups.filter(({ state }) => state > 0).map(({ time }) => time))].sort(
    (a, b) => a - b,
  );
  let free = 1;
  const incidence = new Array<number>(states).fill(0);
  const pulls = groups.map(() => ({ free: 0, incidence: new Array<number>(states).fill(0) }));
  return times.map((time) => {
    const atRisk = groups.reduce((sum, group) => sum + (group.time >= time ? group.count : 0), 0);
    const events = incidence.map((_, at) =>
      groups.reduce(
        (sum, group) => sum + (group.time === time && group.state === at + 1 ? group.count : 0),
        0,
      ),
    );
    const hazards = events.map((count) => count / atRisk);
    const hazard = events.reduce((sum, count) => sum + count, 0) / atRisk;
    for (const [index, group] of groups.entries()) {
      const pull = pulls[index];
      if (!pull) continue;
      const isAtRisk = group.time >= time;
      const own = hazards.map((one, at) =>
        isAtRisk ? ((group.time === time && group.state === at + 1 ? 1 : 0) - one) / atRisk : 0,
      );
      for (const [at, one] of hazards.entries()) {
        pull.incidence[at] = (pull.incidence[at] ?? 0) + pull.free * one + free * (own[at] ?? 0);
      }
      pull.free = pull.free * (1 - hazard) - free * own.reduce((sum, one) => sum + one, 0);
    }
    for (const [at, count] of events.entries())
      incidence[at] = (incidence[at] ?? 0) + (free * count) / atRisk;
    free *= 1 - hazard;
    return { time, atRisk, free, incidence: [...incidence], standardError: errorsOf(groups, pulls, states) };
  });
}

interface Group extends CompetingDuration {
  count: number;
}

/** Units that were watched as long with the same end pull the same way. */
function grouped(durations: readonly CompetingDuration[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { time, state } of durations) {
    const name = `${time} ${state}`;
    groups.set(name, { time, state, count: (groups.get(name)?.count ?? 0) + 1 });
  }
  return [...groups.values()];
}

function errorsOf(
  groups: readonly Group[],
  pulls: readonly { incidence: number[] }[],
  states: number,
): number[] {
  return Array.from({ length: states }, (_, at) =>
    Math.sqrt(
      groups.reduce((sum, { count }, index) => sum + count * (pulls[index]?.incidence[at] ?? 0) ** 2, 0),
    ),
  );
}
