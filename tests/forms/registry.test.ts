import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Localised } from '../../shared/domain/localised.ts';
import {
  type Answers,
  type Field,
  type Fields,
  type Form,
  formRef,
  isSealed,
} from '../../shared/forms/define-form.ts';
import { findForm, forms } from '../../shared/forms/registry.ts';
import { safetyChecklistV1 } from '../../shared/forms/safety-checklist.v1.ts';
import { answersSchema, type Coverage, holds } from '../../shared/forms/schema.ts';
import { joinAnswers, splitAnswers } from '../../shared/forms/split-answers.ts';
import { arbitraryAnswers } from './arbitrary-answers.ts';

const everyForm: [string, Form][] = forms.map((form) => [formRef(form), form]);

/** Kinds that the product fills in by itself; nobody is asked for them. */
const filledIn = new Set(['case-number', 'new-id']);

it('no two forms have the same name and version', () => {
  expect(new Set(everyForm.map(([ref]) => ref)).size).toBe(everyForm.length);
});

it('a form is found by name and version, and only by a version that exists', () => {
  for (const [, form] of everyForm) expect(findForm(form.id, form.version)).toBe(form);
  expect(findForm('goal', 999)).toBeNull();
  expect(findForm('toString', 1)).toBeNull();
});

describe.each(everyForm)('%s', (_, form) => {
  const answersFor = (coverage: Coverage): Answers =>
    coverage === 'complete' ? form.example : splitAnswers(form, form.example).coded;
  const accepts = (answers: unknown, coverage: Coverage = 'complete') =>
    answersSchema(form, coverage).safeParse(answers).success;

  it.each(['complete', 'coded'] as const)('accepts its example, %s', (coverage) => {
    const answers = answersFor(coverage);
    expect(answersSchema(form, coverage).parse(answers)).toEqual(answers);
  });

  it('shows every question in its example', () => {
    expect(unanswered(form.fields, form.example)).toEqual([]);
  });

  it.each(['complete', 'coded'] as const)('refuses a key it does not have, in rows too, %s', (coverage) => {
    const spoilt = spoil(answersFor(coverage));
    expect(spoilt.length).toBeGreaterThan(0);
    for (const answers of spoilt) expect(accepts(answers, coverage)).toBe(false);
  });

  it('accepts any answers to what is asked, and gets back from the two parts what went in', () => {
    fc.assert(
      fc.property(arbitraryAnswers(form), (answers) => {
        expect(answersSchema(form, 'complete').parse(answers)).toEqual(answers);
        const { coded, texts } = splitAnswers(form, answers);
        expect(answersSchema(form, 'coded').parse(coded)).toEqual(coded);
        expect(joinAnswers(form, coded, texts)).toEqual(answers);
      }),
      { numRuns: 60 },
    );
  });

  it('asks every question on exactly one step, and nothing else', () => {
    const onSteps = form.steps.flatMap(({ fields, rowsOf }) => [...fields, ...(rowsOf ? [rowsOf] : [])]);
    const asked = Object.entries(form.fields).filter(([, { kind }]) => !filledIn.has(kind));
    expect(onSteps.toSorted()).toEqual(asked.map(([name]) => name).toSorted());
  });

  it('asks a question only after the answer it depends on', () => {
    for (const { fields, path } of rows(form.fields)) {
      const names = Object.keys(fields);
      for (const [name, { when }] of Object.entries(fields)) {
        if (!when) continue;
        const parent = fields[when.field];
        expect(names.indexOf(when.field), `${path}${when.field}`).toBeLessThan(names.indexOf(name));
        expect(
          parent && 'options' in parent ? parent.options.codes.map(({ code }) => code) : [true, false],
        ).toEqual(expect.arrayContaining([...when.in]));
      }
    }
  });

  it('says everything in Dutch and in English', () => {
    const texts = [
      form.title,
      form.saveLabel,
      form.happenedOnLabel,
      ...form.steps.map(({ title }) => title),
      ...rows(form.fields).flatMap(({ fields }) => Object.values(fields).flatMap(textsOf)),
    ];
    for (const { nl, en } of texts) {
      expect(nl.trim()).not.toBe('');
      expect(en.trim()).not.toBe('');
    }
  });
});

describe.each(formsWith((form) => Object.keys(splitAnswers(form, form.example).texts).length > 0))(
  '%s, which has texts,',
  (_, form) => {
    it('keeps every text out of what the API may read', () => {
      const { coded, texts } = splitAnswers(form, form.example);
      for (const text of Object.values(texts)) expect(JSON.stringify(coded)).not.toContain(text);
    });

    it('has the API refuse a text in clear', () => {
      const { coded } = splitAnswers(form, form.example);
      for (const answers of unsealed(form.fields, coded, form.example)) {
        expect(answersSchema(form, 'coded').safeParse(answers).success).toBe(false);
      }
    });
  },
);

