import { describe, expect, it } from 'vitest';
import { addText, placeFor, textPlaces } from '../../../extension/features/fill-in/text-places.ts';
import type { Answers, Form } from '../../../shared/forms/define-form.ts';
import { evaluationV1 } from '../../../shared/forms/evaluation.v1.ts';
import { goalV1 } from '../../../shared/forms/goal.v1.ts';
import { pathText } from '../../../shared/ui/form/answers.ts';
import type { AskedNow } from '../../../shared/ui/form/asked-now.ts';
import { screensOf } from '../../../shared/ui/form/screens.ts';

const asked = (form: Form, answers: Answers): AskedNow => ({
  form,
  answers,
  instrument: null,
  screens: screensOf(form, answers, null),
});
const evaluation = asked(evaluationV1, { goals: [{ goal: 'a' }, { goal: 'b' }] });
const at = (place: ReturnType<typeof placeFor>) => place && pathText(place.path);

describe('where a text from a page goes', () => {
  it('is its own question for a goal and a help question, wherever someone is typing', () => {
    const form = asked(goalV1, { actions: [{ what: 'x' }] });
    expect(at(placeFor('goal', form, 2, 'q-actions-0-what'))).toBe('text');
    expect(at(placeFor('help-question', form, 2, null))).toBe('helpQuestion');
  });

  it('is the question in which someone types, or the first open one on the screen; otherwise it is not clear', () => {
    const actions = asked(goalV1, { actions: [{}, {}] });
    expect(at(placeFor('note', actions, 2, 'q-actions-1-what'))).toBe('actions.1.what');
    expect(at(placeFor('note', actions, 2, null))).toBe('actions.0.what');
    expect(at(placeFor('note', evaluation, 1, null))).toBe('goals.0.helped');
    expect(at(placeFor('note', evaluation, 0, null))).toBeNull();
    expect(at(placeFor('note', evaluation, 2, 'q-goals-0-helped'))).toBe('goals.1.helped');
  });

  it('is never a question that is not asked', () => {
    const paths = (answers: object) =>
      textPlaces(asked(goalV1, { ...answers })).map(({ path }) => pathText(path));
    expect(paths({})).not.toContain('togetherReason');
    expect(paths({ together: 'no' })).toContain('togetherReason');
  });
});

describe('adding a text', () => {
  const place = placeFor('help-question', asked(goalV1, {}), 0, null);
  if (!place) throw new Error('the goal asks for a help question');

  it('puts it on a line of its own after what is there, and never replaces that', () => {
    const put = addText(asked(goalV1, { helpQuestion: 'Een.\n', domain: 'school' }), place, 'Twee.');
    expect(put).toMatchObject({
      kind: 'put',
      answers: { helpQuestion: 'Een.\nTwee.', domain: 'school' },
      step: 0,
    });
  });

  it('fits to the last character, and says by how much it does not', () => {
    expect(addText(asked(goalV1, {}), place, 'a'.repeat(500)).kind).toBe('put');
    expect(addText(asked(goalV1, { helpQuestion: 'b' }), place, 'a'.repeat(500))).toEqual({
      kind: 'too-long',
      over: 2,
    });
  });

  it('goes into a row of a list and shows the screen where that stands', () => {
    const note = placeFor('note', evaluation, 2, null);
    if (!note) throw new Error('the second goal has a question to type in');
    expect(addText(evaluation, note, 'Oma')).toEqual({
      kind: 'put',
      answers: { goals: [{ goal: 'a' }, { goal: 'b', helped: 'Oma' }] },
      step: 2,
    });
  });
});
