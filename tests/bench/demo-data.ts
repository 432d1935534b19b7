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

/** How often the thousand are copied: ten years of closed cases for the same teams, the rest as other teams. */
const COPIES = 99;
const COPIES_AS_PAST = 9;

/**
 * Makes the thousand entries of a database a hundred thousand, in SQL: copies of cases, entries and milestones, some as
 * closed cases of earlier years of the same teams, most as cases of teams of their own. Texts are shortened, or the
 * file would be half a gigabyte. Returns the number of entries.
 */
export async function growHundredfold(db: D1Database): Promise<number> {
  const base = await db
    .prepare('SELECT length(id) AS length FROM case_file LIMIT 1')
    .first<{ length: number }>();
  if (!base) throw new Error('nothing to copy');
  for (let copy = 1; copy <= COPIES; copy += 1) {
    const isPast = copy <= COPIES_AS_PAST;
    const team = isPast ? 'team_id' : `team_id || '-${copy}'`;
    const day = (column: string) => (isPast ? `date(${column}, '-${copy * 2} years')` : column);
    const open = isPast ? '0' : 'is_open';
    const statements = [
      ...(isPast
        ? []
        : [`INSERT INTO team SELECT id || '-${copy}', name FROM team WHERE instr(id, '-') = 0`]),
      `INSERT INTO case_file (id, team_id, is_open, opened_on, closed_on, label_entry_id, label_form, label_form_version,
         label_sealed, created_at, last_filed_at, norms_version)
       SELECT id || '-${copy}', ${team}, ${open}, ${day('opened_on')}, ${day('coalesce(closed_on, opened_on)')},
         label_entry_id, label_form, label_form_version, label_sealed, created_at, last_filed_at, norms_version
       FROM case_file WHERE length(id) = ${base.length}`,
      `INSERT INTO case_participant SELECT case_id || '-${copy}', member_id
       FROM case_participant WHERE length(case_id) = ${base.length}`,
      `INSERT INTO entry SELECT printf('%08x', ${copy}) || substr(id, 9), case_id || '-${copy}', sequence, form, form_version,
         ${team}, author_id, ${day('happened_on')}, recorded_at, answers, '{"text":"shortened"}', amends, content_hash
       FROM entry WHERE length(case_id) = ${base.length}`,
      `INSERT INTO milestone SELECT case_id || '-${copy}', kind, subject, ${day('opens_on')}, ${day('due_on')}, ${day('deadline_on')},
         ${day('fulfilled_on')}, verdict, ${team}, ${open}, remind_from, deviation
       FROM milestone WHERE length(case_id) = ${base.length}`,
    ];
    await db.batch(statements.map((statement) => db.prepare(statement)));
  }
  await db.batch([
    db.prepare('DELETE FROM milestone_tally'),
    db.prepare(
      `INSERT INTO milestone_tally SELECT team_id, kind, deadline_on, verdict, count(*)
       FROM milestone GROUP BY team_id, kind, deadline_on, verdict`,
    ),
  ]);
  const counted = await db.prepare('SELECT count(*) AS entries FROM entry').first<{ entries: number }>();
  return counted?.entries ?? 0;
}
