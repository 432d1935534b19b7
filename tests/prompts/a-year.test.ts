import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reminderDefinitions } from '../../shared/milestones/reminders.ts';
import { choosePrompt, type PromptPolicy, type Showing } from '../../shared/prompts/choose-prompt.ts';
import { addDays, type Day, daysBetween } from '../../shared/time/day.ts';
import { dueNow, policy } from './due-now.ts';

const firstOn = '2026-01-01';
const kinds = reminderDefinitions.map(({ kind }) => kind);

interface Case {
  /** What comes up in it and when, whether it is ever done, and when it was put off to. */
  tasks: { kind: string; opensOn: Day; remindFrom: Day | null; doneWhenAsked: boolean }[];
}

const anyDay = (max: number) => fc.nat(max).map((days) => addDays(firstOn, days));
const anyCase: fc.Arbitrary<Case> = fc.record({
  tasks: fc.uniqueArray(
    fc.record({
      kind: fc.constantFrom(...kinds),
      opensOn: anyDay(200),
      remindFrom: fc.option(anyDay(200)),
      doneWhenAsked: fc.boolean(),
    }),
    { selector: ({ kind }) => kind, minLength: 1 },
  ),
});
const anyPolicy: fc.Arbitrary<PromptPolicy> = fc.record({
  off: fc.subarray(kinds, { maxLength: 2 }),
  quietDays: fc.integer({ min: 1, max: 14 }),
  cooldownDays: fc.integer({ min: 1, max: 4 }),
  perDay: fc.constant(policy.perDay),
});

/** What one person who opens all cases every day sees in a year: by case, what was said when. */
function year(cases: readonly Case[], by: PromptPolicy): { showings: Showing[]; leftUnsaid: string[] }[] {
  const seen: { showings: Showing[]; done: Set<string> }[] = cases.map(() => ({
    showings: [],
    done: new Set(),
  }));
  for (let day = 0; day < 365; day += 1) {
    const todayOn = addDays(firstOn, day);
    let newToday = 0;
    for (const [index, { tasks }] of cases.entries()) {
      const { showings, done } = seen[index] ?? { showings: [], done: new Set() };
      const due = tasks
        .filter(({ kind, opensOn }) => opensOn <= todayOn && !done.has(kind))
        .map(({ kind, opensOn, remindFrom }) => dueNow(kind, { opensOn, dueOn: opensOn, remindFrom }))
        .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
      const { prompt } = choosePrompt({ due, showings, newToday, todayOn, policy: by });
      if (!prompt) continue;
      newToday += 1;
      const isDone = tasks.some(({ kind, doneWhenAsked }) => kind === prompt.kind && doneWhenAsked);
      showings.push({ kind: prompt.kind, shownOn: todayOn, openedOn: null, outcome: isDone ? 'done' : null });
      if (isDone) done.add(prompt.kind);
    }
    expect(newToday).toBeLessThanOrEqual(by.perDay);
  }
  return seen.map(({ showings }, index) => {
    const said = new Set(showings.map(({ kind }) => kind));
    const tasks = cases[index]?.tasks ?? [];
    return { showings, leftUnsaid: tasks.map(({ kind }) => kind).filter((kind) => !said.has(kind)) };
  });
}

it('a year of a few cases: everything due is said in its turn, and never more than was agreed', () => {
  fc.assert(
    fc.property(fc.array(anyCase, { minLength: 1, maxLength: 3 }), anyPolicy, (cases, by) => {
      for (const { showings, leftUnsaid } of year(cases, by)) {
        expect(leftUnsaid.filter((kind) => !by.off.includes(kind))).toEqual([]);
        expect(showings.filter(({ kind }) => by.off.includes(kind))).toEqual([]);
        const tooSoon: Showing[] = [];
        for (const [index, { kind, shownOn, outcome }] of showings.entries()) {
          for (const later of showings.slice(index + 1)) {
            const days = daysBetween(shownOn, later.shownOn);
            if (days < by.cooldownDays) tooSoon.push(later);
            if (later.kind === kind && outcome === null && days < by.quietDays) tooSoon.push(later);
          }
        }
        expect(tooSoon).toEqual([]);
      }
    }),
    { numRuns: 25 },
  );
});

it('more cases than a person may be reminded of in a day: all get their turn within a week, if nobody answers', () => {
  const cases: Case[] = Array.from({ length: 40 }, () => ({
    tasks: [{ kind: 'evaluation', opensOn: firstOn, remindFrom: null, doneWhenAsked: false }],
  }));
  for (const { showings } of year(cases, policy)) {
    expect(showings.length).toBeGreaterThan(40);
    expect(daysBetween(firstOn, showings[0]?.shownOn ?? '2099-01-01')).toBeLessThan(7);
  }
});
