import { env } from 'cloudflare:workers';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { readDueList } from '../../shared/api/due.ts';
import { readTeamFeedback } from '../../shared/api/feedback.ts';
import { writeSetting } from '../../shared/api/settings.ts';
import { defaultNorms, type Norms } from '../../shared/domain/norms.ts';
import { caseHistory, withReturns } from '../../shared/history/case-history.ts';
import { tallyRows } from '../../shared/measures/tally-rows.ts';
import { deriveMilestones } from '../../shared/milestones/derive-milestones.ts';
import { whatIsDue } from '../../shared/milestones/what-is-due.ts';
import { type CaseState, readCaseStates } from '../../worker/db/queries/cases.ts';
import { readNormsInForce } from '../../worker/db/queries/norms.ts';
import { insertSetting } from '../../worker/db/queries/settings.ts';
import { run } from '../../worker/db/read.ts';
import { importEntries } from '../../worker/services/entries/import.ts';
import { importContext } from '../../worker/services/import-context.ts';
import { countAnew } from '../../worker/services/milestones/count-anew.ts';
import { recomputeTally } from '../../worker/services/milestones/recompute.ts';
import { bringIn, caseOf } from './support/bring-in.ts';
import { newOffice } from './support/office.ts';
import { newMember, newTeam } from './support/people.ts';
import { historyPlan, submissionsOf } from './support/random-history.ts';
import { rows } from './support/rows.ts';
import { goalAnswers, newCaseTag } from './support/submissions.ts';

const { api, team, token, file, mine } = await newOffice();
const STRICTER: Norms = {
  ...defaultNorms,
  firstGoalsDays: 14,
  evaluationToleranceDays: 0,
  safetyRepeatDays: 30,
};
const LOOSER: Norms = { ...defaultNorms, firstGoalsDays: 90, actionDays: 60, safetyRepeatDays: 200 };

const inForce = () => run(env.DB, readNormsInForce(env.DB));
const isCounted = async () => {
  const { current, counted } = await inForce();
  return current.version === counted.version;
};

/** What an administrator does, without the first cases that are taken at once. */
async function setNorms(value: Norms): Promise<void> {
  const version = (await inForce()).current.version + 1;
  await insertSetting(env.DB, { kind: 'norms', version, value, setAt: api.clock.at, setBy: '' }).run();
}

async function allCases() {
  const keys = await rows<{ id: string }>('SELECT id FROM case_file ORDER BY id');
  return run(
    env.DB,
    readCaseStates(
      env.DB,
      keys.map(({ id }) => id),
    ),
  );
}

type Counts = Record<string, number>;

const nameOf = (unit: { teamId: string; kind: string; deadlineOn: string; verdict: string }) =>
  [unit.teamId, unit.kind, unit.deadlineOn, unit.verdict].join(' ');

function historyOf({ entries, returns }: CaseState) {
  return withReturns(
    caseHistory(entries),
    returns.map(({ openedOn }) => openedOn),
  );
}

/** Every case counted from its entries, under some norms. */
async function countedFromEntries(norms: Norms): Promise<Counts> {
  const counts: Counts = {};
  for (const state of await allCases()) {
    for (const milestone of deriveMilestones(historyOf(state), norms)) {
      for (const { on: deadlineOn, count } of tallyRows(milestone)) {
        const name = nameOf({ ...milestone, deadlineOn });
        counts[name] = (counts[name] ?? 0) + count;
      }
    }
  }
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== 0));
}

async function tally(table: 'milestone_tally' | 'pending_tally'): Promise<Counts> {
  const found = await rows<{
    teamId: string;
    kind: string;
    deadlineOn: string;
    verdict: string;
    count: number;
  }>(
    `SELECT team_id AS teamId, kind, deadline_on AS deadlineOn, verdict, count FROM ${table} WHERE count <> 0`,
  );
  return Object.fromEntries(found.map((unit) => [nameOf(unit), unit.count]));
}

/** The counts are those of the norms they are said to stand on, whatever was derived anew already. */
async function expectCountsToBeWhole(): Promise<void> {
  expect(await tally('milestone_tally')).toEqual(await countedFromEntries((await inForce()).counted.norms));
}

async function expectNothingLeft(): Promise<void> {
  expect(await isCounted()).toBe(true);
  expect(await tally('pending_tally')).toEqual({});
  await expectCountsToBeWhole();
  const { current } = await inForce();
  for (const state of await allCases()) {
    expect(state.file?.normsVersion).toBe(current.version);
    expect(inOrder(state.milestones)).toEqual(inOrder(deriveMilestones(historyOf(state), current.norms)));
  }
}

function inOrder<T extends { kind: string; subject: string }>(milestones: T[]): T[] {
  const name = ({ kind, subject }: T) => `${kind} ${subject}`;
  return milestones.toSorted((a, b) => (name(a) < name(b) ? -1 : 1));
}

beforeEach(() => countAnew(api.around, { cases: Number.POSITIVE_INFINITY }));

