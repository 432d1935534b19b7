import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import { answerCompetence, readCompetence } from '../../shared/api/competence.ts';
import { fileEntry } from '../../shared/api/entries.ts';
import { readPromptCourse, reportPrompts } from '../../shared/api/prompts.ts';
import { newThings, type Things } from './rights/things.ts';
import { type TestApi, testApi } from './support/api.ts';
import { someRatings } from './support/ratings.ts';
import { CASE_OPENED, newCaseTag, submission } from './support/submissions.ts';

const aa = testApi();
const bee = testApi({ db: env.DB_BEE, bindings: { ORGANISATION: 'bee' } });
const ofAa = await newThings(aa, { id: 'test', name: 'Gemeente Aa' });
const ofBee = await newThings(bee, { id: 'bee', name: 'Gemeente Bee' });

test('two organisations count their own reminders and competence checks', async () => {
  const caseTag = newCaseTag();
  const day = '2026-06-15';
  const showings = [{ id: crypto.randomUUID(), kind: 'evaluation', shownOn: day, openedOn: null }];
  const counts = async (api: TestApi, { people, teamId }: Things) => {
    const token = await api.signIn(people.coach.id);
    const asked = { input: { from: day, to: day, team: teamId }, token };
    const course = (await api.call(readPromptCourse, asked)).ok.kinds;
    const { running } = (await api.call(readCompetence, { input: { team: teamId }, token })).ok;
    return [course.reduce((sum, { shown }) => sum + (shown ?? 0), 0), running.filledIn];
  };
  const asAa = await aa.signIn(ofAa.people.practitioner.id);
  const asBee = await bee.signIn(ofBee.people.practitioner.id);
  const opening = submission({ form: 'case-opened', caseTag, teamId: ofAa.teamId, answers: CASE_OPENED });
  await aa.call(fileEntry, { input: opening, params: { id: opening.id }, token: asAa });
  const answer = { team: ofAa.teamId, round: '2026-1', ratings: someRatings(4) };
  expect((await aa.call(reportPrompts, { input: { caseTag, showings }, token: asAa })).status).toBe(200);
  expect((await aa.call(answerCompetence, { input: answer, token: asAa })).status).toBe(200);
  for (const refused of [
    await bee.call(reportPrompts, { input: { caseTag, showings }, token: asBee }),
    await bee.call(answerCompetence, { input: answer, token: asBee }),
  ]) {
    expect(refused.error.code).toBe('wrong-team');
  }
  expect(await counts(aa, ofAa)).toEqual([1, 1]);
  expect(await counts(bee, ofBee)).toEqual([0, 0]);
});
