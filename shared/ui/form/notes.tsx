import type { ComponentChildren } from 'preact';
import { useLanguage } from '../language.tsx';
import { idOf, useFormScope } from './form-scope.ts';

/** The ids of what is said about a path, for `aria-describedby`; undefined when nothing is. */
export function useDescription(path: string, hint?: unknown): string | undefined {
  const { errorAt, warningsAt } = useFormScope();
  const id = idOf(path);
  const ids = [
    hint ? `${id}-hint` : null,
    errorAt(path) !== null ? `${id}-error` : null,
    warningsAt(path).length > 0 ? `${id}-notes` : null,
  ].filter((one) => one !== null);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** What is wrong with an answer, and what is worth knowing about it. */
export function Notes({ path }: { path: string }) {
  const { errorAt, warningsAt } = useFormScope();
  const error = errorAt(path);
  const warnings = warningsAt(path);
  return (
    <>
      {error !== null && (
        <p class="utrecht-form-field-error-message" id={`${idOf(path)}-error`}>
          {error}
        </p>
      )}
      {warnings.length > 0 && (
        <div class="doelspoor-note doelspoor-fade-in" id={`${idOf(path)}-notes`}>
          {warnings.map((warning) => (
            <p key={warning}>{warning}</p>
          ))}
        </div>
      )}
    </>
  );
}

interface LabelTextProps {
  children: ComponentChildren;
  isHidden?: boolean | undefined;
  isOptional: boolean;
}

/** A label, with a word at the end of the line when the question may stay empty. */
export function LabelText({ children, isHidden, isOptional }: LabelTextProps) {
  const { t } = useLanguage();
  return (
    <span class={isHidden ? 'doelspoor-hidden' : 'doelspoor-label'}>
      <span class="utrecht-form-label">{children}</span>
      {isOptional && <span class="doelspoor-quiet doelspoor-small">{t.form.optional}</span>}
    </span>
  );
}

/** One sentence of help under a label. */
export function Hint({ path, children }: { path: string; children: ComponentChildren }) {
  return (
    <p class="doelspoor-quiet doelspoor-small" id={`${idOf(path)}-hint`}>
      {children}
    </p>
  );
}
