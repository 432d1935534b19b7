import { describe, expect, test } from 'vitest';
import { readTeamFeedback } from '../../shared/api/feedback.ts';
import {
  type MeetingContent,
  readHeldMeetings,
  readMeeting,
  readMeetings,
  removeMeeting,
  saveMeeting,
  saveMeetingAction,
  setMeetingState,
} from '../../shared/api/meetings.ts';
import { measures } from '../../shared/measures/registry.ts';
import { addDays } from '../../shared/time/day.ts';
import { insertSetting } from '../../worker/db/queries/settings.ts';
import { deletePassedMeetings } from '../../worker/services/meetings/delete-passed.ts';
import { actionContent, meetingContent } from './rights/meeting-rows.ts';
import { testApi } from './support/api.ts';
import { bringIn, caseOf } from './support/bring-in.ts';
import { newMember, newTeam, setUp } from './support/people.ts';
import { rows } from './support/rows.ts';

const TODAY = '2026-06-15';
const api = testApi({ startsAt: `${TODAY}T10:00:00Z` });
await setUp(api);

/** A team with a coach and a practitioner, and the short ways to do things with its meetings. */
async function newMeetingTeam(within = api) {
  const team = await newTeam(within);
  const [coach, practitioner] = [
    await newMember(within, ['coach'], [team]),
    await newMember(within, ['practitioner'], [team]),
  ];
  const tokens = { coach: await within.signIn(coach), practitioner: await within.signIn(practitioner) };
  const content = (more: Partial<MeetingContent> = {}) => meetingContent({ teamId: team }, more);
  const meeting = crypto.randomUUID();
  const params = { team, meeting };
  const save = (
    revision: number,
    more: Partial<MeetingContent> = {},
    { token = tokens.coach, saveId = crypto.randomUUID() as string, id = meeting } = {},
  ) =>
    within.call(saveMeeting, {
      input: { revision, saveId, content: content(more) },
      params: { team, meeting: id },
      token,
    });
  const become = (revision: number, to: 'prepared' | 'frozen' | 'held', id = meeting) =>
    within.call(setMeetingState, {
      input: { revision, saveId: crypto.randomUUID(), to },
      params: { team, meeting: id },
      token: tokens.coach,
    });
  const read = (token = tokens.practitioner, id = meeting) =>
    within.call(readMeeting, { input: {}, params: { team, meeting: id }, token });
  const list = (token = tokens.practitioner) =>
    within.call(readMeetings, { input: {}, params: { team }, token });
  return { team, tokens, meeting, params, content, save, become, read, list };
}

/** Cases of a team, opened from a day on, a goal in time in two of three. */
async function bringCases(team: string, fromOn: string, count: number): Promise<void> {
  const entries = Array.from({ length: count }, (_, index) =>
    caseOf(team, addDays(fromOn, index * 2), index % 3 === 0 ? null : 20),
  );
  await bringIn(
    api,
    entries.flat().filter(({ happenedOn }) => happenedOn <= TODAY),
  );
}

