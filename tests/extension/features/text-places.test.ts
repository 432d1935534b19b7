import { describe, expect, it } from 'vitest';
import { addText, placeFor, textPlaces } from '../../../extension/features/fill-in/text-places.ts';
import { evaluationV1 } from '../../../shared/forms/evaluation.v1.ts';
import { goalV1 } from '../../../shared/forms/goal.v1.ts';
import { pathText } from '../../../shared/ui/form/answers.ts';

const evaluation = { answers: { goals: [{ goal: 'a' }, { goal: 'b' }] }, step: 1 };
const at = (place: ReturnType<typeof placeFor>) => place && pathText(place.path);

describe('where a text from a page goes', () => {
  it('is its own question for a goal and a help question, wherever someone is typing', () => {
    const form = { answers: { actions: [{ what: 'x' }] }, step: 2 };
    expect(at(placeFor('goal', goalV1, form, 'q-actions-0-what'))).toBe('text');
    expect(at(placeFor('help-question', goalV1, form, null))).toBe('helpQuestion');
  });

  it('is the question in which someone types, or the first open one on the screen; otherwise it is not clear', () => {
    const actions = { answers: { actions: [{}, {}] }, step: 2 };
    expect(at(placeFor('note', goalV1, actions, 'q-actions-1-what'))).toBe('actions.1.what');
    expect(at(placeFor('note', goalV1, actions, null))).toBe('actions.0.what');
    expect(at(placeFor('note', evaluationV1, evaluation, null))).toBe('goals.0.helped');
    expect(at(placeFor('note', evaluationV1, { ...evaluation, step: 0 }, null))).toBeNull();
    expect(at(placeFor('note', evaluationV1, { ...evaluation, step: 2 }, 'q-goals-0-helped'))).toBe(
      'goals.1.helped',
    );
  });

  it('is never a question that is not asked', () => {
    const paths = (answers: object) => textPlaces(goalV1, { ...answers }).map(({ path }) => pathText(path));
    expect(paths({})).not.toContain('togetherReason');
    expect(paths({ together: 'no' })).toContain('togetherReason');
  });
});

describe('adding a text', () => {
  const place = placeFor('help-question', goalV1, { answers: {}, step: 0 }, null);
  if (!place) throw new Error('the goal asks for a help question');

  it('puts it on a line of its own after what is there, and never replaces that', () => {
    const put = addText(goalV1, { answers: { helpQuestion: 'Een.\n', domain: 'school' } }, place, 'Twee.');
    expect(put).toMatchObject({
      kind: 'put',
      answers: { helpQuestion: 'Een.\nTwee.', domain: 'school' },
      step: 0,
    });
  });

  it('fits to the last character, and says by how much it does not', () => {
    expect(addText(goalV1, { answers: {} }, place, 'a'.repeat(500)).kind).toBe('put');
    expect(addText(goalV1, { answers: { helpQuestion: 'b' } }, place, 'a'.repeat(500))).toEqual({
      kind: 'too-long',
      over: 2,
    });
  });

  it('goes into a row of a list and shows the screen where that stands', () => {
    const note = placeFor('note', evaluationV1, { ...evaluation, step: 2 }, null);
    if (!note) throw new Error('the second goal has a question to type in');
    expect(addText(evaluationV1, evaluation, note, 'Oma')).toEqual({
      kind: 'put',
      answers: { goals: [{ goal: 'a' }, { goal: 'b', helped: 'Oma' }] },
      step: 2,
    });
  });
});
