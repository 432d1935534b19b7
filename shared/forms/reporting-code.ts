import type { Localised } from '../domain/localised.ts';
import type { AnswersOf } from './define-form.ts';
import type { safetyChecklistV1 } from './safety-checklist.v1.ts';

/** The five questions of the reporting code (meldcode), in the order in which they are asked. */
export const reportingCodeQuestions = [
  'suspicion',
  'danger',
  'canHelp',
  'helpAccepted',
  'helpWorks',
] as const;
export type ReportingCodeQuestion = (typeof reportingCodeQuestions)[number];

export type ReportingCodeAnswers = Pick<
  AnswersOf<(typeof safetyChecklistV1)['fields']>,
  ReportingCodeQuestion
>;

/** What the reporting code says, and the question whose answer settled it or is still to be given. */
export interface ReportingCodeOutcome {
  outcome: 'close' | 'report' | 'incomplete';
  at: ReportingCodeQuestion;
}

type Next = 'ask-on' | 'close' | 'report';

const steps: Readonly<Record<ReportingCodeQuestion, { yes: Next; no: Next }>> = {
  suspicion: { yes: 'ask-on', no: 'close' },
  danger: { yes: 'report', no: 'ask-on' },
  canHelp: { yes: 'ask-on', no: 'report' },
  helpAccepted: { yes: 'ask-on', no: 'report' },
  helpWorks: { yes: 'close', no: 'report' },
};

/**
 * Follows the five questions to where their answers lead. Nothing is scored or predicted: the professional decides,
 * this only shows what the code says. Answers to questions that were not reached do not matter.
 *
 * Source: afwegingskader meldcode huiselijk geweld en kindermishandeling, step 4 and 5.
 */
export function reportingCode(answers: ReportingCodeAnswers): ReportingCodeOutcome {
  for (const at of reportingCodeQuestions) {
    const answer = answers[at];
    if (answer === undefined) return { outcome: 'incomplete', at };
    const next = steps[at][answer];
    if (next !== 'ask-on') return { outcome: next, at };
  }
  throw new RangeError('the last question always settles it');
}

/** The telephone numbers of Veilig Thuis and of emergencies. Shown, never dialled. */
const numbers = {
  report: {
    nl: 'Veilig Thuis bel je gratis, dag en nacht: 0800-2000.',
    en: 'Veilig Thuis can be called free of charge, day and night: 0800-2000.',
  },
  danger: { nl: 'Is er nu direct gevaar? Bel 112.', en: 'Is anyone in danger right now? Call 112.' },
} as const satisfies Record<string, Localised>;

/** What to show for an outcome while people decide. */
export function reportingCodeText({ outcome, at }: ReportingCodeOutcome): Localised {
  if (outcome === 'incomplete') {
    return {
      nl: 'Nog niet alle vragen van de meldcode zijn beantwoord.',
      en: 'Not all questions of the reporting code have been answered yet.',
    };
  }
  if (outcome === 'report') {
    const again = at === 'helpWorks' ? { nl: '(opnieuw) ', en: ' (again)' } : { nl: '', en: '' };
    const toCall = at === 'danger' ? [numbers.report, numbers.danger] : [numbers.report];
    return {
      nl: [
        `Volgens de meldcode doe je nu ${again.nl}een melding bij Veilig Thuis. Jij beslist.`,
        ...toCall.map(({ nl }) => nl),
      ].join(' '),
      en: [
        `By the reporting code you now report${again.en} to Veilig Thuis. The decision is yours.`,
        ...toCall.map(({ en }) => en),
      ].join(' '),
    };
  }
  return at === 'suspicion'
    ? {
        nl: 'Geen vermoeden: leg dat vast en sluit de meldcode af.',
        en: 'No suspicion: record that and close the reporting code.',
      }
    : {
        nl: 'Sluit de meldcode af, met afspraken over hoe jullie de veiligheid blijven volgen.',
        en: 'Close the reporting code, with agreements on how you will keep watching safety.',
      };
}

/** What the code said, for where it is read later. */
export function reportingCodeSummary({ outcome, at }: ReportingCodeOutcome): Localised {
  if (outcome === 'incomplete') {
    return {
      nl: 'niet te zeggen: niet alle vragen zijn beantwoord',
      en: 'nothing yet: not all questions were answered',
    };
  }
  if (outcome === 'report') {
    return at === 'helpWorks'
      ? { nl: '(opnieuw) melden bij Veilig Thuis', en: 'report (again) to Veilig Thuis' }
      : { nl: 'melden bij Veilig Thuis', en: 'report to Veilig Thuis' };
  }
  return at === 'suspicion'
    ? { nl: 'afsluiten: geen vermoeden', en: 'close: no suspicion' }
    : {
        nl: 'afsluiten, met afspraken over het volgen van de veiligheid',
        en: 'close, with agreements on watching safety',
      };
}
