import type { Answers } from '../../../shared/forms/define-form.ts';
import type * as z from '../../../shared/zod.ts';

/** What a line says, put as the answers to a form. */
export interface FilledForm {
  form: string;
  answers: Answers;
  /** Null where the line tells only when it was recorded. */
  happenedOn: string | null;
  /** Null where it is whoever recorded the line. */
  authorId: string | null;
  /** The earlier case of the same family that the line names; null where it names none. */
  previousCase: string | null;
}

/** Fills the form a kind of line belongs to, or says which fields of the payload are missing or wrong. */
export type FillForm = (payload: unknown, caseName: string) => FilledForm | { wrongFields: string[] };

interface Said {
  on?: string;
  assessor?: string;
  ref?: string;
  previousCase?: string | undefined;
}

/** Declares a kind of line: the form it fills, what its payload must have, and how it answers that form. */
export function kind<P extends Said>(
  form: string,
  payloadSchema: z.ZodMiniType<P>,
  answersOf: (payload: P, caseName: string) => Answers,
): FillForm {
  return (payload, caseName) => {
    const parsed = payloadSchema.safeParse(payload);
    if (!parsed.success) {
      return { wrongFields: parsed.error.issues.map(({ path }) => ['payload', ...path].join('.')) };
    }
    return {
      form,
      answers: withoutBlanks(answersOf(parsed.data, caseName)),
      happenedOn: parsed.data.on ?? null,
      authorId: parsed.data.assessor ?? null,
      previousCase: parsed.data.previousCase ?? null,
    };
  };
}

/** The log writes `null` where a form leaves a question unanswered. */
function withoutBlanks(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value != null));
}