describe('new norms', () => {
  test('set by an administrator, leave milestones and counts as the entries say under them', async () => {
    await bringIn(api, Array.from({ length: 40 }, (_, index) => caseOf(team, '2026-01-12', index)).flat());
    const before = await tally('milestone_tally');
    const administrator = await api.signIn(await newMember(api, ['administrator'], []));
    const basedOn = (await inForce()).current.version;
    const answer = await api.call(writeSetting, {
      params: { kind: 'norms' },
      input: { value: STRICTER, basedOn },
      token: administrator,
    });
    expect(answer.ok.version).toBe(basedOn + 1);
    await expectNothingLeft();
    expect(await tally('milestone_tally')).not.toEqual(before);
  });

  test('are followed in steps, and a run goes on where another one stopped', async () => {
    await bringIn(api, Array.from({ length: 60 }, () => caseOf(team, '2026-02-02', 20)).flat());
    await setNorms(LOOSER);
    const behind = async () =>
      (await rows(`SELECT id FROM case_file WHERE norms_version < ${(await inForce()).current.version}`))
        .length;
    const steps = [await behind()];
    while (!(await isCounted())) {
      await countAnew(api.around, { cases: 1 });
      steps.push(await behind());
    }
    expect(steps.length).toBeGreaterThan(3);
    expect(steps).toEqual(steps.toSorted((a, b) => b - a));
    await expectNothingLeft();
  });

  test('change no figure until every case was counted anew, and then all of them at once', async () => {
    await bringIn(api, Array.from({ length: 60 }, (_, index) => caseOf(team, '2026-03-02', index)).flat());
    // What is counted; in how many families it is, by which an interval widens, is told by milestones already.
    const figures = async () =>
      (await api.call(readTeamFeedback, { input: {}, params: { team }, token })).ok.figures.map(
        ({ measureId, total, previous, quarters }) => ({
          measureId,
          tallies: [total, previous, ...quarters].map((figure) => figure.tally),
        }),
      );
    const former = await figures();
    await setNorms(STRICTER);
    await countAnew(api.around, { cases: 1 });
    expect(await isCounted()).toBe(false);
    expect(await figures()).toEqual(former);
    await countAnew(api.around, { cases: Number.POSITIVE_INFINITY });
    expect(await figures()).not.toEqual(former);
    await expectNothingLeft();
  });

  test('hold at once for what is due, in the cases of whoever asks', async () => {
    const opening = mine('case-opened', { answers: { caseNumber: '1' }, happenedOn: '2026-06-08' });
    await file(opening);
    const due = async () => {
      const { lines } = (await api.call(readDueList, { input: { scope: 'mine' }, token })).ok;
      return lines.map(({ kind, dueOn }) => [kind, dueOn]);
    };
    await setNorms(STRICTER);
    const [state] = (await allCases()).filter(({ entries }) => entries[0]?.id === opening.id);
    const expected = whatIsDue(deriveMilestones(caseHistory(state?.entries ?? []), STRICTER), '2026-06-15');
    expect(await due()).toEqual(expect.arrayContaining(expected.map(({ kind, dueOn }) => [kind, dueOn])));
    expect(await isCounted()).toBe(false);
    await expectCountsToBeWhole();
  });

  test('stay out of the counts of what is filed meanwhile, in cases that were and were not taken yet', async () => {
    const cases = Array.from({ length: 30 }, () => caseOf(team, '2026-05-04', null));
    await bringIn(api, cases.flat());
    await setNorms(STRICTER);
    await countAnew(api.around, { cases: 1 });
    for (const [opening] of cases) {
      const caseTag = opening?.caseTag ?? '';
      await file(mine('goal', { caseTag, answers: goalAnswers(), happenedOn: '2026-06-12' }));
    }
    await file(
      mine('case-opened', { caseTag: newCaseTag(), answers: { caseNumber: '2' }, happenedOn: '2026-06-12' }),
    );
    expect(await isCounted()).toBe(false);
    await expectCountsToBeWhole();
    await countAnew(api.around, { cases: Number.POSITIVE_INFINITY });
    await expectNothingLeft();
  });

  test('do no harm to what is filed at the very same moment', async () => {
    const cases = Array.from({ length: 30 }, () => caseOf(team, '2026-05-04', null));
    await bringIn(api, cases.flat());
    await setNorms(LOOSER);
    const goals = cases.map(([opening]) =>
      mine('goal', { caseTag: opening?.caseTag ?? '', answers: goalAnswers(), happenedOn: '2026-06-12' }),
    );
    const [, , ...answers] = await Promise.all([
      countAnew(api.around, { cases: Number.POSITIVE_INFINITY }),
      countAnew(api.around, { cases: Number.POSITIVE_INFINITY }),
      ...goals.map((goal) => file(goal)),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(goals.map(() => 200));
    await countAnew(api.around, { cases: Number.POSITIVE_INFINITY });
    await expectNothingLeft();
  });

  test('find any history whole, whatever is filed and set while they are followed', async () => {
    const teams: [string, string] = [await newTeam(api), await newTeam(api)];
    const doings = fc.array(fc.constantFrom('file', 'file', 'count', 'stricter', 'looser', 'mend'), {
      minLength: 6,
      maxLength: 14,
    });
    await fc.assert(
      fc.asyncProperty(historyPlan(4), doings, async (plan, order) => {
        const entries = submissionsOf(plan, Array.from({ length: 4 }, newCaseTag), teams);
        const size = Math.ceil(entries.length / Math.max(1, order.filter((one) => one === 'file').length));
        for (const doing of order) {
          if (doing === 'file') {
            await importEntries(importContext(api.around), entries.splice(0, size));
          } else if (doing === 'count') await countAnew(api.around, { cases: 1 });
          else if (doing === 'mend') {
            for (let hour = 0; hour < 24; hour += 1) {
              expect(await recomputeTally({ db: env.DB, now: () => hour * 3_600_000 })).toBe(0);
            }
          } else await setNorms(doing === 'stricter' ? STRICTER : LOOSER);
          await expectCountsToBeWhole();
        }
        await countAnew(api.around, { cases: Number.POSITIVE_INFINITY });
        await expectNothingLeft();
      }),
      { numRuns: 8 },
    );
  });
});
