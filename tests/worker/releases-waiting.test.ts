import { expect, test } from 'vitest';
import { remakeRelease } from '../../shared/api/releases.ts';
import { expireReleases, workOnReleases } from '../../worker/services/releases/by-clock.ts';
import { testApi } from './support/api.ts';
import { bringIn, caseOf } from './support/bring-in.ts';
import { newTeam } from './support/people.ts';
import { leftOf } from './support/releases-there.ts';
import { newResearch } from './support/research.ts';
import { rows } from './support/rows.ts';
import { submission } from './support/submissions.ts';

const DAYS = 86_400_000;
const CUT = '2026-03-31';

const api = testApi();
const team = await newTeam(api);
const winter = ['2025-01-10', '2025-02-10'].map((on) => caseOf(team, on, 5));
const spring = ['2025-04-10', '2025-05-10', '2025-06-10'].map((on) => caseOf(team, on, 5));
await bringIn(api, [...winter, ...spring].flat());

const NOTHING = { cases: 0, files: 0, parts: 0, counts: 0, tickets: 0 };

const stateOf = async (id: string) =>
  (await rows<{ state: string }>('SELECT state FROM release WHERE id = ?', id))[0]?.state;

async function later(days: number): Promise<void> {
  api.clock.at += days * DAYS;
  await expireReleases(api.around, { parts: 10_000 });
}

/** Lets every step of a release fail, until nobody tries again. */
async function fail(id: string): Promise<void> {
  await rows("UPDATE release SET cut_on = 'never' WHERE id = ?", id);
  for (let tries = 1; tries <= 3; tries += 1) {
    expect(await stateOf(id)).not.toBe('failed');
    await workOnReleases(api.around, { turns: 100 }).catch(() => 0);
  }
  expect(await stateOf(id)).toBe('failed');
  await rows('UPDATE release SET cut_on = ? WHERE id = ?', CUT, id);
}

/** A release whose files have passed their term, and that is asked for again. */
async function askedAgain(more: Parameters<typeof newResearch>[1] = {}) {
  const research = await newResearch(api, { leastClass: 1, keepFilesDays: 40, ...more });
  const made = await research.release(CUT);
  return {
    made,
    research,
    async again() {
      const token = await api.signIn(research.ownerId);
      const asked = { input: {}, params: { release: made.id }, token };
      expect((await api.call(remakeRelease, asked)).ok.state).toBe('making');
      return token;
    },
  };
}

async function objects(caseTag: string | undefined): Promise<void> {
  const on = { happenedOn: '2026-06-10', teamId: team, caseTag: caseTag ?? '' };
  await bringIn(api, [submission({ form: 'research-objection', answers: { choice: 'objects' }, ...on })]);
}

test('a preview that nobody looks at is over after a month, and nothing of it is left', async () => {
  const research = await newResearch(api);
  const { id } = await research.ask(CUT);
  expect(await research.workOut(id)).toBe('preview');
  await later(30);
  expect(await stateOf(id)).toBe('preview');
  await later(1);
  expect(await stateOf(id)).toBe('cancelled');
  expect(await leftOf(id)).toEqual(NOTHING);
});

test('what failed is over a month after it failed, however long ago it was asked for', async () => {
  const research = await newResearch(api, { leastClass: 1 });
  const { id } = await research.ask(CUT);
  expect(await research.workOut(id)).toBe('preview');
  await later(29);
  const token = await api.signIn(research.ownerId);
  await research.confirm(id, undefined, token);
  await fail(id);
  await later(30);
  expect(await stateOf(id)).toBe('failed');
  await later(1);
  expect(await stateOf(id)).toBe('cancelled');
  expect(await leftOf(id)).toEqual(NOTHING);
});

test('what could not be made again is what it was before after a month, without half of its files', async () => {
  const { made, research, again } = await askedAgain();
  await later(41);
  await again();
  expect(await workOnReleases(api.around, { turns: 4 })).toBe(4);
  expect((await leftOf(made.id)).parts).toBeGreaterThan(0);
  await fail(made.id);
  await later(30);
  expect(await stateOf(made.id)).toBe('failed');
  await later(1);
  expect(await stateOf(made.id)).toBe('expired');
  expect(await leftOf(made.id)).toMatchObject({ files: 0, parts: 0, cases: made.counts?.cases });
  const token = await again();
  expect(await research.workOut(made.id, token)).toBe('ready');
  expect((await research.read(made.id, token)).remade).toEqual({ isSame: true, gone: 0 });
});

test('of a release that is made again twice over, cases that are few now are counted once', async () => {
  const { made, research, again } = await askedAgain({ leastClass: 2 });
  expect(made.counts).toMatchObject({ cases: 5, leftOut: 0 });
  await later(41);
  await objects(winter[0]?.[0]?.caseTag);
  const token = await again();
  // Cleared, settled, rows made: the check that follows finds that another family objects.
  expect(await workOnReleases(api.around, { turns: 3 })).toBe(3);
  await objects(spring[0]?.[0]?.caseTag);
  expect(await research.workOut(made.id, token)).toBe('ready');
  const remade = await research.read(made.id, token);
  expect(remade.counts).toMatchObject({ cases: 2, leftOut: 1 });
  expect(remade.remade).toEqual({ isSame: false, gone: 3 });
  await later(41);
  const third = await again();
  expect(await research.workOut(made.id, third)).toBe('ready');
  const same = await research.read(made.id, third);
  expect([same.sha256, same.counts]).toEqual([remade.sha256, remade.counts]);
  expect(same.remade).toEqual(remade.remade);
});
