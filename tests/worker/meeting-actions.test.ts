import { describe, expect, test } from 'vitest';
import { readHeldMeetings, readMeeting, readMeetings, saveMeeting } from '../../shared/api/meetings.ts';
import { addDays } from '../../shared/time/day.ts';
import { meetingContent } from './rights/meeting-rows.ts';
import { testApi } from './support/api.ts';
import { bringCases, newMeetingTeam, newMeetingWithActions } from './support/meetings.ts';
import { newMember, setUp } from './support/people.ts';
import { rows } from './support/rows.ts';

const TODAY = '2026-06-15';
const api = testApi({ startsAt: `${TODAY}T10:00:00Z` });
await setUp(api);

describe('actions of a meeting', () => {
  test('are a few, with what, who and by when', async () => {
    const { saveAction, read } = await newMeetingWithActions(api, 'frozen');
    for (let number = 0; number < 5; number += 1) {
      expect((await saveAction(0, {}, { id: crypto.randomUUID() })).status).toBe(200);
    }
    expect((await saveAction(0)).error.fields).toEqual(['actions']);
    expect((await read()).ok.actions).toHaveLength(5);
  });

  test('start the next meeting, with what came of them and what the figures did since', async () => {
    const later = testApi({ startsAt: `${addDays(TODAY, 120)}T10:00:00Z` });
    const { team, saveAction, become, list } = await newMeetingWithActions(api, 'frozen');
    await bringCases(api, team, '2026-03-05', 40);
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
    const { saveAction, become, save: _, tokens } = await newMeetingWithActions(api, 'frozen');
    await saveAction(0);
    await become(2, 'held');
    expect((await saveAction(1, { byOn: '2026-10-01' })).error.code).toBe('not-allowed');
    expect((await saveAction(1, { state: 'partly' })).status).toBe(200);
    expect((await saveAction(2, { byOn: '2026-10-01' }, { token: tokens.coach })).status).toBe(200);
    expect((await saveAction(0, {}, { id: crypto.randomUUID() })).error.code).toBe('not-allowed');
  });

  test('tell a conflict from a resend', async () => {
    const { saveAction } = await newMeetingWithActions(api, 'frozen');
    expect((await saveAction(0)).ok.action.revision).toBe(1);
    expect((await saveAction(0)).error).toMatchObject({ code: 'conflict', fields: ['revision'] });
  });
});

describe('who sees of a meeting what', () => {
  test('administrators and researchers see when teams met and nothing else', async () => {
    const { team, save, become } = await newMeetingTeam(api);
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
    const { save, become, list } = await newMeetingTeam(api);
    await save(0, { heldOn: '2026-04-20' });
    await become(1, 'frozen');
    await become(2, 'held');
    expect((await list()).ok.meetings[0]).toMatchObject({ heldOn: '2026-04-20', countsOn: TODAY });
  });

  test('another team has no meeting by the same address', async () => {
    const own = await newMeetingTeam(api);
    const other = await newMeetingTeam(api);
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
    const { meeting, save, become, read } = await newMeetingTeam(api);
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
