import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, test } from 'vitest';
import { addDays, dayOfInstant } from '../../shared/time/day.ts';
import { addMonths } from '../../shared/time/month.ts';
import { holdCase, liftHold, listHolds } from '../../worker/services/retention/hold.ts';
import { previewRetention } from '../../worker/services/retention/preview.ts';
import { acting } from './support/acting.ts';
import {
  administrator,
  at,
  beginAnew,
  CLOSED_ON,
  clock,
  coach,
  GOES_ON,
  here,
  keyOf,
  newCase,
  passed,
  START,
} from './support/kept-cases.ts';
import { rows } from './support/rows.ts';
import { newCaseTag } from './support/submissions.ts';

beforeEach(beginAnew);

describe('a legal hold', () => {
  const hold = (caseTag: string, context = coach()) =>
    holdCase(context, { caseTag, held: true, reason: 'complaint' });

  test('stops the deletion until it is lifted, by the coach or by the administrator', async () => {
    const [first, second] = [await newCase(), await newCase()];
    for (const caseTag of [first, second]) expect(await hold(caseTag)).toEqual({ held: true });
    at(GOES_ON);
    expect(await passed()).toBe(0);
    await holdCase(coach(), { caseTag: first, held: false });
    await liftHold(administrator, { case: await keyOf(second) });
    expect(await passed()).toBe(2);
    const logged = await rows<{ action: string }>(
      "SELECT action FROM audit_event WHERE case_id = ? AND action NOT LIKE 'entry%' ORDER BY id",
      await keyOf(second),
    );
    expect(logged.map(({ action }) => action)).toEqual(['case-held', 'case-released', 'case-deleted']);
  });

  test('is kept by the database itself', async () => {
    const caseTag = await newCase();
    await hold(caseTag);
    await env.DB.batch([
      env.DB.prepare('DELETE FROM milestone'),
      env.DB.prepare('DELETE FROM case_participant'),
    ]);
    const all = env.DB.batch([env.DB.prepare('DELETE FROM entry'), env.DB.prepare('DELETE FROM case_file')]);
    await expect(all).rejects.toThrow('case_file is held');
    expect(await rows('SELECT count(*) AS n FROM entry')).toEqual([{ n: 3 }]);
  });

  test('is for the team of the case; who tries for another is refused, and that is logged', async () => {
    const caseTag = await newCase();
    const stranger = acting('coach', { teams: ['another'], memberId: 'stranger', clock });
    await expect(hold(caseTag, stranger)).rejects.toThrow('wrong-team');
    await expect(hold(newCaseTag())).rejects.toThrow('not-found');
    await expect(liftHold(administrator, { case: await keyOf(caseTag) })).rejects.toThrow('not-found');
    expect(await rows('SELECT held_at FROM case_file')).toEqual([{ held_at: null }]);
    expect(
      await rows(
        "SELECT member_id FROM audit_event WHERE action = 'hold-refused' AND case_id = ?",
        await keyOf(caseTag),
      ),
    ).toEqual([{ member_id: 'stranger' }]);
  });

  test('is listed with its reason and with the day on which the case would go', async () => {
    const caseTag = await newCase();
    await hold(caseTag);
    expect(await listHolds(administrator)).toEqual({
      holds: [
        {
          caseKey: await keyOf(caseTag),
          teamId: here.team,
          teamName: here.teamName,
          heldAt: clock.at,
          reason: 'complaint',
          goesOn: GOES_ON,
        },
      ],
      hasMore: false,
    });
  });
});

describe('the preview', () => {
  test('says by team and month what the job then does, and from which day', async () => {
    for (const days of [40, 45, 80, 200]) await newCase({ closedOn: addDays(START, days) });
    const held = await newCase({ closedOn: addDays(START, 41) });
    await newCase({ closedOn: null });
    await holdCase(coach(), { caseTag: held, held: true, reason: 'court' });
    const todayOn = addMonths(START, 24);
    at(todayOn);
    const { months, held: heldCount, ...terms } = await previewRetention(administrator, {});
    expect(terms).toMatchObject({
      todayOn,
      monthsAfterClosing: 24,
      monthsAfterLastActivity: 36,
      keepCounts: true,
    });
    expect(heldCount).toBe(1);
    expect(months.map(({ closed, inactive }) => [closed, inactive])).toEqual([
      [2, 0],
      [1, 0],
      [1, 0],
      [0, 1],
    ]);
    // The job, day by day, does exactly that.
    for (const { month, firstOn, closed, inactive } of months) {
      at(addDays(firstOn, -1));
      expect(await passed()).toBe(0);
      at(addDays(addMonths(`${month}-01`, 1), -1));
      expect(await passed()).toBe(closed + inactive);
    }
  });

  test('shows what other terms would come to, and changes nothing', async () => {
    await newCase();
    at(addDays(CLOSED_ON, 200));
    const asked = { monthsAfterClosing: '6', monthsAfterLastActivity: 'never' } as const;
    const { months, monthsAfterClosing } = await previewRetention(administrator, asked);
    const today = dayOfInstant(clock.at);
    expect(monthsAfterClosing).toBe(6);
    expect(months).toMatchObject([
      { teamId: here.team, month: today.slice(0, 7), firstOn: today, closed: 1 },
    ]);
    expect((await previewRetention(administrator, {})).monthsAfterClosing).toBe(24);
    expect(await passed()).toBe(0);
  });
});