describe('a learning meeting', () => {
  test('is prepared by the coach, noted by the team, and held with its figures', async () => {
    const { save, become, read, list, tokens, content } = await newMeetingTeam();
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
    const { save, tokens } = await newMeetingTeam();
    await save(0);
    for (const more of [{ heldOn: '2026-06-11' }, { measures: ['M05'] }]) {
      expect((await save(1, more, { token: tokens.practitioner })).error.code).toBe('not-allowed');
    }
    expect((await save(1, { measures: ['M05'] })).ok.meeting.content.measures).toEqual(['M05']);
    expect((await save(2, { measures: ['M99'] })).error.fields).toEqual(['content.measures']);
  });

  test('keeps the figures it laid down, with their definitions, whatever is filed later', async () => {
    const { team, tokens, save, become, read } = await newMeetingTeam();
    await bringCases(team, '2026-01-05', 30);
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

    await bringCases(team, '2026-01-06', 30);
    const after = await api.call(readTeamFeedback, { input: {}, params: { team }, token: tokens.coach });
    expect(after.ok.figures.find(({ measureId }) => measureId === 'M01')).not.toEqual(shown);
    expect((await read()).ok.meeting.frozen).toEqual(frozen);
    expect((await become(2, 'held')).ok.meeting.frozen).toEqual(frozen);
    expect((await become(3, 'frozen')).error.fields).toEqual(['to']);
  });

  test('lays down anew, or lets go, as long as it was not held', async () => {
    const { team, save, become } = await newMeetingTeam();
    await save(0);
    await become(1, 'frozen');
    await bringCases(team, '2026-01-05', 12);
    const again = (await become(2, 'frozen')).ok.meeting.frozen?.figures[0]?.figure.total.tally;
    expect(again?.met).toBeGreaterThan(0);
    expect((await save(3, { measures: ['M05'] })).error.fields).toEqual(['content.measures']);
    expect((await become(3, 'prepared')).ok.meeting.frozen).toBeNull();
    expect((await save(4, { measures: [] })).status).toBe(200);
    expect((await become(5, 'frozen')).error.fields).toEqual(['measures']);
  });

  test('is not held before its day', async () => {
    const { save, become } = await newMeetingTeam();
    await save(0, { heldOn: addDays(TODAY, 1) });
    await become(1, 'frozen');
    expect((await become(2, 'held')).error.fields).toEqual(['heldOn']);
  });

  test('stores nothing when a colleague saved first, and says so', async () => {
    const { save, read, tokens } = await newMeetingTeam();
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
    const { save, read, meeting } = await newMeetingTeam();
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
    const { save, become, read, content } = await newMeetingTeam();
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
    const { save, become, read, params, tokens } = await newMeetingTeam();
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
    const { save } = await newMeetingTeam();
    await save(0);
    const text = `${'n'.repeat(16)}.${'c'.repeat(64)}`;
    expect((await save(1, { sealed: { keep: `s1.another.1.${text}` } })).error.fields).toEqual([
      'content.sealed',
    ]);
    expect((await save(1, { sealed: { keep: 'in the clear' } })).error.code).toBe('invalid-input');
    expect((await save(1, { sealed: { other: `s1.another.1.${text}` } })).error.code).toBe('invalid-input');
  });
});

describe('actions of a meeting', () => {
  async function withMeeting(state: 'frozen' | 'held') {
    const team = await newMeetingTeam();
    await team.save(0);
    await team.become(1, 'frozen');
    if (state === 'held') await team.become(2, 'held');
    const action = crypto.randomUUID();
    const saveAction = (
      revision: number,
      more: Parameters<typeof actionContent>[1] = {},
      { token = team.tokens.practitioner, id = action }: { token?: string; id?: string } = {},
    ) =>
      api.call(saveMeetingAction, {
        input: {
          revision,
          saveId: crypto.randomUUID(),
          content: actionContent({ teamId: team.team }, more),
        },
        params: { ...team.params, action: id },
        token,
      });
    return { ...team, action, saveAction };
  }

  test('are a few, with what, who and by when', async () => {
    const { saveAction, read } = await withMeeting('frozen');
    for (let number = 0; number < 5; number += 1) {
      expect((await saveAction(0, {}, { id: crypto.randomUUID() })).status).toBe(200);
    }
    expect((await saveAction(0)).error.fields).toEqual(['actions']);
    expect((await read()).ok.actions).toHaveLength(5);
  });

  test('start the next meeting, with what came of them and what the figures did since', async () => {
    const later = testApi({ startsAt: `${addDays(TODAY, 120)}T10:00:00Z` });
    const { team, saveAction, become, list } = await withMeeting('frozen');
    await bringCases(team, '2026-03-05', 40);
    expect((await saveAction(0)).status).toBe(200);
    await become(2, 'held');
    const text = `s1.${team}.1.${'n'.repeat(16)}.${'c'.repeat(64)}`;
    const before = (await list()).ok.last;
    expect(before?.actions).toMatchObject([{ content: { state: 'open' } }]);
    const sealed = { ...before?.actions[0]?.content.sealed, result: text };
    expect((await saveAction(1, { state: 'done', sealed })).ok.action.content.state).toBe('done');

    const someone = await later.signIn(await newMember(later, ['coach'], [team]));
    const next = crypto.randomUUID();
    const content = meetingContent({ teamId: team }, { heldOn: addDays(TODAY, 120) });
    const params = { team, meeting: next };
    await later.call(saveMeeting, {
      input: { revision: 0, saveId: crypto.randomUUID(), content },
      params,
      token: someone,
    });
    const { previous } = (await later.call(readMeeting, { input: {}, params, token: someone })).ok;
    expect(previous?.actions).toMatchObject([{ content: { state: 'done', sealed: { result: text } } }]);
    const [since] = previous?.since ?? [];
    const [frozen] = previous?.figures ?? [];
    expect(since?.period.firstOn).toBe('2026-06-11');
    expect(since?.tally.unmet).toBeGreaterThan(0);
    expect(frozen?.figure.total.period.lastOn).not.toBe(since?.period.lastOn);
  });

  test('are not rewritten by a practitioner once the meeting was held', async () => {
    const { saveAction, become, save: _, tokens } = await withMeeting('frozen');
    await saveAction(0);
    await become(2, 'held');
    expect((await saveAction(1, { byOn: '2026-10-01' })).error.code).toBe('not-allowed');
    expect((await saveAction(1, { state: 'partly' })).status).toBe(200);
    expect((await saveAction(2, { byOn: '2026-10-01' }, { token: tokens.coach })).status).toBe(200);
    expect((await saveAction(0, {}, { id: crypto.randomUUID() })).error.code).toBe('not-allowed');
  });

  test('tell a conflict from a resend', async () => {
    const { saveAction } = await withMeeting('frozen');
    expect((await saveAction(0)).ok.action.revision).toBe(1);
    expect((await saveAction(0)).error).toMatchObject({ code: 'conflict', fields: ['revision'] });
  });
});

