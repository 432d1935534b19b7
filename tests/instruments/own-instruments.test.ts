import { describe, expect, it } from 'vitest';
import { failure, success } from '../../shared/domain/errors.ts';
import { answersToLines, linesAsText } from '../../shared/forms/answers-to-lines.ts';
import type { Answers } from '../../shared/forms/define-form.ts';
import { safetyChecklistV1 } from '../../shared/forms/safety-checklist.v1.ts';
import { splitAnswers } from '../../shared/forms/split-answers.ts';
import { validateAnswers } from '../../shared/forms/validate-answers.ts';
import { nl } from '../../shared/text/nl.ts';
import { homeInViewAnswers as good, homeInView } from './home-in-view.ts';

const today = { happenedOn: '2026-01-15', todayOn: '2026-01-15' };
const check = (answers: Answers, coverage: 'complete' | 'coded' = 'complete') =>
  validateAnswers(safetyChecklistV1, coverage, { answers, ...today }, [homeInView]);
const rows = good.items as Answers[];
const withRow = (item: string, change: Answers) => ({
  ...good,
  items: rows.map((row) =>
    row.item === item ? { item, ...('child' in row && { child: row.child }), ...change } : row,
  ),
});
const at = (item: string) => rows.findIndex((row) => row.item === item);

describe('answers to a checklist of the organisation', () => {
  it('are accepted, complete by the device and coded by the API', () => {
    expect(check(good)).toEqual(success(good));
    const { coded, texts } = splitAnswers(safetyChecklistV1, good);
    expect(check(coded, 'coded')).toEqual(success(coded));
    expect(Object.keys(texts)).toEqual(['items.0.facts', 'items.4.interpretation', 'items.6.text']);
    expect(JSON.stringify(coded)).not.toContain('papa');
  });

  it.each([
    ['an option that the item does not have', 'beeld', { option: 'prima' }, 'option'],
    [
      'one of several options that the item does not have',
      'helpers',
      { options: ['familie', 'kat'] },
      'options',
    ],
    ['no option at all', 'helpers', { options: [] }, 'options'],
    ['a number out of range', 'nachten', { number: 8 }, 'number'],
    ['yes to something else than a question of yes or no', 'nachten', { answer: 'yes', number: 3 }, 'answer'],
    ['an answer of another kind', 'ruzie', { answer: 'no', number: 3 }, 'number'],
    ['an option of a question of yes or no', 'ruzie', { option: 'goed' }, 'option'],
    ['nothing but a note', 'ruzie', { facts: 'x' }, 'answer'],
    ['nothing at all', 'laatst', {}, 'day'],
    ['a conclusion that is left open', 'beeld', { answer: 'unknown' }, 'answer'],
    ['a child for a question about the family', 'ruzie', { answer: 'no', child: 1 }, 'item'],
    ['facts beside an answer in words', 'woorden', { text: 'x', facts: 'y' }, 'facts'],
  ])('are refused with %s, by path', (_, item, change, path) => {
    const wrong = check(withRow(item, change));
    expect(wrong).toMatchObject({ ok: false, code: 'invalid-input' });
    expect(wrong.ok ? [] : wrong.fields).toContain(`items.${at(item)}.${path}`);
    const coded = check(splitAnswers(safetyChecklistV1, withRow(item, change)).coded, 'coded');
    // The API does not see texts.
    expect(coded.ok).toBe(path === 'facts');
  });

  it('are refused with the same question twice, and with a question that is not there', () => {
    expect(check({ ...good, items: [...rows, { item: 'ruzie', answer: 'no' }] })).toEqual(
      failure('invalid-input', [`items.${rows.length}.item`]),
    );
    expect(check({ ...good, items: [...rows, { item: 'horoscoop', answer: 'no' }] })).toEqual(
      failure('invalid-input', [`items.${rows.length}.item`]),
    );
  });

  it('have the conclusion that their declared meaning says, and no other', () => {
    expect(check({ ...good, conclusion: 'safe' })).toEqual(failure('invalid-input', ['conclusion']));
    expect(check({ ...good, ahead: 'unsafe' })).toEqual(failure('invalid-input', ['ahead']));
    const { ahead: _, ...without } = good;
    expect(check(without)).toEqual(failure('invalid-input', ['ahead']));
    expect(check({ ...withRow('beeld', { option: 'ingrijpen' }), conclusion: 'unsafe' }).ok).toBe(true);
  });

  it('are refused without the conclusion, and without what is required', () => {
    const without = { ...good, items: rows.filter(({ item }) => item !== 'beeld') };
    expect(check(without)).toEqual(failure('invalid-input', ['items', 'conclusion']));
    const items = homeInView.items.map((item) =>
      item.code === 'ruzie' ? { ...item, required: true as const } : item,
    );
    const strict = { ...homeInView, items };
    const left = { ...good, items: rows.filter(({ item }) => item !== 'ruzie') };
    const asked = { answers: splitAnswers(safetyChecklistV1, left).coded, ...today };
    expect(validateAnswers(safetyChecklistV1, 'coded', asked, [strict])).toEqual(
      failure('invalid-input', ['items']),
    );
    expect(validateAnswers(safetyChecklistV1, 'coded', asked, [homeInView]).ok).toBe(true);
  });

  it('are read in words, whatever kind they are', () => {
    const lines = answersToLines(safetyChecklistV1, good, {
      language: 'nl',
      t: nl,
      todayOn: today.todayOn,
      textOf: () => null,
      instruments: [homeInView],
      teamName: () => null,
    });
    const text = linesAsText(lines);
    for (const said of [
      'Thuis in beeld',
      'Hoe slaapt dit kind?, kind 1: goed',
      'Hoe slaapt dit kind?, kind 2: onbekend, uitvragen',
      'Wie springt er bij?: familie, school of opvang',
      'Wanneer ging het voor het laatst mis?: za 10 jan',
      'Ik wil dat papa blijft.',
      'Wat is jullie beeld van nu?: we blijven opletten',
    ]) {
      expect(text).toContain(said);
    }
  });
});
