import type { D1Database } from '@cloudflare/workers-types';
import { NEVER } from '../../shared/milestones/define-milestone.ts';

/** A copy of everything that was filed. */
interface Copy {
  /** Ends every id of the copy. */
  name: string;
  /** Ends the ids of its teams; '' is the teams that there are. */
  teams: string;
  /** Years earlier; copies of the past are closed. */
  years: number;
}

const COPIES_AT_ONCE = 10;

/** Ten years of closed cases for the same teams, the rest as other teams: a hundred times as much. */
export function growHundredfold(db: D1Database): Promise<number> {
  const past = Array.from({ length: 9 }, (_, at) => ({ teams: '', years: 2 * (at + 1) }));
  const others = Array.from({ length: 90 }, (_, at) => ({ teams: `-${at + 1}`, years: 0 }));
  return grow(db, named([...past, ...others]));
}

/** Many times as many teams, each with the cases of today and ten years of closed ones: a million entries in all. */
export async function growToMillion(db: D1Database): Promise<number> {
  const years = 10;
  const base = await db.prepare('SELECT count(*) AS entries FROM entry').first<{ entries: number }>();
  const groups = Math.ceil(1_000_000 / (base?.entries ?? 1_000_000) / years);
  const copies = Array.from({ length: groups * years }, (_, copy) => {
    const group = Math.floor(copy / years);
    return { teams: group === 0 ? '' : `-${group}`, years: 2 * (copy % years) };
  });
  // What was filed itself is the first of them.
  return grow(db, named(copies.slice(1)));
}

function named(copies: readonly Omit<Copy, 'name'>[]): Copy[] {
  return copies.map((copy, at) => ({ ...copy, name: `-${at + 1}` }));
}

const shifted = (column: string) => `date(${column}, '-' || (p.value ->> 'years') || ' years')`;
const copied = "|| (p.value ->> 'name')";
const ofTeam = "|| (p.value ->> 'teams')";
const isNow = "p.value ->> 'years' = 0";
const from = 'FROM json_each(?1) AS p CROSS JOIN bench_case AS b CROSS JOIN';
/** What has not ended ends in a copy of the past after half a year. */
const ended = (column: string, start: string) =>
  `iif(${isNow}, ${column}, ${shifted(`iif(${column} >= '${NEVER}', date(${start}, '+180 days'), ${column})`)})`;

const statements = [
  `INSERT INTO case_file (id, team_id, is_open, opened_on, closed_on, label_entry_id, label_form, label_form_version,
     label_sealed, created_at, last_filed_at, norms_version)
   SELECT c.id ${copied}, c.team_id ${ofTeam}, iif(${isNow}, c.is_open, 0), ${shifted('c.opened_on')},
     ${shifted(`iif(${isNow}, c.closed_on, coalesce(c.closed_on, c.opened_on))`)}, c.label_entry_id, c.label_form,
     c.label_form_version, c.label_sealed, c.created_at, c.last_filed_at, c.norms_version
   ${from} case_file AS c ON c.id = b.id`,
  `INSERT INTO case_participant SELECT q.case_id ${copied}, q.member_id
   ${from} case_participant AS q ON q.case_id = b.id`,
  `INSERT INTO entry (id, case_id, sequence, form, form_version, team_id, author_id, happened_on, recorded_at, answers,
     sealed, amends, content_hash)
   SELECT printf('%08x', abs(p.value ->> 'name')) || substr(e.id, 9), e.case_id ${copied}, e.sequence, e.form,
     e.form_version, e.team_id ${ofTeam}, e.author_id, ${shifted('e.happened_on')}, e.recorded_at, e.answers,
     '{"text":"shortened"}', e.amends, e.content_hash
   ${from} entry AS e ON e.case_id = b.id`,
  `INSERT INTO milestone (case_id, kind, subject, opens_on, due_on, deadline_on, fulfilled_on, verdict, team_id, is_open,
     remind_from, deviation)
   SELECT m.case_id ${copied}, m.kind, m.subject, ${shifted('m.opens_on')}, ${ended('m.due_on', 'm.opens_on')},
     ${ended('m.deadline_on', 'm.opens_on')}, ${shifted('m.fulfilled_on')}, m.verdict, m.team_id ${ofTeam},
     iif(${isNow}, m.is_open, 0), m.remind_from, m.deviation
   ${from} milestone AS m ON m.case_id = b.id`,
  `INSERT INTO observation (case_id, kind, subject, team_id, start_on, end_on, value)
   SELECT o.case_id ${copied}, o.kind, o.subject, o.team_id ${ofTeam}, ${shifted('o.start_on')}, ${shifted('o.end_on')},
     o.value
   ${from} observation AS o ON o.case_id = b.id`,
];

/**
 * Makes the thousand entries of a database many more, in SQL: copies of cases, entries, milestones and observations.
 * Texts are shortened, or the file would be many times as large. Returns the number of entries.
 */
async function grow(db: D1Database, copies: readonly Copy[]): Promise<number> {
  const teams = [...new Set(copies.map((copy) => copy.teams))].filter((name) => name !== '');
  await db.batch([
    db.prepare('CREATE TABLE bench_case (id TEXT PRIMARY KEY) WITHOUT ROWID'),
    db.prepare('INSERT INTO bench_case SELECT id FROM case_file'),
    db
      .prepare('INSERT INTO team SELECT t.id || n.value, t.name FROM team AS t CROSS JOIN json_each(?1) AS n')
      .bind(JSON.stringify(teams)),
  ]);
  for (let at = 0; at < copies.length; at += COPIES_AT_ONCE) {
    const some = JSON.stringify(copies.slice(at, at + COPIES_AT_ONCE));
    for (const statement of statements) await db.prepare(statement).bind(some).run();
  }
  await db.prepare('DROP TABLE bench_case').run();
  await countAgain(db);
  const counted = await db.prepare('SELECT count(*) AS entries FROM entry').first<{ entries: number }>();
  return counted?.entries ?? 0;
}

/** Counts are what the milestones come to; of stretches of days the changes. */
async function countAgain(db: D1Database): Promise<void> {
  const stretch = "'evaluation-coverage'";
  await db.prepare('DELETE FROM milestone_tally').run();
  await db
    .prepare(
      `INSERT INTO milestone_tally (team_id, kind, deadline_on, verdict, count)
       SELECT team_id, kind, deadline_on, verdict, count(*) FROM milestone WHERE kind <> ${stretch}
       GROUP BY team_id, kind, deadline_on, verdict`,
    )
    .run();
  await db
    .prepare(
      `INSERT INTO milestone_tally (team_id, kind, deadline_on, verdict, count)
       SELECT d.team_id, ${stretch}, d.day, d.verdict, sum(d.n) FROM (
         SELECT team_id, opens_on AS day, verdict, 1 AS n FROM milestone WHERE kind = ${stretch}
         UNION ALL
         SELECT team_id, date(deadline_on, '+1 day'), verdict, -1 FROM milestone
         WHERE kind = ${stretch} AND deadline_on < '${NEVER}') AS d
       GROUP BY d.team_id, d.day, d.verdict HAVING sum(d.n) <> 0`,
    )
    .run();
}
