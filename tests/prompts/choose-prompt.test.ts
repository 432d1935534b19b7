import { describe, expect, it } from 'vitest';
import { choosePrompt, type Showing } from '../../shared/prompts/choose-prompt.ts';
import { addDays, type Day } from '../../shared/time/day.ts';
import { dueNow, policy } from './due-now.ts';

const todayOn = '2026-03-10';
const due = ['first-safety-check', 'first-goals', 'action-agreed'].map((kind) => dueNow(kind));
const shown = (kind: string, daysAgo: number, outcome: Showing['outcome'] = null): Showing => ({
  kind,
  shownOn: addDays(todayOn, -daysAgo),
  openedOn: null,
  outcome,
});
const choose = (question: Partial<Parameters<typeof choosePrompt>[0]> = {}) => {
  const { prompt, quiet } = choosePrompt({ due, showings: [], newToday: 0, todayOn, policy, ...question });
  return [
    prompt?.kind ?? null,
    Object.fromEntries(quiet.map(({ milestone, why, until }) => [milestone.kind, [why, until]])),
  ] as [string | null, Record<string, [string, Day | null]>];
};

describe('a case', () => {
  it('says the most urgent thing, and keeps quiet about the rest until the next day', () => {
    expect(choose()).toEqual([
      'first-safety-check',
      { 'first-goals': ['another-lately', '2026-03-11'], 'action-agreed': ['another-lately', '2026-03-11'] },
    ]);
  });

  it('says nothing when nothing is due', () => {
    expect(choose({ due: [] })).toEqual([null, {}]);
  });

  it('says the same all day, also when something more urgent comes up', () => {
    expect(choose({ showings: [shown('first-goals', 0)] })[0]).toBe('first-goals');
  });

  it('says nothing else on a day on which its reminder was answered, and does not repeat it', () => {
    const answered = [shown('first-goals', 0, 'done')];
    expect(choose({ showings: answered })).toEqual([
      null,
      {
        'first-safety-check': ['another-lately', '2026-03-11'],
        'first-goals': ['shown-lately', '2026-03-11'],
        'action-agreed': ['another-lately', '2026-03-11'],
      },
    ]);
    expect(choose({ due: due.slice(1, 2), showings: [shown('action-agreed', 0, 'later')] })[0]).toBeNull();
  });

  it('of which two devices that did not know of each other said something else stays with the most urgent', () => {
    expect(choose({ showings: [shown('action-agreed', 0), shown('first-goals', 0)] })[0]).toBe('first-goals');
  });

  it('is quiet for as long as the organisation says after a reminder', () => {
    const slow = { ...policy, cooldownDays: 3 };
    const daysAfter = (days: number) =>
      choose({ showings: [shown('first-goals', days, 'done')], policy: slow });
    expect(daysAfter(2)[1]['first-safety-check']).toEqual(['another-lately', '2026-03-11']);
    expect(daysAfter(3)[0]).toBe('first-safety-check');
  });
});

describe('a reminder that nobody answered', () => {
  it.each([1, 6])('does not come back after %i days', (days) => {
    const [prompt, quiet] = choose({ due: due.slice(0, 1), showings: [shown('first-safety-check', days)] });
    expect(prompt).toBeNull();
    expect(quiet['first-safety-check']).toEqual(['shown-lately', addDays(todayOn, 7 - days)]);
  });

  it('comes back after a week, called ignored by then or not', () => {
    for (const outcome of [null, 'ignored'] as const) {
      const showings = [shown('first-safety-check', 7, outcome)];
      expect(choose({ due: due.slice(0, 1), showings })[0]).toBe('first-safety-check');
    }
  });

  it('comes back after what was never said', () => {
    expect(choose({ showings: [shown('first-safety-check', 8), shown('first-goals', 7)] })[0]).toBe(
      'action-agreed',
    );
  });

  it('was about something else when it was said before this was due', () => {
    const again = dueNow('first-safety-check', { opensOn: '2026-03-09' });
    const showings = [shown('first-safety-check', 30), shown('first-goals', 20)];
    expect(choose({ due: [again, ...due.slice(1, 2)], showings })[0]).toBe('first-safety-check');
  });
});

describe('a reminder that was answered', () => {
  it('may come the next day about what is due then', () => {
    expect(choose({ due: due.slice(0, 1), showings: [shown('first-safety-check', 1, 'done')] })[0]).toBe(
      'first-safety-check',
    );
  });

  it('with “later” comes on the day that was asked, not before', () => {
    const put = (remindFrom: Day) => [dueNow('first-goals', { remindFrom }), ...due.slice(2)];
    expect(choose({ due: put('2026-03-11') })).toEqual([
      'action-agreed',
      { 'first-goals': ['later', '2026-03-11'] },
    ]);
    expect(choose({ due: put(todayOn), showings: [shown('first-goals', 3, 'later')] })[0]).toBe(
      'first-goals',
    );
  });
});

describe('nobody is reminded', () => {
  it('of a kind that the organisation retired', () => {
    const off = ['first-safety-check', 'first-goals'];
    expect(choose({ policy: { ...policy, off } })).toEqual([
      'action-agreed',
      { 'first-safety-check': ['retired', null], 'first-goals': ['retired', null] },
    ]);
    expect(choose({ policy: { ...policy, off }, showings: [shown('first-goals', 0)] })[0]).toBeNull();
  });

  it('of more in a day than the organisation says, of what was seen today nonetheless', () => {
    expect(choose({ newToday: 8 })[1]['first-goals']).toEqual(['enough-today', '2026-03-11']);
    expect(choose({ newToday: 8 })[0]).toBeNull();
    expect(choose({ newToday: 7 })[0]).toBe('first-safety-check');
    expect(choose({ newToday: 8, showings: [shown('first-goals', 0)] })[0]).toBe('first-goals');
  });

  it('less because the clock of some device runs ahead', () => {
    expect(choose({ showings: [shown('first-safety-check', -300)] })[0]).toBe('first-safety-check');
  });
});
