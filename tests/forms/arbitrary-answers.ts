import fc from 'fast-check';
import { codesOf } from '../../shared/codes/define-code-list.ts';
import type { Answers, Field, Fields, Form } from '../../shared/forms/define-form.ts';
import { holds } from '../../shared/forms/schema.ts';
import { neutralFrameV1 } from '../../shared/instruments/neutral-frame.v1.ts';
import { addDays, type Day } from '../../shared/time/day.ts';

/** What answers may refer to. Few ids, so that entries of one case meet each other. */
export interface AnswerSources {
  ids: fc.Arbitrary<string>;
  days: fc.Arbitrary<Day>;
  teams: fc.Arbitrary<string>;
}

const uuid = fc.uuid({ version: 7 });

export const anySources: AnswerSources = {
  ids: uuid,
  days: fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2022-01-01', days)),
  teams: fc.constantFrom('north', 'south', 'west'),
};

/** Any answers that a form accepts in full: what is asked may be answered, what is not asked is not. */
export function arbitraryAnswers(form: Form, sources: AnswerSources = anySources): fc.Arbitrary<Answers> {
  return arbitraryRow(form.fields, sources);
}

function arbitraryRow(fields: Fields, sources: AnswerSources): fc.Arbitrary<Answers> {
  const values = Object.entries(fields).map(
    ([name, field]) => [name, arbitraryValue(field, sources)] as const,
  );
  const requiredKeys = values.map(([name]) => name).filter((name) => fields[name]?.required);
  return fc
    .record<Answers>(Object.fromEntries(values), { requiredKeys, noNullPrototype: true })
    .map((row) => onlyAsked(fields, row));
}

/** Leaving one answer out can make the next one not asked either; fields stand in the order of asking. */
function onlyAsked(fields: Fields, row: Answers): Answers {
  const asked: Answers = {};
  for (const [name, field] of Object.entries(fields)) {
    if (row[name] !== undefined && holds(field.when, asked)) asked[name] = row[name];
  }
  return asked;
}

function arbitraryValue(field: Field, sources: AnswerSources): fc.Arbitrary<unknown> {
  const fewest = field.required ? 1 : 0;
  switch (field.kind) {
    case 'text':
      return fc.string({ minLength: 1, maxLength: Math.min(field.max, 40), unit: 'grapheme-composite' });
    case 'case-number':
      return fc.string({ minLength: 1, maxLength: 20 });
    case 'choice':
      return fc.constantFrom(...codesOf(field.options));
    case 'choices':
      return fc.subarray(codesOf(field.options), { minLength: fewest });
    case 'number':
      return fc.integer({ min: field.min, max: field.max });
    case 'day':
      return sources.days;
    case 'flag':
      return fc.boolean();
    case 'new-id':
    case 'reference':
      return sources.ids;
    case 'references':
      return fc.uniqueArray(sources.ids, { minLength: fewest, maxLength: 3 });
    case 'instrument':
      return fc.constant('neutral-frame@1');
    case 'item':
      return fc.constantFrom(...neutralFrameV1.items.map(({ code }) => code));
    // The questions of the instrument that is used here have no options of their own.
    case 'item-option':
      return fc.constant('a');
    case 'item-options':
      return fc.constant(['a']);
    case 'team':
      return sources.teams;
    case 'list':
      return fc.array(arbitraryRow(field.fields, sources), {
        minLength: fewest,
        maxLength: Math.min(field.max, 3),
      });
  }
}
