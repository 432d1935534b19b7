import { addDays, type Day } from '../../../shared/time/day.ts';
import type { DraftEntry } from './draft-entry.ts';
import { drawStory } from './draw-story.ts';
import {
  type DemoTeam,
  demoPractitionerId,
  demoPractitionerTeamId,
  demoTeams,
  personId,
} from './organisation.ts';
import { practitionerStories } from './practitioner-stories.ts';
import { seededRandom } from './random.ts';
import { type DemoEvent, recordEntries } from './record-entries.ts';
import type { Story } from './story.ts';
import { habitsOf } from './team-habits.ts';
import { tellAsides } from './tell-asides.ts';
import { tellStory } from './tell-story.ts';

const DAYS_OF_HISTORY = 730;

/**
 * Two years of invented work of nine teams, up to the day before `todayOn`. The same seed and day give the same
 * history, to the letter.
 */
export function generateHistory({ seed, todayOn }: { seed: string; todayOn: Day }): DemoEvent[] {
  const lastOn = addDays(todayOn, -1);
  const stories = demoTeams.flatMap((team, index) => teamStories(seed, team, index, lastOn));
  return stories
    .flatMap((story) => {
      const random = seededRandom(`${seed}/${story.caseNumber}/told`);
      const hadCome = ({ knownOn }: DraftEntry) => knownOn <= lastOn;
      const drafts = tellStory(random, story).filter(hadCome);
      const chance = seededRandom(`${seed}/${story.caseNumber}/asides`);
      const beside = tellAsides(chance, story, todayOn).filter(hadCome);
      return [
        ...recordEntries(random, story.caseNumber, drafts, lastOn),
        ...recordEntries(chance, story.caseNumber, beside, lastOn),
      ];
    })
    .sort((a, b) => a.recordedAt - b.recordedAt || (a.id < b.id ? -1 : 1));
}

function teamStories(seed: string, team: DemoTeam, teamIndex: number, lastOn: Day): Story[] {
  const people = team.practitioners.map(personId);
  const ownCases = people.includes(demoPractitionerId)
    ? practitionerStories(seed, addDays(lastOn, 1), {
        teamId: team.id,
        practitionerId: demoPractitionerId,
        colleagueId: people.findLast((id) => id !== demoPractitionerId) ?? demoPractitionerId,
      })
    : [];
  // Her cases are those of the example case system, and no others.
  const colleagues = people.filter((id) => id !== demoPractitionerId);
  const random = seededRandom(`${seed}/${team.id}`);
  const count = Math.max(12, random.between(32, 38) - ownCases.length);
  return [
    ...ownCases,
    ...Array.from({ length: count }, (_, index) => {
      // Evenly over the two years, so that every quarter has its share.
      const daysAgo = Math.round(((index + random.next()) / count) * DAYS_OF_HISTORY);
      const practitionerId = colleagues[index % colleagues.length] ?? '';
      return drawStory(seededRandom(`${seed}/${team.id}/${index}`), habitsOf(seed, team.id), {
        caseNumber: caseNumberOf(teamIndex, index),
        teamId: team.id,
        practitionerId,
        colleagueId: colleagues.findLast((id) => id !== practitionerId) ?? practitionerId,
        openedOn: addDays(lastOn, -daysAgo),
        lastOn,
        otherTeams: demoTeams
          // Whoever gets a case can't open what the other team sealed: not the first thing to show.
          .filter(({ id }) => id !== team.id && id !== demoPractitionerTeamId)
          .map(({ id, practitioners }) => ({ teamId: id, practitionerId: personId(practitioners[0] ?? '') })),
      });
    }),
  ];
}

/** Written like those of the example case system, in a range that it doesn't use. */
function caseNumberOf(teamIndex: number, index: number): string {
  return `2025-${String((teamIndex + 1) * 10_000 + 400 + index * 37).padStart(5, '0')}`;
}
