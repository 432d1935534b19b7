import type { Entry } from '../../../shared/domain/entry.ts';
import { defaultNorms } from '../../../shared/domain/norms.ts';
import { caseHistory } from '../../../shared/history/case-history.ts';
import { deriveReminders } from '../../../shared/milestones/derive-reminders.ts';
import { whatIsDue } from '../../../shared/milestones/what-is-due.ts';
import { choosePrompt } from '../../../shared/prompts/choose-prompt.ts';
import { settings } from '../../../shared/settings/registry.ts';
import { addDays, type Day, dayOfInstant } from '../../../shared/time/day.ts';
import { upkeepTogether } from '../../db/commit.ts';
import { readCaseAsFiled } from '../../db/queries/cases.ts';
import { insertShowings, type NewShowing, type Settlement } from '../../db/queries/prompts.ts';
import { run } from '../../db/read.ts';
import type { Surroundings } from '../../services/context.ts';
import { settlementsOf } from '../../services/prompts/settle.ts';
import { type Random, seededRandom } from './random.ts';
import { workingDayFrom } from './working-day.ts';

/** Two quarters, and what of a third is over. */
const DAYS = 230;

const policy = settings.prompts.initial;

/**
 * The reminders that the teams of the demo were shown, and what became of them: worked out by the product's own rules
 * for every day on which somebody opened a case.
 */
export async function fillPrompts({ db }: Pick<Surroundings, 'db'>, todayOn: Day): Promise<void> {
  const fromOn = addDays(todayOn, -DAYS);
  const { results } = await db
    .prepare('SELECT id FROM case_file WHERE closed_on IS NULL OR closed_on >= ?1 ORDER BY id')
    .bind(fromOn)
    .all<{ id: string }>();
  for (const { id } of results) {
    const found = await run(db, readCaseAsFiled(db, id));
    if (!found) continue;
    const { caseKey, teamId, entries } = found;
    const showings = showingsOf(seededRandom(caseKey), entries, fromOn, todayOn);
    if (showings.length > 0) await upkeepTogether(db, [insertShowings(db, { caseKey, teamId, showings })]);
  }
}

function showingsOf(random: Random, entries: readonly Entry[], fromOn: Day, todayOn: Day): NewShowing[] {
  const milestones = deriveReminders(caseHistory(entries), defaultNorms);
  const shown: NewShowing[] = [];
  for (const visitOn of visitsTo(random, entries, fromOn, todayOn)) {
    const before = entries.filter(({ recordedAt }) => dayOfInstant(recordedAt) < visitOn);
    const due = whatIsDue(deriveReminders(caseHistory(before), defaultNorms), visitOn, policy.off);
    const showings = shown.map(({ kind, shownOn, openedOn, settlement }) => ({
      ...{ kind, shownOn, openedOn },
      outcome: settlement && settlement.settledOn < visitOn ? settlement.outcome : null,
    }));
    const { prompt } = choosePrompt({ due, showings, newToday: 0, todayOn: visitOn, policy });
    if (!prompt) continue;
    const { kind } = prompt;
    const settlement = becameOf(kind, visitOn, todayOn, settlementsOf(entries, milestones, visitOn));
    const isOpened = settlement?.outcome === 'done' ? random.chance(0.8) : random.chance(0.15);
    const openedOn = isOpened ? visitOn : null;
    shown.push({
      id: random.uuid(Date.parse(`${visitOn}T09:00:00Z`)),
      kind,
      shownOn: visitOn,
      openedOn,
      settlement,
    });
  }
  return shown;
}

/** What answered it within the days there are for it; else, once those are over, nobody did. */
function becameOf(
  kind: string,
  shownOn: Day,
  todayOn: Day,
  settlements: readonly Settlement[],
): Settlement | null {
  const ignoredOn = addDays(shownOn, policy.quietDays);
  const answer = settlements.find((settlement) => settlement.kind === kind);
  if (answer && answer.settledOn <= ignoredOn) return answer;
  return ignoredOn > todayOn ? null : { kind, outcome: 'ignored', reason: null, settledOn: ignoredOn };
}

/** The days on which somebody filed something in a case, and some on which they only looked. */
function visitsTo(random: Random, entries: readonly Entry[], fromOn: Day, todayOn: Day): Day[] {
  const days = new Set(entries.map(({ recordedAt }) => dayOfInstant(recordedAt)));
  for (let day = fromOn; day < todayOn; day = addDays(day, random.between(6, 16)))
    days.add(workingDayFrom(day));
  return [...days].filter((day) => day >= fromOn && day < todayOn).sort();
}
