import { describe, expect, it } from 'vitest';
import { defaultNorms, type Norms } from '../../shared/domain/norms.ts';
import { lastChanges } from '../../worker/portal/pages/norms/last-changes.ts';

const version = (number: number, part: Partial<Norms>) => ({
  version: number,
  value: { ...defaultNorms, ...part },
  setAt: number * 1000,
  setBy: { id: `person-${number}`, name: `Person ${number}` },
});

describe('who last changed a term', () => {
  it('is known for each term apart, with what it was before', () => {
    const third = version(3, { firstGoalsDays: 30, actionDays: 7 });
    const second = version(2, { firstGoalsDays: 35, actionDays: 7 });
    const first = version(1, { firstGoalsDays: 35 });
    expect(lastChanges([third, second, first], defaultNorms)).toEqual({
      firstGoalsDays: { version: third, from: 35 },
      actionDays: { version: second, from: defaultNorms.actionDays },
    });
  });

  it('is nobody while the proposal holds, or when all was set to what it was already', () => {
    expect(lastChanges([], defaultNorms)).toEqual({});
    expect(lastChanges([version(1, {})], defaultNorms)).toEqual({});
  });

  it('is not guessed from versions that were not read', () => {
    expect(lastChanges([version(22, { actionDays: 1 })], defaultNorms)).toEqual({});
  });
});
