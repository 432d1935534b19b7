import { describe, expect, test } from 'vitest';
import { answerCompetence, readCompetence } from '../../shared/api/competence.ts';
import { abilityIds } from '../../shared/competence/ability-ids.ts';
import { forgetWhoAnswered } from '../../worker/services/competence/forget-answered.ts';
import { type TestApi, testApi } from './support/api.ts';
import { newMember, newTeam } from './support/people.ts';
import { someRatings } from './support/ratings.ts';
import { rows } from './support/rows.ts';

const spring = testApi({ startsAt: '2026-03-10T10:00:00Z' });
const autumn = testApi({ startsAt: '2026-09-10T10:00:00Z' });

/** Somebody of a team answers, by the clock of an API. */
async function answer(api: TestApi, memberId: string, team: string, rating: number, round = '2026-1') {
  const token = await api.signIn(memberId);
  const input = { team, round, ratings: someRatings(rating) };
  return api.call(answerCompetence, { input, token });
}

async function read(api: TestApi, memberId: string, team?: string) {
  const token = await api.signIn(memberId);
  return api.call(readCompetence, { input: team === undefined ? {} : { team }, token });
}

/** A team in which several people answered in spring, with these ratings. */
async function answeredTeam(ratings: readonly number[]): Promise<{ team: string; someone: string }> {
  const team = await newTeam(spring);
  for (const [index, rating] of ratings.entries()) {
    const who = await newMember(spring, [index === 0 ? 'coach' : 'practitioner'], [team]);
    expect((await answer(spring, who, team, rating)).status).toBe(200);
  }
  return { team, someone: await newMember(spring, ['practitioner'], [team]) };
}

describe('the competence check', () => {
  test('is answered once a round by everyone in the team', async () => {
    const { team, someone } = await answeredTeam([4]);
    expect((await read(spring, someone)).ok).toEqual({
      teamId: team,
      running: { round: '2026-1', lastOn: '2026-06-30', isAnswered: false, filledIn: 1 },
      ended: [],
    });
    expect((await answer(spring, someone, team, 6)).status).toBe(200);
    expect((await answer(spring, someone, team, 7)).error.code).toBe('conflict');
    expect((await read(spring, someone)).ok.running).toMatchObject({ isAnswered: true, filledIn: 2 });
    expect(await tallyOf(team)).toEqual([
      { rating: 4, count: 6 },
      { rating: 6, count: 6 },
    ]);
  });

  test('takes whole ratings from 1 to 7 of every ability, in the round that runs', async () => {
    const team = await newTeam(spring);
    const who = await newMember(spring, ['practitioner'], [team]);
    for (const rating of [0, 8, 3.5]) {
      expect((await answer(spring, who, team, rating)).error.code).toBe('invalid-input');
    }
    expect((await answer(spring, who, team, 4, '2026-2')).error).toMatchObject({ fields: ['round'] });
    expect((await answer(spring, who, team, 4, '2025-2')).error).toMatchObject({ fields: ['round'] });
    const token = await spring.signIn(who);
    const { evaluating: _, ...rest } = someRatings(4);
    const input = { team, round: '2026-1', ratings: rest } as never;
    expect((await spring.call(answerCompetence, { input, token })).error.code).toBe('invalid-input');
    expect(await tallyOf(team)).toEqual([]);
  });

  test('is for one’s own team', async () => {
    const { team } = await answeredTeam([4, 4, 4, 4, 4]);
    const stranger = await newMember(spring, ['practitioner', 'coach'], [await newTeam(spring)]);
    expect((await answer(spring, stranger, team, 4)).error.code).toBe('wrong-team');
    expect((await read(autumn, stranger, team)).error.code).toBe('wrong-team');
  });

  test('says nothing of a round that runs, however many answered', async () => {
    const { someone } = await answeredTeam([1, 2, 3, 4, 5, 6]);
    const { ok, text } = await read(spring, someone);
    expect(ok.ended).toEqual([]);
    expect(text).not.toContain('counts');
  });

  test('gives counts and the middle of a round that ended, when five answered', async () => {
    const { someone } = await answeredTeam([2, 4, 4, 5, 7, 7]);
    const { ended } = (await read(autumn, someone)).ok;
    expect(ended).toHaveLength(1);
    expect(ended[0]?.round).toBe('2026-1');
    expect(ended[0]?.results).toEqual(
      abilityIds.map((ability) => ({ ability, counts: [0, 1, 0, 2, 1, 0, 2], filledIn: 6, median: 4.5 })),
    );
  });

  test('hides a round in which fewer than five answered', async () => {
    const { someone } = await answeredTeam([2, 4, 4, 5]);
    expect((await read(autumn, someone)).ok.ended).toEqual([{ round: '2026-1', results: null }]);
  });

  test('keeps counts that do not tell in which order they came', async () => {
    const { team } = await answeredTeam([7, 1, 4]);
    const { team: turned } = await answeredTeam([4, 7, 1]);
    expect(await tallyOf(team)).toEqual(await tallyOf(turned));
    expect(
      await rows(
        "SELECT name FROM sqlite_master WHERE name LIKE 'competence%' AND sql NOT LIKE '%WITHOUT ROWID%'",
      ),
    ).toEqual([]);
  });

  test('leaves in the log that somebody answered, and not what', async () => {
    const { team } = await answeredTeam([3]);
    const { team: other } = await answeredTeam([6]);
    const logged = (of: string) =>
      rows(
        `SELECT role, action, record_kind, team_id = record_id AS isTeam, case_id, client FROM audit_event
         WHERE action = 'competence-answered' AND team_id = ?`,
        of,
      );
    const row = {
      role: 'coach',
      action: 'competence-answered',
      record_kind: 'team',
      isTeam: 1,
      case_id: null,
      client: 'extension',
    };
    expect(await logged(team)).toEqual([row]);
    expect(await logged(other)).toEqual([row]);
  });

  test('forgets who answered when the round is over, and still counts nobody twice', async () => {
    const { team, someone } = await answeredTeam([3, 3]);
    const answered = () => rows('SELECT member_id FROM competence_answered WHERE team_id = ?', team);
    await forgetWhoAnswered(spring.around);
    expect(await answered()).toHaveLength(2);
    await forgetWhoAnswered(autumn.around);
    expect(await answered()).toEqual([]);
    expect((await answer(autumn, someone, team, 3, '2026-1')).error).toMatchObject({ fields: ['round'] });
    expect((await answer(autumn, someone, team, 3, '2026-2')).status).toBe(200);
  });
});

function tallyOf(team: string) {
  return rows(
    'SELECT rating, sum(count) AS count FROM competence_tally WHERE team_id = ? GROUP BY rating ORDER BY rating',
    team,
  );
}
