import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, test } from 'vitest';
import { readCase } from '../../shared/api/cases.ts';
import { readDueList } from '../../shared/api/due.ts';
import { fileEntry } from '../../shared/api/entries.ts';
import { readTeamFeedback } from '../../shared/api/feedback.ts';
import type { EntrySubmission } from '../../shared/domain/entry.ts';
import { defaultNorms } from '../../shared/domain/norms.ts';
import { linePeriod } from '../../shared/measures/line-period.ts';
import { rateOf } from '../../shared/measures/rate.ts';
import { measures } from '../../shared/measures/registry.ts';
import { type CountedUnits, tallyOf } from '../../shared/measures/tally.ts';
import { whatIsDue } from '../../shared/milestones/what-is-due.ts';
import { addDays } from '../../shared/time/day.ts';
import { isWithin } from '../../shared/time/period.ts';
import worker from '../../worker/index.ts';
import { caseKeyOf } from '../../worker/services/cases/case-key.ts';
import { type ImportedEntry, importEntries } from '../../worker/services/entries/import.ts';
import { importContext } from '../../worker/services/import-context.ts';
import { IDLE_LIMIT, TOUCH_AFTER } from '../../worker/services/sessions/limits.ts';
import { testApi } from './support/api.ts';
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

beforeAll(() => setUp(api));

async function file(input: EntrySubmission, token: string) {
  return (await api.call(fileEntry, { input, params: { id: input.id }, token })).ok;
}

/** Brings in entries as if each was recorded on the day it happened. */
async function bringIn(...entries: EntrySubmission[]): Promise<void> {
  const imported: ImportedEntry[] = entries.map((entry) => ({
    submission: entry,
    authorId: 'someone',
    recordedAt: Date.parse(`${entry.happenedOn}T12:00:00Z`),
  }));
  const results = await importEntries(importContext(api.around, defaultNorms), imported);
  expect(results.map(({ outcome }) => outcome)).toEqual(entries.map(() => 'filed'));
}

