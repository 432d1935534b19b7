import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import { doEverything } from './support/do-everything.ts';
import { noting } from './support/noting.ts';
import { rows } from './support/rows.ts';

/** Tables that a few people fill by hand, and that stay small. All others grow with every working day. */
const SMALL = [
  'organisation',
  'organisation_setting',
  'team',
  'member',
  'member_team',
  'device',
  'directory_entry',
  'wrapped_key',
  'recipe_health',
  'recipe_proposal',
  'area_import',
  'pending_tally',
  'sqlite_sequence',
];

const sources = import.meta.glob<string>('../../worker/db/queries/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The SQL written out in the sources; what is put together stands there with holes. */
function queriesInSources(): string[] {
  const text = Object.values(sources).join('\n');
  const written = [...text.matchAll(/\.prepare\(\s*(?:`([^`]*)`|'([^']*)'|"([^"]*)")/g)];
  expect(written).toHaveLength(text.split('.prepare(').length - 1);
  return written.map(([, a, b, c]) => a ?? b ?? c ?? '');
}

/** Whether SQL that went by is the one that was written, whatever was put in its holes. */
function fits(written: string, sql: string): boolean {
  const parts = written.split(/\$\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[\\s\\S]*')}$`).test(sql);
}

test('finds its rows by an index: no growing table is read from end to end', async () => {
  const noted = noting(env.DB);
  await doEverything(noted);
  const { seen } = noted;
  const written = queriesInSources();
  const all = [...seen];
  expect(written.filter((sql) => !all.some((one) => fits(sql, one)))).toEqual([]);
  const others = all.filter((one) => !written.some((sql) => fits(sql, one)));
  expect(others).toEqual([]);

  const scans: string[] = [];
  for (const sql of all) {
    // A new team or member makes SQLite look whether rows were waiting for it, and only if any are; a team that goes,
    // whether rows refer to it. Administrators do that now and then.
    if (/^(INSERT INTO (team|member)|DELETE FROM team) /.test(sql)) continue;
    const parameters = Math.max(0, ...[...sql.matchAll(/\?(\d+)/g)].map(([, n]) => Number(n)));
    const values = Array(parameters || sql.split('?').length - 1).fill(null);
    const plan = await rows<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, ...values);
    for (const { detail } of plan) {
      const [, name] = /^SCAN (\w+)(?! VIRTUAL TABLE)\b/.exec(detail) ?? [];
      if (name === undefined || detail.includes('VIRTUAL TABLE') || detail === 'SCAN CONSTANT ROW') continue;
      const named = new RegExp(`\\b(\\w+) AS ${name}\\b`).exec(sql)?.[1] ?? name;
      const isDerived = new RegExp(`\\) AS ${name}\\b`).test(sql);
      if (!SMALL.includes(named) && !isDerived) scans.push(`${detail}: ${sql}`);
    }
  }
  expect(scans).toEqual([]);
});

test('would be found out if it did not', async () => {
  const plan = await rows<{ detail: string }>(
    'EXPLAIN QUERY PLAN SELECT * FROM entry AS e WHERE e.form = ?',
    'x',
  );
  expect(plan.map(({ detail }) => detail)).toEqual([expect.stringMatching(/^SCAN e\b/)]);
});
