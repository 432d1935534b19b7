import { describe, expect, test } from 'vitest';
import { readCase } from '../../shared/api/cases.ts';
import { readDueList } from '../../shared/api/due.ts';
import { fileEntry } from '../../shared/api/entries.ts';
import type { EntrySubmission } from '../../shared/domain/entry.ts';
import { DUE_AHEAD_DAYS, dueAhead } from '../../shared/milestones/due-ahead.ts';
import { addDays } from '../../shared/time/day.ts';
import { caseKeyOf } from '../../worker/services/cases/case-key.ts';
import { testApi } from './support/api.ts';
import { bringIn, caseOf } from './support/bring-in.ts';
import { newMember, newPractitioner, newTeam, setUp } from './support/people.ts';
import { rows, storedMilestones } from './support/rows.ts';
import {
  CASE_OPENED,
  checklistAnswers,
  goalAnswers,
  newCaseTag,
  SEALED,
  submission,
} from './support/submissions.ts';

const TODAY = '2026-06-15';
const api = testApi({ startsAt: `${TODAY}T10:00:00Z` });

await setUp(api);

async function file(input: EntrySubmission, token: string) {
  return (await api.call(fileEntry, { input, params: { id: input.id }, token })).ok;
}

describe('reading a case', () => {
  test('gives the entries with their sealed texts to everyone in its team', async () => {
    const { id, team, token } = await newPractitioner(api);
    const caseTag = newCaseTag();
    const opening = submission({ form: 'case-opened', caseTag, teamId: team });
    const goal = submission({ form: 'goal', caseTag, teamId: team });
    await file(opening, token);
    await file(goal, token);
    const colleague = await newPractitioner(api, team);
    const { case: found } = (await api.call(readCase, { input: { caseTag }, token: colleague.token })).ok;
    expect(found).toMatchObject({
      teamId: team,
      entries: [
        { id: opening.id, authorId: id, answers: opening.answers, sealed: opening.sealed },
        { id: goal.id, authorId: id, answers: goal.answers, sealed: goal.sealed },
      ],
    });
  });

  test('says null of a case in which nothing was filed', async () => {
    const { token } = await newPractitioner(api);
    expect((await api.call(readCase, { input: { caseTag: newCaseTag() }, token })).ok).toEqual({
      case: null,
    });
  });

  test('is logged with who, when, which case and in which role, and so is a reading that is refused', async () => {
    const { id, team, token } = await newPractitioner(api);
    const caseTag = newCaseTag();
    await file(submission({ form: 'case-opened', caseTag, teamId: team }), token);
    const caseKey = await caseKeyOf(api.around, caseTag);
    const other = await newPractitioner(api);
    await api.call(readCase, { input: { caseTag }, token });
    expect((await api.call(readCase, { input: { caseTag }, token: other.token })).status).toBe(403);
    const logged = await rows(
      `SELECT at, member_id AS who, role, action, team_id AS team FROM audit_event
       WHERE case_id = ? AND record_kind = 'case' ORDER BY id`,
      caseKey,
    );
    const what = { at: api.clock.at, role: 'practitioner', team };
    expect(logged).toEqual([
      { ...what, who: id, action: 'case-read' },
      { ...what, who: other.id, action: 'case-read-refused' },
    ]);
  });

  test('until something opens it, a case is for the teams that filed in it', async () => {
    const first = await newPractitioner(api);
    const second = await newPractitioner(api);
    const third = await newPractitioner(api);
    const caseTag = newCaseTag();
    await file(submission({ form: 'goal', caseTag, teamId: first.team }), first.token);
    await file(submission({ form: 'goal', caseTag, teamId: second.team }), second.token);
    const statusFor = async (token: string) =>
      (await api.call(readCase, { input: { caseTag }, token })).status;
    expect([await statusFor(first.token), await statusFor(second.token)]).toEqual([200, 200]);
    expect(await statusFor(third.token)).toBe(403);
    await file(submission({ form: 'case-opened', caseTag, teamId: second.team }), second.token);
    expect([await statusFor(first.token), await statusFor(second.token)]).toEqual([403, 200]);
  });
});