describe.each(formsWith((form) => requiredNames(form).length > 0))(
  '%s, which has required questions,',
  (_, form) => {
    it('is refused without one of them, and with an empty list of answers to one', () => {
      const schema = answersSchema(form, 'complete');
      for (const name of requiredNames(form)) {
        const { [name]: answer, ...rest } = form.example;
        expect(schema.safeParse(rest).success).toBe(false);
        if (Array.isArray(answer)) expect(schema.safeParse({ ...rest, [name]: [] }).success).toBe(false);
      }
    });
  },
);

describe.each(formsWith((form) => unaskedAnswers(form.fields, form.example).length > 0))(
  '%s, which has questions that depend on an answer,',
  (_, form) => {
    it('is refused with an answer to a question that was not asked', () => {
      for (const answers of unaskedAnswers(form.fields, form.example)) {
        expect(answersSchema(form, 'complete').safeParse(answers).success).toBe(false);
      }
    });
  },
);

it('a required choice of several needs one, in rows too', () => {
  const { agreements, ...rest } = safetyChecklistV1.example;
  const withoutWho = { ...rest, agreements: agreements?.map((agreement) => ({ ...agreement, who: [] })) };
  expect(answersSchema(safetyChecklistV1, 'complete').safeParse(withoutWho).success).toBe(false);
});

function formsWith(has: (form: Form) => boolean): [string, Form][] {
  return everyForm.filter(([, form]) => has(form));
}

function requiredNames(form: Form): string[] {
  return Object.entries(form.fields).flatMap(([name, { required, when }]) =>
    required && !when ? [name] : [],
  );
}

/** The fields of a form and of each of its lists. */
function rows(fields: Fields, path = ''): { fields: Fields; path: string }[] {
  const lists = Object.entries(fields).flatMap(([name, field]) =>
    field.kind === 'list' ? rows(field.fields, `${path}${name}.`) : [],
  );
  return [{ fields, path }, ...lists];
}

function textsOf(field: Field): Localised[] {
  return [
    field.label,
    ...(field.hint ? [field.hint] : []),
    ...(field.kind === 'list' ? [field.rowName] : []),
    ...('options' in field ? field.options.codes : []),
  ];
}

function unanswered(fields: Fields, answers: Answers): string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const value = answers[name];
    if (value === undefined) return isAlternative(field, fields, answers) ? [] : [name];
    if (field.kind !== 'list') return [];
    const inRows = (value as Answers[]).map((row) => new Set(unanswered(field.fields, row)));
    // One row need not show everything, all of them together must. The instrument of the example has one kind of items.
    return Object.entries(field.fields)
      .filter(([, { forItems }]) => !forItems || forItems.includes('yes-no-unknown'))
      .map(([key]) => key)
      .filter((key) => inRows.every((missing) => missing.has(key)));
  });
}

/** Not asked because the answer it depends on makes another question be asked instead: one example can't show both. */
function isAlternative({ when }: Field, fields: Fields, answers: Answers): boolean {
  if (!when || holds(when, answers)) return false;
  return Object.values(fields).some(
    (other) => other.when?.field === when.field && holds(other.when, answers),
  );
}

/** The same answers with one unknown key: at the top, or in the first row of a list. */
function spoil(answers: Answers): Answers[] {
  const inLists = Object.entries(answers).flatMap(([name, value]) =>
    Array.isArray(value) && typeof value[0] === 'object'
      ? spoil(value[0]).map((row) => ({ ...answers, [name]: [row, ...value.slice(1)] }))
      : [],
  );
  return [{ ...answers, unknown: 1 }, ...inLists];
}

/** Coded answers with one text put back in clear, for every text. */
function unsealed(fields: Fields, coded: Answers, complete: Answers): Answers[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    if (isSealed(field)) return complete[name] === undefined ? [] : [{ ...coded, [name]: complete[name] }];
    if (field.kind !== 'list') return [];
    const completeRows = (complete[name] ?? []) as Answers[];
    const codedRows = (coded[name] ?? []) as Answers[];
    return codedRows.flatMap((row, index) =>
      unsealed(field.fields, row, completeRows[index] ?? {}).map((changed) => ({
        ...coded,
        [name]: codedRows.with(index, changed),
      })),
    );
  });
}

/** The example with the answer that a question depends on changed, so that the question is not asked. */
function unaskedAnswers(fields: Fields, answers: Answers): Answers[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    if (field.kind === 'list') {
      return ((answers[name] ?? []) as Answers[]).flatMap((row, index, all) =>
        unaskedAnswers(field.fields, row).map((changed) => ({
          ...answers,
          [name]: all.with(index, changed),
        })),
      );
    }
    const { when } = field;
    if (!when || answers[name] === undefined) return [];
    const { [when.field]: _answer, ...without } = answers;
    const parent = fields[when.field];
    const others =
      parent && 'options' in parent ? parent.options.codes.map(({ code }) => code) : [true, false];
    return [
      without,
      ...others.filter((code) => !when.in.includes(code)).map((code) => ({ ...without, [when.field]: code })),
    ];
  });
}
