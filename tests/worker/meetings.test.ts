import { describe, expect, test } from 'vitest';
import { readTeamFeedback } from '../../shared/api/feedback.ts';
import { removeMeeting, saveMeetingAction } from '../../shared/api/meetings.ts';
import { measures } from '../../shared/measures/registry.ts';
import { addDays } from '../../shared/time/day.ts';
import { insertSetting } from '../../worker/db/queries/settings.ts';
import { deletePassedMeetings } from '../../worker/services/meetings/delete-passed.ts';
import { actionContent } from './rights/meeting-rows.ts';
import { testApi } from './support/api.ts';
import { bringCases, newMeetingTeam } from './support/meetings.ts';
import { setUp } from './support/people.ts';
import { rows } from './support/rows.ts';

const TODAY = '2026-06-15';
const api = testApi({ startsAt: `${TODAY}T10:00:00Z` });
await setUp(api);

describe('a learning meeting', () => {
  test('is prepared by the coach, noted by the team, and held with its figures', async () => {
    const { save, become, read, list, tokens, content } = await newMeetingTeam(api);
    expect((await save(0, {}, { token: tokens.practitioner })).error.code).toBe('not-allowed');
    expect((await save(0)).ok.meeting).toMatchObject({ revision: 1, state: 'prepared', frozen: null });
    expect((await become(1, 'held')).error).toMatchObject({ code: 'invalid-input', fields: ['figures'] });
    expect((await become(1, 'frozen')).ok.meeting.frozen?.cutOn).toBe(TODAY);
    const noted = await save(2, { helpful: 8 }, { token: tokens.practitioner });
    expect(noted.ok.meeting.content).toEqual(content({ helpful: 8 }));
    expect((await become(3, 'held')).ok.meeting.state).toBe('held');
    expect((await read()).ok.meeting).toMatchObject({ revision: 4, state: 'held' });
    expect((await list()).ok.meetings).toMatchObject([{ state: 'held', countsOn: '2026-06-10' }]);
    expect((await save(4, { helpful: 9 }, { token: tokens.practitioner })).error.code).toBe('not-allowed');
  });

  test('leaves the day and the measures to the coach', async () => {
    const { save, tokens } = await newMeetingTeam(api);
    await save(0);
    for (const more of [{ heldOn: '2026-06-11' }, { measures: ['M05'] }]) {
      expect((await save(1, more, { token: tokens.practitioner })).error.code).toBe('not-allowed');
    }
    expect((await save(1, { measures: ['M05'] })).ok.meeting.content.measures).toEqual(['M05']);
    expect((await save(2, { measures: ['M99'] })).error.fields).toEqual(['content.measures']);
  });

  test('keeps the figures it laid down, with their definitions, whatever is filed later', async () => {
    const { team, tokens, save, become, read } = await newMeetingTeam(api);
    await bringCases(api, team, '2026-01-05', 30);
    const before = await api.call(readTeamFeedback, { input: {}, params: { team }, token: tokens.coach });
    const shown = before.ok.figures.find(({ measureId }) => measureId === 'M01');
    await save(0, { measures: ['M01', 'M07'] });
    const { frozen } = (await become(1, 'frozen')).ok.meeting;
    expect(frozen?.figures.map(({ definition }) => definition)).toEqual(
      measures.filter(({ id }) => ['M01', 'M07'].includes(id)),
    );
    expect(frozen?.figures[0]?.figure).toEqual(shown);
    expect(shown?.total.rate.kind).toBe('full');
    expect(frozen?.figures[0]?.course.dots[0]).toMatchObject({ counted: 20 });

    await bringCases(api, team, '2026-01-06', 30);
    const after = await api.call(readTeamFeedback, { input: {}, params: { team }, token: tokens.coach });
    expect(after.ok.figures.find(({ measureId }) => measureId === 'M01')).not.toEqual(shown);
    expect((await read()).ok.meeting.frozen).toEqual(frozen);
    expect((await become(2, 'held')).ok.meeting.frozen).toEqual(frozen);
    expect((await become(3, 'frozen')).error.fields).toEqual(['to']);
  });

  test('lays down anew, or lets go, as long as it was not held', async () => {
    const { team, save, become } = await newMeetingTeam(api);
    await save(0);
    await become(1, 'frozen');
    await bringCases(api, team, '2026-01-05', 12);
    const again = (await become(2, 'frozen')).ok.meeting.frozen?.figures[0]?.figure.total.tally;
    expect(again?.met).toBeGreaterThan(0);
    expect((await save(3, { measures: ['M05'] })).error.fields).toEqual(['content.measures']);
    expect((await become(3, 'prepared')).ok.meeting.frozen).toBeNull();
    expect((await save(4, { measures: [] })).status).toBe(200);
    expect((await become(5, 'frozen')).error.fields).toEqual(['measures']);
  });

  test('is not held before its day', async () => {
    const { save, become } = await newMeetingTeam(api);
    await save(0, { heldOn: addDays(TODAY, 1) });
    await become(1, 'frozen');
    expect((await become(2, 'held')).error.fields).toEqual(['heldOn']);
  });

  test('stores nothing when a colleague saved first, and says so', async () => {
    const { save, read, tokens } = await newMeetingTeam(api);
    await save(0);
    expect((await save(1, { helpful: 7 })).status).toBe(200);
    expect((await save(1, { helpful: 3 }, { token: tokens.practitioner })).error).toMatchObject({
      code: 'conflict',
      fields: ['revision'],
    });
    expect((await read()).ok.meeting.content.helpful).toBe(7);
    expect((await save(0, { helpful: 3 })).error.code).toBe('conflict');
  });

  test('is saved once when the same save comes twice, also at the same moment', async () => {
    const { save, read, meeting } = await newMeetingTeam(api);
    const saveId = crypto.randomUUID();
    const both = await Promise.all([save(0, {}, { saveId }), save(0, {}, { saveId })]);
    expect(both.map(({ ok }) => ok.meeting.revision)).toEqual([1, 1]);
    const next = crypto.randomUUID();
    const again = await Promise.all([
      save(1, { helpful: 5 }, { saveId: next }),
      save(1, { helpful: 5 }, { saveId: next }),
    ]);
    expect(again.map(({ ok }) => ok.meeting.revision)).toEqual([2, 2]);
    expect((await read()).ok.meeting).toMatchObject({ id: meeting, revision: 2 });
  });

  test('keeps what a correction replaced', async () => {
    const { save, become, read, content } = await newMeetingTeam(api);
    await save(0);
    await become(1, 'frozen');
    await become(2, 'held');
    const corrected = content({ helpful: 6, sealed: {} });
    expect((await save(3, { helpful: 6, sealed: {} })).ok.meeting.state).toBe('held');
    expect((await save(4, { heldOn: addDays(TODAY, 3) })).error.fields).toEqual(['content.heldOn']);
    const { meeting, earlier } = (await read()).ok;
    expect(meeting.content).toEqual(corrected);
    expect(earlier).toMatchObject([{ revision: 3, content: content() }]);
    expect(meeting.frozen).not.toBeNull();
  });

  test('is thrown away only when it was not held', async () => {
    const { save, become, read, params, tokens } = await newMeetingTeam(api);
    const remove = (revision: number) =>
      api.call(removeMeeting, { input: { revision: String(revision) }, params, token: tokens.coach });
    await save(0);
    expect((await remove(0)).error.code).toBe('conflict');
    expect((await remove(1)).status).toBe(200);
    expect((await read()).error.code).toBe('not-found');
    await save(0);
    await become(1, 'frozen');
    await become(2, 'held');
    expect((await remove(3)).error.code).toBe('not-allowed');
  });

  test('takes texts only as they are sealed for the team', async () => {
    const { save } = await newMeetingTeam(api);
    await save(0);
    const text = `${'n'.repeat(16)}.${'c'.repeat(64)}`;
    expect((await save(1, { sealed: { keep: `s1.another.1.${text}` } })).error.fields).toEqual([
      'content.sealed',
    ]);
    expect((await save(1, { sealed: { keep: 'in the clear' } })).error.code).toBe('invalid-input');
    expect((await save(1, { sealed: { other: `s1.another.1.${text}` } })).error.code).toBe('invalid-input');
  });
});

