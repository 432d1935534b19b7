import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Answers } from '../../forms/define-form.ts';
import type { Path } from './answers.ts';
import type { FormContext } from './form-context.ts';

/** What every question of a form that is being filled in can reach. */
export interface FormScope {
  context: FormContext;
  change: (path: Path, value: unknown) => void;
  /** What is wrong with an answer, in words, once it may be said; null when nothing is. */
  errorAt: (path: string) => string | null;
  /** What may be said about an answer without keeping anyone from going on. */
  warningsAt: (path: string) => readonly string[];
  /** Which rows of a list stand on this screen; null or left out for all of them. */
  rowsHere?: (list: string) => readonly number[] | null;
  /** Puts the focus on the question after the one in which this element stands. */
  advance: (from: Element) => void;
  /** A question that is in sight from the start, also when it is folded away. */
  shownPath?: string | undefined;
}

const ScopeContext = createContext<FormScope | null>(null);

export const FormScopeProvider = ScopeContext.Provider;

/** The form around a question. Throws outside a form: a question cannot do without. */
export function useFormScope(): FormScope {
  const scope = useContext(ScopeContext);
  if (!scope) throw new Error('a question stands in a form');
  return scope;
}

/** What a question is given: its place, its answer, and the answers beside it. */
export interface QuestionProps<F> {
  field: F;
  path: Path;
  value: unknown;
  /** The answers of the row or form in which it stands. */
  row: Answers;
  /** The label is there for assistive technology only, because what stands above says it. */
  isLabelHidden?: boolean;
}

/** The id in the page of what belongs to a path. */
export function idOf(path: Path | string): string {
  return `q-${typeof path === 'string' ? path.replaceAll('.', '-') : path.join('-')}`;
}
