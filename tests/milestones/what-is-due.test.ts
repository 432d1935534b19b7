import { describe, expect, it } from 'vitest';
import { defaultNorms } from '../../shared/domain/norms.ts';
import { findForm } from '../../shared/forms/registry.ts';
import { caseHistory } from '../../shared/history/case-history.ts';
import { deriveMilestones } from '../../shared/milestones/derive-milestones.ts';
import { dueAhead } from '../../shared/milestones/due-ahead.ts';
import { findMilestoneDefinition, milestoneDefinitions } from '../../shared/milestones/registry.ts';
import { findReminder, reminderDefinitions } from '../../shared/milestones/reminders.ts';
import { isSnoozed, whatIsDue } from '../../shared/milestones/what-is-due.ts';
import { checklist, closed, deviated, evaluated, goal, later, opened } from '../history/entry-of.ts';

const start = opened({ on: '2026-01-05' });
const dueOn = (todayOn: string, ...entries: Parameters<typeof caseHistory>[0]) =>
  whatIsDue(deriveMilestones(caseHistory(entries), defaultNorms), todayOn).map(({ kind, dueOn: on }) => [
    kind,
    on,
  ]);

describe('what is due', () => {
  it('of a new case is the first checklist and the first goals', () => {
    expect(dueOn('2026-01-05', start)).toEqual([
      ['first-safety-check', '2026-02-02'],
      ['first-goals', '2026-02-16'],
    ]);
  });

  it('is nothing before the case starts and after it has closed', () => {
    expect(dueOn('2026-01-04', start)).toEqual([]);
    expect(dueOn('2026-06-01', start, closed('01', { on: '2026-05-01' }))).toEqual([]);
  });

  it('is one line for goals that wait for the same conversation: the earliest', () => {
    const goals = ['2026-04-01', '2026-03-20', '2026-03-25'].map((evaluateOn, index) =>
      goal(`g${index}`, { on: '2026-01-10' }, { evaluateOn }),
    );
    expect(dueOn('2026-03-15', start, ...goals)).toContainEqual(['evaluation', '2026-03-20']);
    expect(dueOn('2026-03-15', start, ...goals).filter(([kind]) => kind === 'evaluation')).toHaveLength(1);
  });

  it('comes in the order of dates, and on one day safety first', () => {
    const worrying = checklist('s1', 'unsafe', { on: '2026-01-10' });
    const due = dueOn('2026-01-11', start, worrying, goal('g1', { on: '2026-01-10' }));
    expect(due).toEqual([
      ['safety-goal', '2026-01-24'],
      ['second-assessor', '2026-01-24'],
      ['action-agreed', '2026-01-24'],
    ]);
  });

  it('leaves out what was done, late or not', () => {
    const late = evaluated(['g1'], { on: '2026-08-01' }, { scale: 'close' });
    expect(
      dueOn('2026-08-02', start, goal('g1', { on: '2026-01-10' }), late).map(([kind]) => kind),
    ).not.toContain('evaluation');
  });
});

describe('what somebody answered to a reminder', () => {
  const planned = goal('g1', { on: '2026-01-10' }, { evaluateOn: '2026-03-01' });
  const answered = later('evaluation', '2026-03-10', { on: '2026-02-20' });
  const found = (...entries: Parameters<typeof caseHistory>[0]) => {
    const milestones = deriveMilestones(caseHistory([start, planned, ...entries]), defaultNorms);
    return whatIsDue(milestones, '2026-02-25').find(({ kind }) => kind === 'evaluation') ?? null;
  };

  it('“later”: is listed, and put off until that day and not longer', () => {
    const due = found(answered);
    expect(due && [isSnoozed(due, '2026-03-09'), isSnoozed(due, '2026-03-10')]).toEqual([true, false]);
    const unanswered = found();
    expect(unanswered && isSnoozed(unanswered, '2026-02-25')).toBe(false);
  });

  it('“it goes another way”: is not due any more', () => {
    expect(found(deviated('evaluation', 'tailored', { on: '2026-02-20' }))).toBeNull();
  });

  it('does not put off what came up after it; in a list the earliest stands for the rest all the same', () => {
    const newer = goal('g2', { on: '2026-02-22' }, { evaluateOn: '2026-03-12' });
    expect(found(answered, newer)).toMatchObject({ dueOn: '2026-03-12', remindFrom: null });
    const milestones = deriveMilestones(caseHistory([start, planned, answered, newer]), defaultNorms);
    const listed = dueAhead(milestones, '2026-02-25').filter(({ kind }) => kind === 'evaluation');
    expect(listed).toMatchObject([{ dueOn: '2026-03-01', remindFrom: '2026-03-10' }]);
  });
});

describe.each(reminderDefinitions.map((definition) => [definition.kind, definition] as const))(
  'the reminder %s',
  (_, definition) => {
    it('has a name in both languages and a form that fulfils it', () => {
      expect(definition.name.nl.trim()).not.toBe('');
      expect(definition.name.en.trim()).not.toBe('');
      expect(findForm(definition.form, 1)).not.toBeNull();
    });
  },
);

it('what is only counted has a name, no form, and is never put before anyone', () => {
  const counted = milestoneDefinitions.filter(({ form }) => form === null);
  expect(counted.length).toBe(milestoneDefinitions.length - reminderDefinitions.length);
  for (const { kind, name } of counted) {
    expect([name.nl.trim(), name.en.trim()]).not.toContain('');
    expect(findReminder(kind)).toBeNull();
  }
});

it('no two kinds of milestones have the same name', () => {
  expect(new Set(milestoneDefinitions.map(({ kind }) => kind)).size).toBe(milestoneDefinitions.length);
  expect(findMilestoneDefinition('no-such-kind')).toBeNull();
});
