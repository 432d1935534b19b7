import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Endpoint, ParamsOf, RequestOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import type { Failure } from '../../../shared/domain/errors.ts';
import { ask } from '../session/ask.ts';

export interface Answer<T> {
  /** The last answer there was; null before the first. */
  value: T | null;
  /** Why the last question got no answer; null when it did. */
  problem: Failure | null;
  isAsking: boolean;
  /** Asks again. */
  again(): void;
  /** Puts what is known to be so now, without asking. */
  put(value: T): void;
}

/** What the API says to a question, asked when it is first shown and whenever the question changes. */
export function useAnswer<E extends Endpoint>(
  endpoint: E,
  asked: { params: ParamsOf<E>; request: RequestOf<E> },
): Answer<ResponseOf<E>> {
  const [value, setValue] = useState<ResponseOf<E> | null>(null);
  const [problem, setProblem] = useState<Failure | null>(null);
  const [isAsking, setIsAsking] = useState(true);
  const latest = useRef(0);
  const question = JSON.stringify(asked);

  const again = useCallback(() => {
    latest.current += 1;
    const turn = latest.current;
    setIsAsking(true);
    void ask(endpoint, JSON.parse(question) as typeof asked).then((answer) => {
      // Whoever asks two things in a row wants the answer to the second.
      if (turn !== latest.current) return;
      setIsAsking(false);
      setProblem(answer.ok ? null : answer);
      if (answer.ok) setValue(answer.value);
    });
  }, [endpoint, question]);

  useEffect(() => {
    again();
    return () => {
      latest.current += 1;
    };
  }, [again]);

  return { value, problem, isAsking, again, put: setValue };
}
