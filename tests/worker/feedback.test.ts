import { env } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import { fileEntry } from '../../shared/api/entries.ts';
import { readTeamFeedback } from '../../shared/api/feedback.ts';
import type { EntrySubmission } from '../../shared/domain/entry.ts';
import { linePeriod } from '../../shared/measures/line-period.ts';
import { rateOf } from '../../shared/measures/rate.ts';
import { measures } from '../../shared/measures/registry.ts';
import { type CountedUnits, tallyOf } from '../../shared/measures/tally.ts';
import { verdicts } from '../../shared/milestones/define-milestone.ts';
import { addDays } from '../../shared/time/day.ts';
import { readTeamFigures } from '../../worker/services/feedback/team-figures.ts';
import { testApi } from './support/api.ts';
import { bringIn, caseOf } from './support/bring-in.ts';
import { newPractitioner, setUp } from './support/people.ts';
import { rows } from './support/rows.ts';
import { goalAnswers, newCaseTag, submission } from './support/submissions.ts';

const TODAY = '2026-06-15';
const api = testApi({ startsAt: `${TODAY}T10:00:00Z` });

await setUp(api);

async function file(input: EntrySubmission, token: string) {
  return (await api.call(fileEntry, { input, params: { id: input.id }, token })).ok;
}

describe('team feedback', () => {
  const read = async (token: string, team: string) =>
    (await api.call(readTeamFeedback, { input: {}, params: { team }, token })).ok;

  /** A year and a half of cases, a goal in time in two of three. */
  async function teamWithHistory() {
    const { team, token } = await newPractitioner(api);
    const entries = Array.from({ length: 60 }, (_, index) =>
      caseOf(team, addDays('2025-01-02', index * 8), index % 3 === 0 ? null : 20 + (index % 30)),
    );
    await bringIn(
      api,
      entries.flat().filter(({ happenedOn }) => happenedOn <= TODAY),
    );
    return { team, token };
  }

  const unitsOf = (team: string, kind: string) =>
    rows<CountedUnits>(
      'SELECT deadline_on AS deadlineOn, verdict, 1 AS count FROM milestone WHERE team_id = ? AND kind = ?',
      team,
      kind,
    );

  test('is read in as many statements and rows when the history is twice as long', async () => {
    const { team, token } = await teamWithHistory();
    const asked = { db: env.DB, teamId: team, cutOn: TODAY, todayOn: TODAY };
    const rowsRead = async () => {
      const results = await env.DB.batch([...readTeamFigures(asked).statements]);
      return results.map(({ results: found }) => found.length);
    };
    const before = await rowsRead();
    const earlier = Array.from({ length: 60 }, (_, index) =>
      caseOf(team, addDays('2022-01-02', index * 8), index % 3 === 0 ? null : 20 + (index % 30)),
    );
    await bringIn(api, earlier.flat());
    const after = await rowsRead();
    expect(after).toHaveLength(before.length);
    const [tallied = 0, changes = 0] = after;
    const quarters = 10;
    expect(tallied).toBeLessThanOrEqual(measures.length * quarters * verdicts.length);
    expect(changes).toBeLessThanOrEqual(quarters * verdicts.length);
    // Long ago is one row of changes and nothing else.
    expect(
      after.reduce((sum, rows) => sum + rows, 0) - before.reduce((sum, rows) => sum + rows, 0),
    ).toBeLessThan(5);
    expect((await read(token, team)).figures[0]?.total.tally.unmet).toBeGreaterThan(5);
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
      effectiveN: null,
      families: null,
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
    await bringIn(api, cases.flat());
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
