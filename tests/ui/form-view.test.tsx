import { describe, expect, it } from 'vitest';
import type { Answers } from '../../shared/forms/define-form.ts';
import { evaluationV1 } from '../../shared/forms/evaluation.v1.ts';
import { goalV1 } from '../../shared/forms/goal.v1.ts';
import { safetyChecklistV1 } from '../../shared/forms/safety-checklist.v1.ts';
import { contextOf, fillIn } from './support/filling.tsx';
import { button, click, fill, option, press, said } from './support/screen.tsx';

const goalId = '01900000-0000-7000-8000-000000000001';

describe('a form by keyboard', () => {
  it('scores with a number key and goes on with Enter', async () => {
    const filled = await fillIn(evaluationV1, { present: ['caregiver-1'], childSpoken: 'alone' });
    await press('Enter');
    await press('6');
    await press('Enter');
    expect(filled.changes.at(-1)?.answers.goals).toEqual([
      { goal: goalId, scores: [{ informant: 'caregiver-1', score: 6 }] },
    ]);
    expect(said()).toContain('Hoe verder?');
  });

  it('makes a ten of a one and a nought', async () => {
    const filled = await fillIn(evaluationV1, {}, { step: 1 });
    await press('1');
    await press('0');
    expect(filled.changes.at(-1)?.answers.goals).toMatchObject([{ scores: [{ score: 10 }] }]);
  });

  it('goes to the next question after an answer by key, and on with Enter from there', async () => {
    const filled = await fillIn(evaluationV1, {}, { step: 2 });
    await press('2');
    await press('1');
    expect(filled.changes.at(-1)?.answers).toMatchObject({ scale: 'same', network: 'takes-part' });
    await press('Enter');
    expect(filled.saved).toHaveLength(1);
  });

  it('answers the safety questions with the first letter of ja, nee and onbekend', async () => {
    const filled = await fillIn(safetyChecklistV1, { occasion: 'start' }, { step: 1 });
    await press('n');
    await press('j');
    await press('o');
    const items = filled.changes.at(-1)?.answers.items as Answers[];
    expect(items.slice(0, 4)).toEqual([
      { item: 'immediate-danger', answer: 'no' },
      { item: 'care', child: 1, answer: 'yes' },
      { item: 'care', child: 2, answer: 'unknown' },
      { item: 'conflict' },
    ]);
  });

  it('leaves with Escape and keeps what was filled in', async () => {
    const filled = await fillIn(goalV1);
    await fill(document.querySelector('input[type=text]'), 'Samen eten');
    await press('Escape');
    expect(filled.left).toBe(1);
    expect(filled.saved).toEqual([]);
    expect(filled.changes.at(-1)?.answers.text).toBe('Samen eten');
  });

  it('lets Enter break the line in a long text, and goes on with Ctrl and Enter', async () => {
    await fillIn(evaluationV1, {}, { step: 1 });
    document.querySelector('textarea')?.focus();
    await press('Enter');
    expect(said()).toContain('Doel 1 van 1');
    await press('Enter', { ctrlKey: true });
    expect(said()).toContain('Hoe verder?');
  });
});

