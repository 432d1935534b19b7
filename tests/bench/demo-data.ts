import type { D1Database } from '@cloudflare/workers-types';
import { dayOfInstant } from '../../shared/time/day.ts';
import { setUpDemo } from '../../worker/local/demo/fill-demo.ts';
import { generateHistory } from '../../worker/local/demo/generate-history.ts';
import type { DemoKeys } from '../../worker/local/demo/keys.ts';
import { type SealedEvent, sealHistory } from '../../worker/local/demo/seal-history.ts';
import { importEntries } from '../../worker/services/entries/import.ts';
import { importContext } from '../../worker/services/import-context.ts';

/** The team whose pages are measured. Its cases are there at both sizes. */
export const TEAM = 'overvecht';
const OTHER_TEAMS = new Set(['west', 'noordwest']);

/** Files the cases of three demo teams, about a thousand entries, by the product's own path. Returns what was filed. */
export async function fileThousand(db: D1Database, keys: DemoKeys): Promise<SealedEvent[]> {
  const around = await setUpDemo(db, keys);
  const history = generateHistory({ seed: 'bench', todayOn: dayOfInstant(Date.now()) });
  const numbers = new Set(
    history
      .filter(({ form, teamId }) => form === 'case-opened' && (teamId === TEAM || OTHER_TEAMS.has(teamId)))
      .map(({ caseNumber }) => caseNumber),
  );
  const events = await sealHistory(
    keys,
    history.filter(({ caseNumber }) => numbers.has(caseNumber)),
  );
  const byCase = [...Map.groupBy(events, ({ submission }) => submission.caseTag).values()];
  const results = await importEntries(importContext(around), byCase.flat());
  if (results.some(({ outcome }) => outcome === 'refused')) throw new Error('an entry was refused');
  return events;
}

/** The cases that are open and with the measured team, by tag. */
export function openCaseTags(events: readonly SealedEvent[]): string[] {
  const cases = Map.groupBy(events, ({ submission }) => submission.caseTag);
  return [...cases]
    .filter(
      ([, entries]) =>
        entries.every(({ submission }) => submission.teamId === TEAM) &&
        !entries.some(({ submission }) => submission.form === 'closing' || submission.form === 'transfer'),
    )
    .map(([caseTag]) => caseTag);
}
