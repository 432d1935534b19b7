import { describe, expect, test } from 'vitest';
import { type MilestoneBehind, readBehind } from '../../shared/api/doubts.ts';
import { readTeamFeedback } from '../../shared/api/feedback.ts';
import { measures } from '../../shared/measures/registry.ts';
import type { CountingStatus } from '../../shared/milestones/why-it-counts.ts';
import { addDays } from '../../shared/time/day.ts';
import { importEntries } from '../../worker/services/entries/import.ts';
import { importContext } from '../../worker/services/import-context.ts';
import { testApi } from './support/api.ts';
import { bringIn, caseOf } from './support/bring-in.ts';
import { storiesOf } from './support/case-stories.ts';
import { newMember, newPractitioner, newTeam, setUp } from './support/people.ts';
import { CASE_OPENED, goalAnswers, newCaseTag, SEALED, submission } from './support/submissions.ts';

const TODAY = '2026-06-15';
const api = testApi({ startsAt: `${TODAY}T10:00:00Z` });
await setUp(api);

/** The four quarters up to today. */
const YEAR = { firstOn: '2025-07-01', lastOn: '2026-06-30' };

interface Plan {
  measure?: string;
  cutOn?: string;
  period?: { firstOn: string; lastOn: string };
  status?: CountingStatus;
  after?: string;
}

const ask = async ({ team, token }: { team: string; token: string }, plan: Plan = {}) =>
  (await api.call(readBehind, { input: { measure: 'M01', period: YEAR, ...plan }, params: { team }, token }))
    .ok;

/** Every page after the other. */
async function all(who: { team: string; token: string }, plan: Plan): Promise<MilestoneBehind[]> {
  const found: MilestoneBehind[] = [];
  let after: string | null = '';
  while (after !== null) {
    const page: Awaited<ReturnType<typeof ask>> = await ask(who, { ...plan, ...(after !== '' && { after }) });
    found.push(...page.milestones);
    after = page.next;
  }
  return found;
}

/** A case opened long enough ago, and what else was filed in it. */
async function caseWith(team: string, more: { form: string; day: number; lag?: number; answers?: object }[]) {
  const caseTag = newCaseTag();
  const openedOn = '2026-02-01';
  const opening = { form: 'case-opened', day: 0, answers: CASE_OPENED };
  const results = await importEntries(
    importContext(api.around),
    [opening, ...more].map(({ form, day, lag = 0, answers = {} }: (typeof more)[number]) => ({
      submission: submission({
        form,
        caseTag,
        teamId: team,
        answers: { ...answers },
        happenedOn: addDays(openedOn, day),
      }),
      authorId: 'someone',
      recordedAt: Date.parse(`${addDays(openedOn, day + lag)}T12:00:00Z`),
    })),
  );
  expect(results.map(({ outcome }) => outcome)).not.toContain('refused');
}

describe('the milestones behind a figure', () => {
  test('are exactly those that the figure counts, in every status and of every measure', async () => {
    const who = await newPractitioner(api);
    const stories = storiesOf(who.team, 40, '2024-06-01', 15);
    await bringIn(
      api,
      stories.filter(({ happenedOn }) => happenedOn <= TODAY),
    );
    for (const cutOn of [TODAY, '2026-01-20']) {
      const feedback = await api.call(readTeamFeedback, {
        input: { cutOn },
        params: { team: who.team },
        token: who.token,
      });
      for (const { measureId, total } of feedback.ok.figures) {
        const isDays = measures.find(({ id }) => id === measureId)?.scoring === 'person-days';
        for (const [status, count] of Object.entries(total.tally)) {
          const plan = { measure: measureId, cutOn, period: total.period, status: status as CountingStatus };
          const found = await all(who, plan);
          expect(found.every((one) => one.status === status)).toBe(true);
          if (!isDays)
            expect([measureId, cutOn, status, found.length]).toEqual([measureId, cutOn, status, count]);
        }
        const every = await all(who, { measure: measureId, cutOn, period: total.period });
        const counted = Object.values(total.tally).reduce((sum, count) => sum + count, 0);
        if (!isDays) expect([measureId, every.length]).toEqual([measureId, counted]);
      }
    }
  });

  test('say why each of them counts or does not', async () => {
    const who = await newPractitioner(api);
    await caseWith(who.team, [{ form: 'goal', day: 30, answers: goalAnswers() }]);
    await caseWith(who.team, [{ form: 'goal', day: 50, answers: goalAnswers() }]);
    await caseWith(who.team, [{ form: 'goal', day: 30, lag: 40, answers: goalAnswers() }]);
    await caseWith(who.team, [{ form: 'closing', day: 20, answers: { reason: '01' } }]);
    await caseWith(who.team, []);
    await bringIn(api, caseOf(who.team, '2026-06-01', null));
    await bringIn(api, caseOf(who.team, addDays(TODAY, -44), null));
    const { milestones } = await ask(who);
    expect(milestones.map(({ status, reason }) => `${status} ${reason}`).sort()).toEqual([
      'excluded closed-before',
      'met in-time',
      'pending may-still-be-recorded',
      'pending not-due-yet',
      'unmet late',
      'unmet not-done',
      'unmet recorded-late',
    ]);
  });

  test('name the case as the due list does, and no case that is with another team by now', async () => {
    const who = await newPractitioner(api);
    const next = await newTeam(api);
    await caseWith(who.team, []);
    await caseWith(who.team, [{ form: 'transfer', day: 60, answers: { toTeam: next } }]);
    const { milestones } = await ask(who);
    expect(milestones).toHaveLength(2);
    const own = milestones.filter(({ isHandedOver }) => !isHandedOver);
    expect(own.map((one) => one.case?.label?.sealed)).toEqual([SEALED]);
    expect(milestones.filter(({ isHandedOver }) => isHandedOver).map((one) => one.case)).toEqual([null]);
    const receiver = await api.signIn(await newMember(api, ['practitioner'], [next]));
    expect((await ask({ team: next, token: receiver })).milestones).toEqual([]);
  });

  test('come two hundred at a time, each once', async () => {
    const who = await newPractitioner(api);
    const cases = Array.from({ length: 230 }, (_, at) =>
      caseOf(who.team, addDays('2026-01-02', at % 20), null),
    );
    await bringIn(api, cases.flat());
    const first = await ask(who);
    expect(first.milestones).toHaveLength(200);
    const found = await all(who, {});
    expect(new Set(found.map((one) => one.case?.caseKey)).size).toBe(230);
    expect(found.map(({ deadlineOn }) => deadlineOn)).toEqual(
      found.map(({ deadlineOn }) => deadlineOn).sort(),
    );
  });

  test('are refused for what makes no sense', async () => {
    const who = await newPractitioner(api);
    const refused = async (plan: Plan) => {
      const input = { measure: 'M01', period: YEAR, ...plan };
      const answer = await api.call(readBehind, { input, params: { team: who.team }, token: who.token });
      return [answer.status, answer.error.fields];
    };
    expect(await refused({ cutOn: '2026-06-16' })).toEqual([422, ['cutOn']]);
    expect(await refused({ measure: 'M99' })).toEqual([422, ['measure']]);
    expect(await refused({ period: { firstOn: YEAR.lastOn, lastOn: YEAR.firstOn } })).toEqual([
      422,
      ['period'],
    ]);
    expect(await refused({ after: 'x' })).toEqual([422, ['after']]);
    expect(await refused({ after: '[1,2,3]' })).toEqual([422, ['after']]);
  });
});
