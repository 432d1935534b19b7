import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EntrySubmission } from '../../shared/domain/entry.ts';
import type { Answers, Fields, Form } from '../../shared/forms/define-form.ts';
import { isSealed } from '../../shared/forms/define-form.ts';
import { forms } from '../../shared/forms/registry.ts';
import { splitAnswers } from '../../shared/forms/split-answers.ts';
import { instruments } from '../../shared/instruments/registry.ts';
import { identifierPaths } from '../../shared/privacy/identifier-paths.ts';
import { checkSubmission } from '../../worker/services/entries/check-submission.ts';
import { fieldPaths } from '../../worker/services/field-paths.ts';
import { arbitraryAnswers } from '../forms/arbitrary-answers.ts';
import { identifiers } from './arbitrary-identifiers.ts';

const all: readonly Form[] = forms;
const SEALED = 's1.north.1.bm9uY2U.Y2lwaGVydGV4dA';
const against = {
  todayOn: '2031-01-01',
  instruments,
  existingTeams: new Set(['north', 'south', 'west', 'oost']),
  sendsTexts: true,
};

/** A submission as a client makes it from complete answers. */
function submissionOf(form: Form, answers: Answers): EntrySubmission {
  const { coded, texts } = splitAnswers(form, answers);
  return {
    id: '01900000-0000-7000-8000-000000000001',
    form: form.id,
    formVersion: form.version,
    caseTag: 'o0Q3m8ZkTq2x-VbN7sWdEA',
    teamId: 'north',
    happenedOn: '2026-01-15',
    answers: coded,
    sealed: Object.fromEntries(Object.keys(texts).map((path) => [path, SEALED])),
  };
}

/** Why the API would refuse what it got: the places, or nothing. */
function refusedAt(submission: unknown): string[] {
  const parsed = EntrySubmission.safeParse(submission);
  if (!parsed.success) return fieldPaths(parsed.error.issues);
  return checkSubmission(parsed.data, against)?.fields ?? [];
}

/** The same value with every leaf replaced in turn: the path of the leaf, and the whole with it replaced. */
function* replacements(value: unknown, by: unknown, path = ''): Generator<{ path: string; value: unknown }> {
  if (typeof value !== 'object' || value === null) {
    yield { path, value: by };
    return;
  }
  for (const [key, part] of Object.entries(value)) {
    for (const one of replacements(part, by, path === '' ? key : `${path}.${key}`)) {
      const whole: unknown[] | object = Array.isArray(value)
        ? value.map((old, index) => (String(index) === key ? one.value : old))
        : { ...value, [key]: one.value };
      yield { path: one.path, value: whole };
    }
  }
}

describe.each(all.map((form) => ({ name: `${form.id}@${form.version}`, form })))('$name', ({ form }) => {
  it('takes an identifier in no coded answer, whatever kind of question it is', () => {
    fc.assert(
      fc.property(arbitraryAnswers(form), identifiers, fc.boolean(), (answers, identifier, asNumber) => {
        const given = submissionOf(form, answers);
        const digits = Number(identifier.replace(/\D/g, ''));
        const by = asNumber && digits > 1_000_000 ? digits : identifier;
        for (const { path, value } of replacements(given.answers, by)) {
          const refused = refusedAt({ ...given, answers: value });
          expect(refused.length, path).toBeGreaterThan(0);
          expect(refused.join(' ')).not.toContain(String(by));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('takes none among the coded answers under the name of a text, or under a name of its own', () => {
    const names = [...textNames(form.fields), 'bsn', '123456782'];
    fc.assert(
      fc.property(identifiers, fc.constantFrom(...names), (identifier, name) => {
        const given = submissionOf(form, form.example);
        const refused = refusedAt({ ...given, answers: { ...given.answers, [name]: identifier } });
        expect(refused.length).toBeGreaterThan(0);
        expect(refused.join(' ')).not.toContain(identifier);
        expect(refused.join(' ')).not.toContain('123456782');
      }),
    );
  });

  it('takes none in the names of things: id, form, tag, day, what it amends, a sealed text', () => {
    fc.assert(
      fc.property(
        identifiers,
        fc.constantFrom('id', 'form', 'caseTag', 'happenedOn', 'amends'),
        (identifier, name) => {
          const given = submissionOf(form, form.example);
          const refused = refusedAt({ ...given, [name]: identifier });
          expect(refused.length).toBeGreaterThan(0);
          const path = Object.keys(given.sealed)[0] ?? 'note';
          expect(refusedAt({ ...given, sealed: { ...given.sealed, [path]: identifier } })).toContain(
            'sealed',
          );
          expect(refusedAt({ ...given, sealed: { ...given.sealed, [identifier]: SEALED } })).toEqual([
            'sealed',
          ]);
        },
      ),
    );
  });

  it('refuses no answer that people can give', () => {
    fc.assert(
      fc.property(arbitraryAnswers(form), (answers) => {
        const { coded } = splitAnswers(form, answers);
        expect(identifierPaths(coded)).toEqual([]);
      }),
    );
  });
});

function textNames(fields: Fields): string[] {
  return Object.entries(fields).flatMap(([name, field]) => (isSealed(field) ? [name] : []));
}
