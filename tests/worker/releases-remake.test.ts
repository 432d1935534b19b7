import { expect, test } from 'vitest';
import {
  askRelease,
  cancelRelease,
  confirmRelease,
  type Release,
  remakeRelease,
} from '../../shared/api/releases.ts';
import { expireReleases, workOnReleases } from '../../worker/services/releases/by-clock.ts';
import { testApi } from './support/api.ts';
import { bringCases } from './support/exported-things.ts';
import { filesOf, newResearch, type Research } from './support/research.ts';
import { rows } from './support/rows.ts';

const api = testApi();
const DAYS = 86_400_000;
await bringCases(api, 12, 7);

/** A release whose files have passed their term. */
async function expired() {
  const research = await newResearch(api);
  const made = await research.release('2026-03-31');
  const files = await filesOf(made.id);
  api.clock.at += (research.plan.keepFilesDays + 1) * DAYS;
  await expireReleases(api.around, { parts: 10_000 });
  const token = await api.signIn(research.ownerId);
  return { research, token, made, files, before: await research.read(made.id, token) };
}

const asking = (release: string, token: string) => ({ input: {}, params: { release }, token });
const kept = (release: string) =>
  Promise.all([
    rows('SELECT * FROM release_count WHERE release_id = ? ORDER BY 1, 2, 3, 4, 5', release),
    rows('SELECT * FROM release_case WHERE release_id = ? ORDER BY 2', release),
    rows('SELECT counts, left_out, bytes, sha256, made_at FROM release WHERE id = ?', release),
  ]);

async function end(research: Research, release: string, token: string): Promise<Release> {
  await research.workOut(release, token);
  return research.read(release, token);
}

test('a release that is made again can be stopped anywhere, and is what it was before', async () => {
  const { research, token, made, files, before } = await expired();
  const was = await kept(made.id);
  expect(was.map((found) => found.length > 0)).toEqual([true, true, true]);
  let stops = 0;
  for (let turns = 0; ; turns += 1) {
    expect((await api.call(remakeRelease, asking(made.id, token))).ok.state).toBe('making');
    const taken = turns === 0 ? 0 : await workOnReleases(api.around, { turns });
    if (taken < turns || (await research.read(made.id, token)).state === 'ready') break;
    const stopped = await api.call(cancelRelease, asking(made.id, token));
    expect(stopped.ok).toEqual({ state: 'expired', done: 0, total: 0, failure: null });
    expect(await research.read(made.id, token)).toEqual(before);
    expect(await kept(made.id)).toEqual(was);
    const left = ['release_part', 'release_file'].map((table) =>
      rows(`SELECT 1 FROM ${table} WHERE release_id = ?`, made.id),
    );
    expect(await Promise.all(left)).toEqual([[], []]);
    stops += 1;
  }
  expect(stops).toBeGreaterThan(6);
  const remade = await end(research, made.id, token);
  expect([remade.sha256, remade.remade]).toEqual([made.sha256, { isSame: true, gone: 0 }]);
  expect(await filesOf(made.id)).toEqual(files);
  expect(await kept(made.id)).toEqual([was[0], was[1], [expect.objectContaining({ sha256: made.sha256 })]]);
  const late = await api.call(cancelRelease, asking(made.id, token));
  expect(late.error.code).toBe('conflict');
  const logged = await rows<{ action: string }>(
    "SELECT action FROM audit_event WHERE record_id = ? AND action LIKE '%cancel%'",
    made.id,
  );
  expect(logged).toEqual(Array(stops).fill({ action: 'release-remake-cancelled' }));
});

test('one that could not be made again can be stopped too', async () => {
  const { research, token, made, before } = await expired();
  const cut = (day: string) => rows('UPDATE release SET cut_on = ? WHERE id = ?', day, made.id);
  await api.call(remakeRelease, asking(made.id, token));
  await cut('never');
  for (const _ of [1, 2, 3]) await workOnReleases(api.around, { turns: 100 }).catch(() => 0);
  expect(await rows('SELECT state FROM release WHERE id = ?', made.id)).toEqual([{ state: 'failed' }]);
  await cut(made.cutOn);
  expect((await api.call(cancelRelease, asking(made.id, token))).ok.state).toBe('expired');
  expect(await research.read(made.id, token)).toEqual(before);
});

test('what is compared with a release whose making again was stopped, still sees it whole', async () => {
  const { research, token, made } = await expired();
  await api.call(remakeRelease, asking(made.id, token));
  await workOnReleases(api.around, { turns: 3 });
  await api.call(cancelRelease, asking(made.id, token));
  const input = {
    id: crypto.randomUUID(),
    kind: 'correction' as const,
    baseId: made.id,
    cutOn: '2026-03-31',
  };
  await api.call(askRelease, { input, params: { study: research.study }, token });
  expect(await research.workOut(input.id, token)).toBe('preview');
  await api.call(confirmRelease, {
    input: { coarsening: made.coarsening },
    params: { release: input.id },
    token,
  });
  const correction = await end(research, input.id, token);
  const changes = correction.counts?.differences?.map(({ added, changed, withdrawn }) => [
    added,
    changed,
    withdrawn,
  ]);
  expect(changes?.length).toBeGreaterThan(5);
  expect(new Set(changes?.flat())).toEqual(new Set([0]));
});