/** A case opened on a day, with a goal so many days later, or none. */
function caseOf(teamId: string, openedOn: string, goalAfter: number | null): EntrySubmission[] {
  const caseTag = newCaseTag();
  const opening = submission({
    form: 'case-opened',
    caseTag,
    teamId,
    answers: CASE_OPENED,
    happenedOn: openedOn,
  });
  if (goalAfter === null) return [opening];
  const answers = goalAnswers();
  return [
    opening,
    submission({ form: 'goal', caseTag, teamId, answers, happenedOn: addDays(openedOn, goalAfter) }),
  ];
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

  test('shows of each case what the panel shows of it, most urgent first, with its sealed number', async () => {
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
    const expected = whatIsDue(await storedMilestones(api, caseTag), TODAY);
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
      await bringIn(opening, evaluateOn('2026-06-12'), evaluateOn('2026-06-03'), evaluateOn('2026-06-20'));
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

  test('gives the 200 most urgent lines and says that there are more', async () => {
    const { team, token } = await newPractitioner(api);
    const openings = Array.from({ length: 110 }, (_, index) =>
      caseOf(team, addDays('2026-05-01', index % 40), null),
    );
    await bringIn(...openings.flat());
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

describe('team feedback', () => {
  const read = async (token: string, team: string, cutOn?: string) =>
    (
      await api.call(readTeamFeedback, {
        input: cutOn === undefined ? {} : { cutOn },
        params: { team },
        token,
      })
    ).ok;

  /** A year and a half of cases, a goal in time in two of three. */
  async function teamWithHistory() {
    const { team, token } = await newPractitioner(api);
    const entries = Array.from({ length: 60 }, (_, index) =>
      caseOf(team, addDays('2025-01-02', index * 8), index % 3 === 0 ? null : 20 + (index % 30)),
    );
    await bringIn(...entries.flat().filter(({ happenedOn }) => happenedOn <= TODAY));
    return { team, token };
  }

  const unitsOf = (team: string, kind: string) =>
    rows<CountedUnits>(
      'SELECT deadline_on AS deadlineOn, verdict, 1 AS count FROM milestone WHERE team_id = ? AND kind = ?',
      team,
      kind,
    );

  test.each([TODAY, '2026-04-02', '2025-12-31'])(
    'equals counting every milestone, as of %s',
    async (cutOn) => {
      const { team, token } = await teamWithHistory();
      const feedback = await read(token, team, cutOn);
      expect(feedback.figures.map(({ measureId }) => measureId)).toEqual(measures.map(({ id }) => id));
      for (const [index, { total, quarters }] of feedback.figures.entries()) {
        const units = await unitsOf(team, measures[index]?.milestone ?? '');
        const fromFirst = units.filter(({ deadlineOn }) => deadlineOn >= total.period.firstOn);
        expect(total.tally).toEqual(tallyOf(fromFirst, cutOn));
        expect(total.rate).toEqual(rateOf(total.tally));
        expect(quarters).toHaveLength(4);
        for (const { period, tally, rate } of quarters) {
          expect(tally).toEqual(
            tallyOf(
              units.filter(({ deadlineOn }) => isWithin(period, deadlineOn)),
              cutOn,
            ),
          );
          expect(rate).toEqual(rateOf(tally));
        }
      }
      const [m01] = feedback.figures;
      expect(m01?.total.tally).toMatchObject({ met: expect.any(Number), pending: expect.any(Number) });
      expect(m01?.total.rate.kind).toBe('full');
    },
  );

  test('reads as many statements and rows after ten times the history', async () => {
    const { team, token } = await teamWithHistory();
    const kinds = JSON.stringify(measures.map(({ milestone }) => milestone));
    const rowCount = async () => {
      const [plan] = await rows<{ count: number }>(
        `SELECT count(*) AS count FROM (SELECT 1 FROM milestone_tally AS t
         WHERE t.team_id = ?1 AND t.kind IN (SELECT value FROM json_each(?2)) AND t.deadline_on >= '2025-07-01'
         GROUP BY t.kind, substr(t.deadline_on, 1, 4), (substr(t.deadline_on, 6, 2) + 2) / 3, t.verdict)`,
        team,
        kinds,
      );
      return plan?.count ?? 0;
    };
    const before = await rowCount();
    const more = Array.from({ length: 120 }, (_, index) =>
      caseOf(team, addDays('2025-01-02', index * 4), null),
    );
    await bringIn(...more.flat());
    expect(await rowCount()).toBeLessThan(before + 12);
    expect((await read(token, team)).figures[0]?.total.tally.unmet).toBeGreaterThan(50);
  });

  test('refuses a cut that is still to come', async () => {
    const { team, token } = await newPractitioner(api);
    const answer = await api.call(readTeamFeedback, {
      input: { cutOn: '2026-06-16' },
      params: { team },
      token,
    });
    expect([answer.status, answer.error]).toMatchObject([422, { code: 'in-future', fields: ['cutOn'] }]);
  });

  test('an empty team has nothing, not 0%', async () => {
    const { team, token } = await newPractitioner(api);
    const { figures } = await read(token, team);
    expect(figures.map(({ total }) => total.rate)).toEqual(measures.map(() => ({ kind: 'nothing' })));
  });

  test.each([
    ['goal', 'M01'],
    ['evaluation', 'M05'],
    ['safety-checklist', 'M07'],
  ])('filing the form %s answers with the team’s line of %s', async (form, measureId) => {
    const { team, token } = await teamWithHistory();
    const { feedback } = await file(submission({ form, caseTag: newCaseTag(), teamId: team }), token);
    const measure = measures.find(({ id }) => id === measureId);
    const units = await unitsOf(team, measure?.milestone ?? '');
    const year = units.filter(({ deadlineOn }) => deadlineOn >= '2025-07-01');
    const period = linePeriod(year, TODAY);
    const tally = tallyOf(
      year.filter(({ deadlineOn }) => deadlineOn >= period.firstOn),
      TODAY,
    );
    expect(feedback).toEqual({
      measureId,
      measureVersion: measure?.version,
      teamId: team,
      period,
      cutOn: TODAY,
      tally,
      rate: rateOf(tally),
    });
  });

  test('filing any other form answers with no line', async () => {
    const { team, token } = await newPractitioner(api);
    expect(
      (await file(submission({ form: 'closing', caseTag: newCaseTag(), teamId: team }), token)).feedback,
    ).toBeNull();
  });

  test('what was just filed is in the line, and an entry sent again gives the line too', async () => {
    const { team, token } = await newPractitioner(api);
    const cases = Array.from({ length: 5 }, () => caseOf(team, '2026-03-01', null));
    await bringIn(...cases.flat());
    const [first] = cases;
    const goal = submission({
      form: 'goal',
      caseTag: first?.[0]?.caseTag ?? '',
      teamId: team,
      happenedOn: '2026-06-01',
      answers: goalAnswers(),
    });
    expect((await file(goal, token)).feedback?.tally).toMatchObject({ met: 0, unmet: 5 });
    const correction = submission({
      ...goal,
      id: crypto.randomUUID(),
      answers: goalAnswers(),
      amends: goal.id,
    });
    await file(correction, token);
    expect((await file(correction, token)).feedback?.tally).toMatchObject({ met: 0, unmet: 5 });
  });
});

describe('sessions', () => {
  test('a session in use is written down now and then, not with every request', async () => {
    const { id, token } = await newPractitioner(api);
    const lastUsed = async () => (await rows('SELECT last_used_at FROM session WHERE member_id = ?', id))[0];
    const startedAt = api.clock.at;
    const use = async (at: number) => {
      api.clock.at = at;
      await api.call(readDueList, { input: { scope: 'mine' }, token });
      return lastUsed();
    };
    expect(await use(startedAt + TOUCH_AFTER)).toEqual({ last_used_at: startedAt });
    expect(await use(startedAt + TOUCH_AFTER + 1)).toEqual({ last_used_at: startedAt + TOUCH_AFTER + 1 });
    expect(TOUCH_AFTER).toBeLessThan(IDLE_LIMIT / 10);
    api.clock.at = startedAt;
  });

  test('the hourly job forgets sessions that ended long ago, and keeps the others', async () => {
    const { id } = await newPractitioner(api);
    const old = await newPractitioner(testApi({ startsAt: '2020-01-01T00:00:00Z' }));
    const logged: string[] = [];
    const controller = { scheduledTime: 0, cron: '', noRetry() {} };
    const log = console.log;
    console.log = (line: string) => logged.push(line);
    try {
      await worker.scheduled(controller as never, { DB: env.DB });
    } finally {
      console.log = log;
    }
    expect(await rows('SELECT 1 FROM session WHERE member_id = ?', old.id)).toEqual([]);
    expect(logged.map((line) => JSON.parse(line))).toMatchObject([
      { event: 'job', endpointId: 'recompute-tally', count: 0 },
      { event: 'job', endpointId: 'forget-expired-sessions' },
    ]);
    expect(id).toBeDefined();
  });
});
