import { randomUUID, webcrypto } from 'node:crypto';
import type { D1Database } from '@cloudflare/workers-types';
import { instruments } from '../../../shared/instruments/registry.ts';
import type { Day } from '../../../shared/time/day.ts';
import type { Surroundings } from '../../services/context.ts';
import { type ImportedEntry, importEntries } from '../../services/entries/import.ts';
import { importContext } from '../../services/import-context.ts';
import { setUpOrganisation } from '../../services/organisation/set-up.ts';
import { demoAccess } from '../demo-provider/directory.ts';
import { fillArea } from './fill-area.ts';
import { fillCompetence } from './fill-competence.ts';
import { fillMeetings } from './fill-meetings.ts';
import { fillPrompts } from './fill-prompts.ts';
import { fillResearch } from './fill-research.ts';
import { generateHistory } from './generate-history.ts';
import type { DemoKeys } from './keys.ts';
import { makeDemoDirectory } from './make-directory.ts';
import { demoOrganisationName, demoPeople, demoTeams } from './organisation.ts';
import type { DemoEvent } from './record-entries.ts';
import { sealHistory } from './seal-history.ts';

const SEED = 'doelspoor';
const CASES_AT_ONCE = 24;

/** What the demo was filled with. */
export interface DemoFilling {
  cases: number;
  entries: number;
}

/** Makes the demo organisation, its teams, people and keys in an empty database, without any case. */
export async function setUpDemo(db: D1Database, keys: DemoKeys): Promise<Surroundings> {
  const around = await setUpPeople(db, keys);
  await makeDemoDirectory(db, keys);
  return around;
}

/** Makes the demo organisation before anybody has made keys for it. */
export async function setUpPeople(db: D1Database, keys: DemoKeys): Promise<Surroundings> {
  const around: Surroundings = {
    db,
    now: Date.now,
    newId: randomUUID,
    crypto: webcrypto,
    organisationId: keys.organisation,
    caseSecret: keys.caseSecret,
    instruments,
    requestId: randomUUID(),
  };
  await setUpOrganisation(around, {
    organisation: { id: keys.organisation, name: demoOrganisationName },
    teams: demoTeams.map(({ id, name }) => ({ id, name })),
    members: demoPeople.map(({ teamIds: teams, ...person }) => ({ ...person, teams })),
    access: demoAccess,
  });
  return around;
}

/** Makes the demo organisation in an empty database and files its history. */
export async function fillDemo(
  db: D1Database,
  keys: DemoKeys,
  { todayOn, onProgress }: { todayOn: Day; onProgress: (share: number) => void },
): Promise<DemoFilling> {
  const around = await setUpDemo(db, keys);
  const filling = await fileHistory(around, keys, generateHistory({ seed: SEED, todayOn }), onProgress);
  await fillPrompts(around, todayOn);
  await fillCompetence(around, todayOn);
  await fillMeetings(around, keys, todayOn);
  await fillArea(around, keys, todayOn);
  await fillResearch(around, todayOn);
  return filling;
}

/**
 * Files a history as the devices of its teams would have done. Throws when an entry is refused: the history is ours,
 * so that is a mistake in the product.
 */
export async function fileHistory(
  around: Surroundings,
  keys: DemoKeys,
  history: readonly DemoEvent[],
  onProgress: (share: number) => void = () => {},
): Promise<DemoFilling> {
  const context = importContext(around);
  const events = await sealHistory(keys, history);
  const cases = [...Map.groupBy(events, ({ submission }) => submission.caseTag).values()];
  for (let from = 0; from < cases.length; from += CASES_AT_ONCE) {
    const entries: ImportedEntry[] = cases.slice(from, from + CASES_AT_ONCE).flat();
    const results = await importEntries(context, entries);
    const refused = results.find(({ outcome }) => outcome === 'refused');
    if (refused) throw new Error(`the demo's own entry was refused: ${JSON.stringify(refused)}`);
    onProgress(Math.min(1, (from + CASES_AT_ONCE) / cases.length));
  }
  return { cases: cases.length, entries: events.length };
}