test('a meeting goes after its term, with its actions and what was corrected', async () => {
  const { save, become, meeting, team, tokens } = await newMeetingTeam(api);
  await save(0, { heldOn: '2026-06-01' });
  await become(1, 'frozen');
  await become(2, 'held');
  await save(3, { heldOn: '2026-06-02' });
  await api.call(saveMeetingAction, {
    input: { revision: 0, saveId: crypto.randomUUID(), content: actionContent({ teamId: team }) },
    params: { team, meeting, action: crypto.randomUUID() },
    token: tokens.coach,
  });
  const left = async () => {
    const sql = `SELECT (SELECT count(*) FROM meeting WHERE id = ?1)
      + (SELECT count(*) FROM meeting_action WHERE meeting_id = ?1)
      + (SELECT count(*) FROM meeting_revision WHERE meeting_id = ?1) AS count`;
    return (await rows<{ count: number }>(sql, meeting))[0]?.count;
  };
  const at = (day: string) => ({ ...api.around, now: () => Date.parse(`${day}T12:00:00Z`) });
  await deletePassedMeetings(at('2031-06-01'), { limit: 100 });
  expect(await left()).toBe(3);
  await deletePassedMeetings(at('2031-06-02'), { limit: 100 });
  expect(await left()).toBe(0);
  const logged = await rows<{ role: string }>(
    "SELECT role FROM audit_event WHERE action = 'meeting-expired' AND record_id = ?",
    meeting,
  );
  expect(logged).toEqual([{ role: 'job' }]);
});

test('where no texts are sent none are taken, and what was sent before stays', async () => {
  const { save } = await newMeetingTeam(api);
  expect((await save(0)).status).toBe(200);
  const setting = { kind: 'texts', version: 1, value: { send: 'never' }, setAt: 0, setBy: '' };
  await insertSetting(api.around.db, setting).run();
  const kept = await save(1, { helpful: 5 });
  expect(kept.ok.meeting.content.sealed).toHaveProperty('successes');
  const sealed = { ...kept.ok.meeting.content.sealed, keep: kept.ok.meeting.content.sealed.successes ?? '' };
  expect((await save(2, { sealed })).error.fields).toEqual(['content.sealed']);
  await api.around.db.prepare("DELETE FROM organisation_setting WHERE kind = 'texts'").run();
});
