import type { AnswersOf, Fields } from '../forms/define-form.ts';
import type { EffectiveEntry } from './effective-entries.ts';

type SealedKind = 'text' | 'case-number';

/** Answers as the API has them: without what was typed, in rows too. */
export type CodedAnswers<F> = AnswersOf<CodedFields<F>>;

type CodedFields<F> = {
  [K in keyof F as F[K] extends { kind: SealedKind } ? never : K]: F[K] extends {
    kind: 'list';
    fields: infer R;
  }
    ? Omit<F[K], 'fields'> & { fields: CodedFields<R> }
    : F[K];
};

/**
 * The coded answers of an entry, typed by its form. Entries are validated against their form when they are filed and
 * when they are read from a cache, which is what makes this cast true. A later version of a form keeps the meaning of
 * the fields that the history reads, or gets an `apply` function of its own.
 *
 * Only the type of the form is named, so that reading a history does not load the forms.
 */
export function readAnswers<F extends { fields: Fields }>(entry: EffectiveEntry): CodedAnswers<F['fields']> {
  return entry.answers as CodedAnswers<F['fields']>;
}
