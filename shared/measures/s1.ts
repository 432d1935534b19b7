import type { Day } from '../time/day.ts';
import { isWithin, type Period } from '../time/period.ts';
import type { MeasureDefinition } from './define-measure.ts';
import type { CountedUnits } from './tally.ts';

/** What the measure of learning meetings says of itself. It counts no milestones: its units are windows of a year. */
export const s1: Omit<MeasureDefinition, 'milestone'> = {
  id: 'S1',
  version: 1,
  type: 'structure',
  scoring: 'proportion',
  isClustered: false,
  isLeftOutUnknown: false,
  name: { nl: 'Leerbijeenkomst gehouden', en: 'Learning meeting held' },
  why: {
    nl: 'Cijfers helpen pas als een team er samen naar kijkt en iets afspreekt. Drie keer per jaar is het plan.',
    en: 'Figures only help when a team looks at them together and agrees on something. Three times a year is the plan.',
  },
  met: {
    nl: 'In elk van de drie even lange perioden van een jaar is er ten minste één leerbijeenkomst gehouden.',
    en: 'At least one learning meeting was held in each of the three equal periods of a year.',
  },
  leftOut: {
    nl: 'Perioden die begonnen voor het team er was.',
    en: 'Periods that began before the team was there.',
  },
  exceptions: null,
  limits: {
    nl: 'Het zegt dat er een bijeenkomst was, niet wat die opleverde. Kijk daarvoor naar wat er van de afspraken kwam.',
    en: 'It says that there was a meeting, not what it led to. For that, look at what became of its actions.',
  },
  readWith: [],
  unit: { one: { nl: 'periode', en: 'period' }, many: { nl: 'perioden', en: 'periods' } },
  outcome: { nl: 'was er een leerbijeenkomst', en: 'had a learning meeting' },
  inShort: { nl: 'met een leerbijeenkomst', en: 'with a learning meeting' },
  direction: 'higher-is-better',
  proposedTarget: 1,
  source: 'Effectieve basishulp (Utrecht)',
  reviewedOn: '2026-11-22',
  reviewOn: '2027-05-22',
};

/** A learning meeting, as far as counting goes. */
export interface HeldMeeting {
  teamId: string;
  /** The day on which it counts as held: see `effectiveDay`. */
  heldOn: Day;
}

/**
 * The units of a team: each window is met when at least one meeting was held in it, and counts from 14 days after its
 * last day. The same kind of units as milestones, so `tallyOf` and `rateOf` do the rest.
 * @param meetings of any teams
 */
export function meetingUnits(
  teamId: string,
  windows: readonly Period[],
  meetings: readonly HeldMeeting[],
): CountedUnits[] {
  return windows.map((window) => {
    const isHeld = meetings.some((meeting) => meeting.teamId === teamId && isWithin(window, meeting.heldOn));
    return { deadlineOn: window.lastOn, verdict: isHeld ? 'met' : 'unmet', count: 1 };
  });
}