describe('a form', () => {
  it('stops only for what is required, says so above and beside the question, and leads there', async () => {
    const filled = await fillIn(goalV1);
    await press('Enter');
    const summary = document.activeElement;
    expect(summary?.getAttribute('role')).toBe('alert');
    expect(summary?.textContent).toContain('Wat willen jullie bereiken');
    const text = document.querySelector('input[type=text]');
    expect(text?.getAttribute('aria-invalid')).toBe('true');
    await click(button(/^Wat willen jullie bereiken/));
    expect(document.activeElement).toBe(text);
    expect(filled.saved).toEqual([]);
  });

  it('answers nothing beforehand in the safety checklist', async () => {
    const filled = await fillIn(safetyChecklistV1);
    expect(document.querySelectorAll('input:checked')).toHaveLength(0);
    await click(option('Aanleiding', 'start'));
    await press('Enter');
    expect(document.querySelectorAll('input:checked')).toHaveLength(0);
    expect(filled.changes.at(-1)?.answers).toMatchObject({ occasion: 'start' });
    expect(filled.changes.at(-1)?.answers.conclusion).toBeUndefined();
  });

  it('asks a question about a child for every child', async () => {
    await fillIn(safetyChecklistV1, { occasion: 'start' }, { step: 1 });
    const legends = [...document.querySelectorAll('legend')].map((legend) => legend.textContent ?? '');
    expect(legends.filter((legend) => legend.startsWith('Voelt het kind zich'))).toHaveLength(2);
  });

  it('has no heading over nothing where there are no children', async () => {
    await fillIn(safetyChecklistV1, { occasion: 'start' }, { step: 1, context: contextOf({ children: [] }) });
    const text = document.body.textContent ?? '';
    expect(text).toContain('Vragen');
    expect(text).not.toContain('Met de kinderen gesproken');
  });

  it('asks why not only when the answer was no, and forgets the reason when it no longer is', async () => {
    const filled = await fillIn(evaluationV1, { present: ['caregiver-1'] });
    expect(said()).not.toContain('Waarom niet?');
    await click(option('Met kind of jongere gesproken', 'nee'));
    await click(option('Waarom niet', 'te jong'));
    await click(option('Met kind of jongere gesproken', 'ja, alleen'));
    expect(said()).not.toContain('Waarom niet?');
    for (let screens = 0; filled.saved.length === 0 && screens < 5; screens += 1) await press('Enter');
    expect(filled.saved[0]?.answers).toEqual({ present: ['caregiver-1'], childSpoken: 'alone' });
  });

  it('files no goal about which nothing was said, and says so before saving', async () => {
    const filled = await fillIn(evaluationV1, { present: ['caregiver-1'], childSpoken: 'alone' });
    await press('Enter');
    await press('Enter');
    expect(said()).toContain('doel 1 (niet besproken)');
    await press('Enter');
    expect(filled.saved[0]?.answers.goals).toBeUndefined();
  });

  it('fills in what goes along with the first answer of a row, and only then', async () => {
    const context = contextOf({ rowStart: () => ({ status: 'open' }) });
    const filled = await fillIn(evaluationV1, {}, { step: 1, context });
    expect(option('Hoe gaat het met dit doel', 'gaat door').checked).toBe(false);
    await press('6');
    expect(option('Hoe gaat het met dit doel', 'gaat door').checked).toBe(true);
    expect(filled.changes.at(-1)?.answers.goals).toMatchObject([{ status: 'open' }]);
  });

  it('takes a choice back with a second click', async () => {
    const filled = await fillIn(evaluationV1);
    await click(option('Met kind of jongere gesproken', 'nee'));
    await click(option('Met kind of jongere gesproken', 'nee'));
    expect(filled.changes.at(-1)?.answers.childSpoken).toBeUndefined();
  });

  it('puts a row back that was taken away', async () => {
    const filled = await fillIn(goalV1, goalV1.example, { step: 2 });
    await click(button('Weghalen: actie 1'));
    expect(filled.changes.at(-1)?.answers.actions).toHaveLength(1);
    await click(button('Ongedaan maken'));
    expect(filled.changes.at(-1)?.answers.actions).toEqual(goalV1.example.actions);
  });

  it('warns about what identifies someone, and lets it pass', async () => {
    const filled = await fillIn(goalV1, goalV1.example);
    await fill(document.querySelector('input[type=text]'), 'Bel 06 12345678');
    expect(said()).toContain('een telefoonnummer');
    for (let screens = 0; filled.saved.length === 0 && screens < 10; screens += 1) await press('Enter');
    expect(filled.saved[0]?.answers.text).toBe('Bel 06 12345678');
  });

  it('shows what a form warns about before saving and saves all the same', async () => {
    const filled = await fillIn(safetyChecklistV1, {
      occasion: 'start',
      assessors: [{ role: 'practitioner' }],
    });
    expect(said()).toContain('Eén beoordelaar');
    await press('Enter');
    await press('Enter');
    await press('1');
    expect(said()).toContain('Eén beoordelaar');
    await click(button(/^Veiligheid opslaan/));
    expect(filled.saved[0]?.answers).toMatchObject({ conclusion: 'safe' });
  });

  it('refuses a day in the future for something that was done', async () => {
    const filled = await fillIn(evaluationV1);
    await click(button(/Geëvalueerd op.*Wijzigen/));
    await fill(document.querySelector('input[type=date]'), '2026-01-16');
    await press('Enter');
    expect(said()).toContain('Dit kan niet in de toekomst liggen.');
    expect(said()).toContain('stap 1 van 3');
    expect(filled.saved).toEqual([]);
  });

  it('says that nothing is lost when saving fails, and saves on the next try', async () => {
    const filled = await fillIn(
      evaluationV1,
      { present: ['caregiver-1'] },
      { step: 2, failure: { ok: false, code: 'unavailable' } },
    );
    await click(button(/^Evaluatie opslaan/));
    expect(document.activeElement?.textContent).toContain('Wat je invulde blijft bewaard');
    expect(filled.saved).toEqual([]);
  });
});
