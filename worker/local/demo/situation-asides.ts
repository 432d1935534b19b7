import type { consultV1 } from '../../../shared/forms/consult.v1.ts';
import type { consultAnswerV1 } from '../../../shared/forms/consult-answer.v1.ts';
import type { consultOutcomeV1 } from '../../../shared/forms/consult-outcome.v1.ts';
import type { AnswersOf } from '../../../shared/forms/define-form.ts';
import type { evaluationDateV1 } from '../../../shared/forms/evaluation-date.v1.ts';
import type { promptAnswerV1 } from '../../../shared/forms/prompt-answer.v1.ts';

type Ago<Answers, Without extends string> = Omit<Answers, Without> & { daysAgo: number };

export interface AskedConsult {
  asked: Ago<AnswersOf<typeof consultV1.fields>, 'consult'>;
  answered?: Ago<AnswersOf<typeof consultAnswerV1.fields>, 'consult'>;
  finished?: Ago<AnswersOf<typeof consultOutcomeV1.fields>, 'consult'>;
}

/** What was asked and said in a case beside its goals, evaluations and checks. */
export interface Asides {
  consult?: AskedConsult;
  promptAnswer?: Ago<AnswersOf<typeof promptAnswerV1.fields>, 'until'> & { untilInDays?: number };
  moved?: Ago<AnswersOf<typeof evaluationDateV1.fields>, 'nextOn'> & { nextInDays: number };
}

/** Of the signed-in practitioner's cases, by number. */
export const asides: Readonly<Record<string, Asides>> = {
  // Asked, and nobody has answered in two weeks.
  '2026-01258': {
    consult: {
      asked: {
        daysAgo: 18,
        question: 'Naar school gaan lukt steeds minder, wat we ook afspreken. Waar zou jij nu beginnen?',
        reason: 'stagnation',
        expertise: 'school',
        shape: 'think-along',
        consent: 'with-consent',
      },
    },
  },
  // Answered, still to be finished; the evaluation waits for it.
  '2026-01287': {
    consult: {
      asked: {
        daysAgo: 24,
        question: 'De overdracht loopt weer op. Hoe houden we de kinderen erbuiten?',
        reason: 'safety',
        expertise: 'behavioural-scientist',
        shape: 'go-along',
        consent: 'with-consent',
      },
      answered: {
        daysAgo: 15,
        shape: 'go-along',
        advice: 'Een keer samen bij de overdracht zijn, en daarna met elke ouder apart terugkijken.',
      },
    },
    moved: { daysAgo: 6, nextInDays: 25, agreedWith: ['caregiver-1', 'caregiver-2'], reason: 'family-asked' },
  },
  '2026-01352': {
    consult: {
      asked: {
        daysAgo: 110,
        question: 'Is dit vermoeidheid of meer? En wat kunnen wij daarin, en wat niet?',
        reason: 'own-limits',
        expertise: 'adult-mental-health',
        shape: 'joint-trajectory',
        consent: 'with-consent',
      },
      answered: {
        daysAgo: 103,
        shape: 'think-along',
        advice: 'Rustig opbouwen, en samen een eerste gesprek.',
      },
      finished: {
        daysAgo: 61,
        outcome: 'joint-trajectory',
        done: 'Samen een gesprek gevoerd; daarna elke twee weken overleg.',
        learned: 'Eerder vragen. Na één gesprek wist ik al hoe ik verder kon.',
      },
    },
  },
  '2026-01457': { promptAnswer: { daysAgo: 5, kind: 'evaluation', answer: 'later', untilInDays: 4 } },
  '2026-01506': {
    promptAnswer: {
      daysAgo: 4,
      kind: 'evaluation',
      answer: 'deviated',
      reason: 'family-asked',
      note: 'Eerst het gesprek op school afwachten, dan kijken we terug.',
    },
  },
};
