import { useEffect, useState } from 'preact/hooks';
import type { Answers } from '../../../shared/forms/define-form.ts';
import {
  type BeginEvaluation,
  changeEvaluation,
  readEvaluation,
  watchEvaluation,
} from '../../family/evaluation-draft.ts';

/** The evaluation that the family fills in on the shared screen, kept at every change. */
export interface Evaluation {
  answers: Answers;
  /** Whether the last change is safe on this device. */
  isKept: 'not yet' | 'kept' | 'failed';
  change: (make: (answers: Answers) => Answers) => void;
}

/** Follows the evaluation that is being filled in for a case, in whichever window. */
export function useEvaluation(caseTag: string, begin: BeginEvaluation): Evaluation {
  const [answers, setAnswers] = useState<Answers>({});
  const [isKept, setKept] = useState<Evaluation['isKept']>('not yet');
  useEffect(() => {
    setKept('not yet');
    void readEvaluation(caseTag).then((read) => setAnswers(read ?? {}));
    return watchEvaluation(caseTag, (changed) => setAnswers(changed ?? {}));
  }, [caseTag]);

  return {
    answers,
    isKept,
    change(make) {
      // What someone picked shows at once, and also when it could not be kept: then they are told.
      setAnswers(make);
      setKept('not yet');
      void changeEvaluation(caseTag, begin, make).then(
        (kept) => {
          setAnswers(kept);
          setKept('kept');
        },
        () => setKept('failed'),
      );
    },
  };
}
