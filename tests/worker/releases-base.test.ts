import { describe, expect, test } from 'vitest';
import { remakeRelease } from '../../shared/api/releases.ts';
import { noCoarsening, type StudyPlan } from '../../shared/export/study-plan.ts';
import { expireReleases, workOnReleases } from '../../worker/services/releases/by-clock.ts';
import { testApi } from './support/api.ts';
import { bringIn, caseOf } from './support/bring-in.ts';
import { newTeam } from './support/people.ts';
import { newResearch, type Research, rowsIn } from './support/research.ts';
import { rows } from './support/rows.ts';
import { submission } from './support/submissions.ts';

const DAYS = 86_400_000;
const CUT = '2026-03-31';
const LATER = '2026-04-30';

const api = testApi();
const team = await newTeam(api);
const cases = ['2025-02-10', '2025-02-11', '2025-05-10'].map((on) => caseOf(team, on, 5));
await bringIn(api, cases.flat());

const linked = { isLinked: true, leastClass: 1, tables: ['cases', 'goals'] } satisfies Partial<StudyPlan>;

/** A newer version of the plan, approved. */
async function replan(study: string, path: string, value: string): Promise<void> {
  await rows(
    `INSERT INTO study_version (study_id, version, plan, state, written_at, submitted_at, decided_at, decided_by)
     SELECT study_id, 2, json_set(plan, ?, json(?)), state, written_at, submitted_at, decided_at, decided_by
     FROM study_version WHERE study_id = ? AND version = 1`,
    ...[path, value, study],
  );
}

const refused = async (research: Research, kind: 'correction' | 'incremental', base: string, cutOn = LATER) =>
  (await research.ask(cutOn, kind, base)).answer.error;

describe('what is added to a release', () => {
  test.each([
    ['$.firstOn', '"2024-12-01"'],
    ['$.tables', '["cases", "goals", "consults"]'],
    ['$.coarsening.ages', 'true'],
  ])('can’t be where the plan has another %s than that stands on', async (path, value) => {
    const research = await newResearch(api, linked);
    const base = await research.release(CUT);
    await replan(research.study, path, value);
    expect(await refused(research, 'incremental', base.id)).toMatchObject({
      code: 'invalid-input',
      fields: ['baseId'],
    });
    expect((await research.ask(LATER, 'correction', base.id)).answer.status).toBe(200);
  });

  test.each(['$.normsVersion', '$.codebook'])('can’t be where that has another %s', async (path) => {
    const research = await newResearch(api, linked);
    const base = await research.release(CUT);
    await rows('UPDATE release SET frozen = json_set(frozen, ?, 99) WHERE id = ?', path, base.id);
    expect(await refused(research, 'incremental', base.id)).toMatchObject({ fields: ['baseId'] });
  });

  test('is as that is: nobody blurs more in it, or less', async () => {
    const research = await newResearch(api, linked);
    const asked = (await research.ask(CUT)).id;
    await research.workOut(asked);
    const blurred = { ...noCoarsening, ages: true };
    await research.confirm(asked, blurred);
    expect(await research.workOut(asked)).toBe('ready');
    const { id } = await research.ask(LATER, 'incremental', asked);
    expect(await research.workOut(id)).toBe('preview');
    const more = await research.confirm(id, { ...blurred, referrer: true });
    expect(more.error).toMatchObject({ code: 'invalid-input', fields: ['coarsening.referrer'] });
    const less = await research.confirm(id, noCoarsening);
    expect(less.error).toMatchObject({ code: 'invalid-input', fields: ['coarsening.ages'] });
    expect((await research.confirm(id, blurred)).status).toBe(200);
  });
});

describe('a correction', () => {
  test('is of an earlier cut, or the same one, and of rows where it has rows', async () => {
    const research = await newResearch(api, linked);
    const base = await research.release(LATER);
    expect(await refused(research, 'correction', base.id, CUT)).toMatchObject({ fields: ['baseId'] });
    expect((await research.ask(LATER, 'correction', base.id)).answer.status).toBe(200);
    await replan(research.study, '$.detail', '"counts"');
    expect(await refused(research, 'correction', base.id)).toMatchObject({ fields: ['baseId'] });
  });

  test('waits while its base is made again', async () => {
    const research = await newResearch(api, linked);
    const base = await research.release(CUT);
    const { id } = await research.ask(LATER, 'correction', base.id);
    await research.workOut(id);
    await research.confirm(id);
    const turn = () => rows("SELECT step ->> 'turn' AS turn FROM release WHERE id = ?", id);
    const before = await turn();
    await rows("UPDATE release SET state = 'finishing' WHERE id = ?", base.id);
    expect((await research.work(id)).state).toBe('making');
    expect(await turn()).toEqual(before);
    await rows("UPDATE release SET state = 'ready' WHERE id = ?", base.id);
    expect(await research.workOut(id)).toBe('ready');
  });

  test('that is made again says of a family that objects since that it is withdrawn', async () => {
    const research = await newResearch(api, { ...linked, keepFilesDays: 1 });
    const base = await research.release(CUT);
    const correction = await research.release(LATER, 'correction', base.id);
    const withdrawnIn = ({ counts }: typeof correction) =>
      counts?.differences?.find(({ table }) => table === 'cases')?.withdrawn;
    expect(withdrawnIn(correction)).toBe(0);
    const on = { happenedOn: '2026-06-10', teamId: team, caseTag: cases[0]?.[0]?.caseTag ?? '' };
    await bringIn(api, [submission({ form: 'research-objection', answers: { choice: 'objects' }, ...on })]);
    api.clock.at += 2 * DAYS;
    await expireReleases(api.around, { parts: 10_000 });
    const token = await api.signIn(research.ownerId);
    await api.call(remakeRelease, { input: {}, params: { release: correction.id }, token });
    await workOnReleases(api.around, { turns: 1000 });
    const remade = await research.read(correction.id, token);
    expect([remade.state, withdrawnIn(remade)]).toEqual(['ready', 1]);
    expect(await rowsIn(correction.id, 'cases')).toHaveLength(cases.length - 1);
  });
});

test.each([
  ['its own in each release', false],
  ['the same in every release of a study that links them', true],
])('a case has a pseudonym: %s', async (_, isLinked) => {
  const research = await newResearch(api, { ...linked, isLinked });
  const names: Set<string>[] = [];
  for (const cutOn of [CUT, LATER]) {
    const { id } = await research.release(cutOn);
    names.push(new Set((await rowsIn(id, 'cases')).map((row) => row.case_id ?? '')));
  }
  const [one = new Set<string>(), other = new Set<string>()] = names;
  expect(one.size).toBeGreaterThan(1);
  expect([...one].filter((name) => other.has(name))).toHaveLength(isLinked ? one.size : 0);
});

test('who is administrator now, and researcher no longer, looks at an own release as administrator', async () => {
  const research = await newResearch(api, linked);
  const { id } = await research.ask(CUT);
  await rows(`UPDATE member SET roles = '["administrator"]' WHERE id = ?`, research.ownerId);
  await research.read(id, await api.signIn(research.ownerId));
  const logged = await rows(
    "SELECT role FROM audit_event WHERE action = 'release-read' AND record_id = ?",
    id,
  );
  expect(logged).toEqual([{ role: 'administrator' }]);
});