describe('the due list', () => {
  const due = async (token: string, input: { scope: 'mine' | 'team'; team?: string }) =>
    (await api.call(readDueList, { input, token })).ok;

  test('shows of each case what the panel would list of it, most urgent first, with its sealed number', async () => {
    const { team, token } = await newPractitioner(api);
    const caseTag = newCaseTag();
    const opening = submission({
      form: 'case-opened',
      caseTag,
      teamId: team,
      happenedOn: '2026-06-01',
      answers: CASE_OPENED,
    });
    await file(opening, token);
    await file(
      submission({
        form: 'safety-checklist',
        caseTag,
        teamId: team,
        happenedOn: '2026-06-02',
        answers: checklistAnswers({ conclusion: 'unsafe' }),
      }),
      token,
    );
    const { lines, todayOn, hasMore } = await due(token, { scope: 'team' });
    expect([todayOn, hasMore]).toEqual([TODAY, false]);
    const expected = dueAhead(await storedMilestones(api, caseTag), TODAY);
    expect(expected.length).toBeGreaterThan(2);
    expect(
      lines.map(({ kind, dueOn, opensOn, deadlineOn }) => ({ kind, dueOn, opensOn, deadlineOn })),
    ).toEqual(expected.map(({ kind, dueOn, opensOn, deadlineOn }) => ({ kind, dueOn, opensOn, deadlineOn })));
    const label = { entryId: opening.id, form: 'case-opened', formVersion: 1, sealed: SEALED };
    const caseKey = await caseKeyOf(api.around, caseTag);
    expect(lines.every((line) => line.caseKey === caseKey && line.teamId === team)).toBe(true);
    expect(lines.map((line) => line.label)).toEqual(expected.map(() => label));
  });

  test('has one line for three goals that wait for the same conversation', async () => {
    const { team, token } = await newPractitioner(api);
    const [opening] = caseOf(team, '2026-03-01', null);
    const caseTag = opening?.caseTag ?? '';
    const evaluateOn = (day: string) =>
      submission({
        form: 'goal',
        caseTag,
        teamId: team,
        happenedOn: '2026-03-10',
        answers: goalAnswers(undefined, { evaluateOn: day }),
      });
    if (opening)
      await bringIn(api, [
        opening,
        evaluateOn('2026-06-12'),
        evaluateOn('2026-06-03'),
        evaluateOn('2026-06-20'),
      ]);
    const { lines } = await due(token, { scope: 'team' });
    expect(lines.filter(({ kind }) => kind === 'evaluation')).toMatchObject([{ dueOn: '2026-06-03' }]);
  });

  test('mine are the cases in which I filed something, as long as they are with a team of mine', async () => {
    const { team, token } = await newPractitioner(api);
    const elsewhere = await newTeam(api);
    const colleague = await newPractitioner(api, team);
    const [open, theirs, given, closed] = Array.from({ length: 4 }, newCaseTag);
    const start = (caseTag = '') =>
      submission({
        form: 'case-opened',
        caseTag,
        teamId: team,
        answers: CASE_OPENED,
        happenedOn: '2026-06-01',
      });
    for (const tag of [open, given, closed]) await file(start(tag), token);
    await file(start(theirs), colleague.token);
    await file(
      submission({ form: 'transfer', caseTag: given ?? '', teamId: team, answers: { toTeam: elsewhere } }),
      token,
    );
    await file(
      submission({ form: 'closing', caseTag: closed ?? '', teamId: team, answers: { reason: '01' } }),
      token,
    );
    const keyOf = (tag = '') => caseKeyOf(api.around, tag);
    const casesIn = ({ lines }: Awaited<ReturnType<typeof due>>) =>
      new Set(lines.map(({ caseKey }) => caseKey));
    expect(casesIn(await due(token, { scope: 'mine' }))).toEqual(new Set([await keyOf(open)]));
    expect(casesIn(await due(token, { scope: 'team', team }))).toEqual(
      new Set([await keyOf(open), await keyOf(theirs)]),
    );
    const coach = await api.signIn(await newMember(api, ['coach'], [elsewhere]));
    expect(casesIn(await due(coach, { scope: 'team' }))).toEqual(new Set([await keyOf(given)]));
  });

  test('looks four weeks ahead and no further', async () => {
    const { team, token } = await newPractitioner(api);
    const planned = async (ahead: number) => {
      const [opening] = caseOf(team, '2026-06-08', null);
      const caseTag = opening?.caseTag ?? '';
      const evaluateOn = addDays(TODAY, ahead);
      const goal = { form: 'goal', caseTag, teamId: team, happenedOn: '2026-06-09' };
      if (opening) {
        await bringIn(api, [
          opening,
          submission({ ...goal, answers: goalAnswers(undefined, { evaluateOn }) }),
        ]);
      }
      const caseKey = await caseKeyOf(api.around, caseTag);
      const { lines } = await due(token, { scope: 'team' });
      return lines.filter((line) => line.caseKey === caseKey && line.kind === 'evaluation');
    };
    expect(await planned(DUE_AHEAD_DAYS)).toMatchObject([{ opensOn: addDays(TODAY, DUE_AHEAD_DAYS - 21) }]);
    expect(await planned(DUE_AHEAD_DAYS + 1)).toEqual([]);
  });

  test('counts what was done last week in my cases, one conversation once; not in those of another team', async () => {
    const { team, token } = await newPractitioner(api);
    const elsewhere = await newTeam(api);
    const lastWeekOn = '2026-06-10';
    const evaluated = async () => {
      const caseTag = newCaseTag();
      const about = { caseTag, teamId: team };
      await file(
        submission({ ...about, form: 'case-opened', answers: CASE_OPENED, happenedOn: '2026-05-01' }),
        token,
      );
      const goals = [crypto.randomUUID(), crypto.randomUUID()];
      for (const goal of goals) {
        const answers = goalAnswers(goal, { evaluateOn: '2026-06-12' });
        await file(submission({ ...about, form: 'goal', happenedOn: '2026-05-10', answers }), token);
      }
      const answers = {
        present: ['youth'],
        goals: goals.map((goal) => ({ goal, scores: [{ informant: 'youth', score: 5 }], status: 'open' })),
        scale: 'same',
        nextOn: '2026-09-01',
      };
      await file(submission({ ...about, form: 'evaluation', happenedOn: lastWeekOn, answers }), token);
      return caseTag;
    };
    await evaluated();
    const given = await evaluated();
    expect(await due(token, { scope: 'mine' })).toMatchObject({ doneLastWeek: 2 });
    await file(
      submission({ form: 'transfer', caseTag: given, teamId: team, answers: { toTeam: elsewhere } }),
      token,
    );
    expect(await due(token, { scope: 'mine' })).toMatchObject({ doneLastWeek: 1 });
    expect(await due(token, { scope: 'team' })).toMatchObject({ doneLastWeek: null });
  });

  test('gives the 200 most urgent lines and says that there are more', async () => {
    const { team, token } = await newPractitioner(api);
    const openings = Array.from({ length: 110 }, (_, index) =>
      caseOf(team, addDays('2026-05-01', index % 40), null),
    );
    await bringIn(api, openings.flat());
    const { lines, hasMore } = await due(token, { scope: 'team' });
    expect([lines.length, hasMore]).toEqual([200, true]);
    const days = lines.map(({ dueOn }) => dueOn);
    expect(days).toEqual(days.toSorted());
  });

  test('reading it is logged', async () => {
    const { id, team, token } = await newPractitioner(api);
    await due(token, { scope: 'mine' });
    const logged = await rows(
      "SELECT record_id FROM audit_event WHERE member_id = ? AND action = 'due-list-read'",
      id,
    );
    expect(logged).toEqual([{ record_id: team }]);
  });
});
