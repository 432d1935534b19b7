import { addDays, type Day } from '../../../shared/time/day.ts';
import type { DraftEntry } from './draft-entry.ts';
import { demoTeams } from './organisation.ts';
import { seededRandom } from './random.ts';
import { type DemoEvent, recordEntries } from './record-entries.ts';
import { teamStories } from './team-stories.ts';
import { tellAsides } from './tell-asides.ts';
import { tellStory } from './tell-story.ts';

/**
 * Two years of invented work of nine teams, and two more of one of them, up to the day before `todayOn`. The same seed
 * and day give the same history, to the letter.
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
