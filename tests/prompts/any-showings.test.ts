import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reminderDefinitions } from '../../shared/milestones/reminders.ts';
import { choosePrompt, type PromptQuestion, type Showing } from '../../shared/prompts/choose-prompt.ts';
import { addDays, daysBetween } from '../../shared/time/day.ts';
import { dueNow } from './due-now.ts';

const todayOn = '2026-03-10';
const kinds = reminderDefinitions.map(({ kind }) => kind);
const anyDay = fc.integer({ min: -20, max: 20 }).map((days) => addDays(todayOn, days));
const outcomes: Showing['outcome'][] = [null, 'done', 'later', 'deviated', 'ignored'];

const anyQuestion: fc.Arbitrary<PromptQuestion> = fc.record({
  due: fc
    .uniqueArray(fc.tuple(fc.constantFrom(...kinds), fc.option(anyDay), anyDay), {
      selector: ([kind]) => kind,
    })
    .map((rows) => rows.map(([kind, remindFrom, opensOn]) => dueNow(kind, { remindFrom, opensOn }))),
  showings: fc.array(
    fc.record({
      kind: fc.constantFrom(...kinds),
      shownOn: anyDay,
      openedOn: fc.option(anyDay),
      outcome: fc.constantFrom(...outcomes),
    }),
    { maxLength: 12 },
  ),
  newToday: fc.nat(10),
  todayOn: fc.constant(todayOn),
  policy: fc.record({
    off: fc.subarray(kinds, { maxLength: 3 }),
    quietDays: fc.integer({ min: 1, max: 14 }),
    cooldownDays: fc.integer({ min: 1, max: 5 }),
    perDay: fc.integer({ min: 1, max: 10 }),
  }),
});

const always = (holds: (question: PromptQuestion, chosen: ReturnType<typeof choosePrompt>) => void) =>
  fc.assert(
    fc.property(anyQuestion, (question) => holds(question, choosePrompt(question))),
    { numRuns: 2000 },
  );

it('everything that is due is either said or kept quiet with a reason, once', () => {
  always(({ due }, { prompt, quiet }) => {
    const said = [...(prompt ? [prompt] : []), ...quiet.map(({ milestone }) => milestone)];
    expect(said).toHaveLength(due.length);
    expect(new Set(said)).toEqual(new Set(due));
  });
});

it('a case never says two things on a day, and nothing that was answered that day', () => {
  always(({ showings }, { prompt }) => {
    const today = showings.filter(({ shownOn }) => shownOn === todayOn);
    if (!prompt || today.length === 0) return;
    const same = today.filter(({ kind }) => kind === prompt.kind);
    expect(same.length).toBeGreaterThan(0);
    for (const { outcome } of same) expect([null, 'ignored']).toContain(outcome);
  });
});

it('never says the same again within the days of quiet when nobody answered it', () => {
  always(({ showings, policy }, { prompt }) => {
    for (const { kind, shownOn, outcome } of showings) {
      if (kind !== prompt?.kind || (outcome !== null && outcome !== 'ignored') || shownOn >= todayOn)
        continue;
      const saidToday = showings.some((other) => other.kind === kind && other.shownOn === todayOn);
      if (!saidToday) expect(daysBetween(shownOn, todayOn)).toBeGreaterThanOrEqual(policy.quietDays);
    }
  });
});

it('never says what the organisation retired or what was put off', () => {
  always(({ policy }, { prompt }) => {
    if (!prompt) return;
    expect(policy.off).not.toContain(prompt.kind);
    expect(prompt.remindFrom === null || prompt.remindFrom <= todayOn).toBe(true);
  });
});

it('never says anything new to who has seen enough today', () => {
  always(({ newToday, policy, showings }, { prompt }) => {
    const isNew = showings.every(({ kind, shownOn }) => kind !== prompt?.kind || shownOn !== todayOn);
    if (prompt && isNew) expect(newToday).toBeLessThan(policy.perDay);
  });
});

it('gives a day after today, or none for what was retired', () => {
  always((_, { quiet }) => {
    for (const { why, until } of quiet) {
      if (why === 'retired') expect(until).toBeNull();
      else expect(until && until > todayOn).toBe(true);
    }
  });
});

it('gives the same answer to the same question, in whatever order the showings come', () => {
  always((question, chosen) => {
    expect(choosePrompt({ ...question, showings: question.showings.toReversed() })).toEqual(chosen);
  });
});