test('a meeting goes after its term, with its actions and what was corrected', async () => {
  const { save, become, meeting, team, tokens } = await newMeetingTeam();
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
  const { save } = await newMeetingTeam();
  expect((await save(0)).status).toBe(200);
  const setting = { kind: 'texts', version: 1, value: { send: 'never' }, setAt: 0, setBy: '' };
  await insertSetting(api.around.db, setting).run();
  const kept = await save(1, { helpful: 5 });
  expect(kept.ok.meeting.content.sealed).toHaveProperty('successes');
  const sealed = { ...kept.ok.meeting.content.sealed, keep: kept.ok.meeting.content.sealed.successes ?? '' };
  expect((await save(2, { sealed })).error.fields).toEqual(['content.sealed']);
  await api.around.db.prepare("DELETE FROM organisation_setting WHERE kind = 'texts'").run();
});

describe('who sees of a meeting what', () => {
  test('administrators and researchers see when teams met and nothing else', async () => {
    const { team, save, become } = await newMeetingTeam();
    await save(0, { heldOn: '2026-06-01' });
    await become(1, 'frozen');
    await become(2, 'held');
    const administrator = await api.signIn(await newMember(api, ['administrator'], []));
    const { ok, text } = await api.call(readHeldMeetings, { input: {}, token: administrator });
    expect(ok.teams.find(({ teamId }) => teamId === team)?.heldOn).toEqual(['2026-06-01']);
    expect(text).not.toContain('sealed');
    expect(
      (await api.call(readMeetings, { input: {}, params: { team }, token: administrator })).error.code,
    ).toBe('not-allowed');
  });

  test('one that was said to be held long after counts on the day that was said', async () => {
    const { save, become, list } = await newMeetingTeam();
    await save(0, { heldOn: '2026-04-20' });
    await become(1, 'frozen');
    await become(2, 'held');
    expect((await list()).ok.meetings[0]).toMatchObject({ heldOn: '2026-04-20', countsOn: TODAY });
  });

  test('another team has no meeting by the same address', async () => {
    const own = await newMeetingTeam();
    const other = await newMeetingTeam();
    await own.save(0);
    const stolen = { team: other.team, meeting: own.meeting };
    const read = await api.call(readMeeting, { input: {}, params: stolen, token: other.tokens.coach });
    expect(read.error.code).toBe('not-found');
    const written = await api.call(saveMeeting, {
      input: { revision: 1, saveId: crypto.randomUUID(), content: other.content() },
      params: stolen,
      token: other.tokens.coach,
    });
    expect(written.error.code).toBe('not-found');
    expect((await own.read()).ok.meeting.revision).toBe(1);
  });

  test('every step leaves a row in the log, without a word of what was noted', async () => {
    const { meeting, save, become, read } = await newMeetingTeam();
    await save(0);
    await become(1, 'frozen');
    await become(2, 'held');
    await save(3, { helpful: 4 });
    await read();
    const logged = await rows<{ action: string }>(
      "SELECT action FROM audit_event WHERE record_kind = 'meeting' AND record_id = ? ORDER BY id",
      meeting,
    );
    expect(logged.map(({ action }) => action)).toEqual([
      'meeting-prepared',
      'meeting-figures-laid-down',
      'meeting-held',
      'meeting-corrected',
      'meeting-read',
    ]);
  });
});
