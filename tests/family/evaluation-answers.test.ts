import { describe, expect, it } from 'vitest';
import { isDoneIn, scoreIn, withDone, withScore } from '../../shared/family/evaluation-answers.ts';
import { evaluationV1 } from '../../shared/forms/evaluation.v1.ts';
import { answersSchema } from '../../shared/forms/schema.ts';
import { id } from '../history/entry-of.ts';

const eat = id('eat');
const cook = id('cook');

describe('what a family fills in of an evaluation', () => {
  it('is a score of each of them, and the goal goes on', () => {
    const first = withScore({ useful: 8 }, eat, 'youth', 6);
    const both = withScore(first, eat, 'caregiver-1', 5);
    const changed = withScore(both, eat, 'youth', 7);
    expect(changed).toEqual({
      useful: 8,
      goals: [
        {
          goal: eat,
          status: 'open',
          scores: [
            { informant: 'caregiver-1', score: 5 },
            { informant: 'youth', score: 7 },
          ],
        },
      ],
    });
    expect(scoreIn(changed, eat, 'youth')).toBe(7);
    expect(scoreIn(changed, eat, 'network')).toBeNull();
    expect(answersSchema(evaluationV1, 'complete').safeParse(changed).success).toBe(true);
  });

  it('leaves alone what the practitioner filled in', () => {
    const half = {
      goals: [{ goal: id('other') }, { goal: eat, status: 'adjusted', helped: 'Oma', scores: [{}] }],
    };
    const scored = withDone(withScore(half, eat, 'youth', 0), eat, cook, true);
    expect(scored.goals).toEqual([
      { goal: id('other') },
      {
        goal: eat,
        status: 'adjusted',
        helped: 'Oma',
        scores: [{ informant: 'youth', score: 0 }],
        actionsDone: [cook],
      },
    ]);
    expect(scoreIn(scored, eat, 'youth')).toBe(0);
    expect(isDoneIn(scored, eat, cook)).toBe(true);
  });

  it('is nothing again when all of it is taken back', () => {
    const given = withDone(withScore({}, eat, 'youth', 3), eat, cook, true);
    const taken = withDone(withScore(given, eat, 'youth', null), eat, cook, false);
    expect(taken).toEqual({ goals: [{ goal: eat, scores: [], actionsDone: [] }] });
    expect(isDoneIn(taken, eat, cook)).toBe(false);
  });
});
