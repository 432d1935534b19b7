import type { ComponentChildren } from 'preact';
import { useText } from '../shell/language.tsx';
import { Problem } from './problem.tsx';
import type { Answer } from './use-answer.ts';

interface AnsweredProps<T> {
  answer: Pick<Answer<T>, 'value' | 'problem' | 'again'>;
  children: (value: T) => ComponentChildren;
}

/** Shows an answer once it is there, and until then, or instead, what is going on. */
export function Answered<T>({ answer, children }: AnsweredProps<T>) {
  const { t } = useText();
  return (
    <>
      <Problem failure={answer.problem} onRetry={answer.again} />
      {answer.value !== null
        ? children(answer.value)
        : answer.problem === null && (
            <p class="doelspoor-quiet" role="status">
              {t.loading}
            </p>
          )}
    </>
  );
}
