import {
  type InstrumentProblem,
  instrumentProblems,
} from '../../../shared/instruments/instrument-problems.ts';
import type * as z from '../../../shared/zod.ts';

/** What can be wrong with a piece of data, in as many kinds as people need to put it right. */
export type WrongKind =
  | 'unknown'
  /** A key that would make a score of answers. */
  | 'score'
  | 'missing'
  | 'short'
  | 'long'
  /** None of the values that are possible. */
  | 'value'
  | 'format'
  | 'other'
  | InstrumentProblem['problem'];

export interface Wrong {
  /** `items.3.label`; '' for the whole. */
  path: string;
  kind: WrongKind;
  /** The key, where it is about one. */
  detail: string;
}

export type CheckedJson<T> =
  | { kind: 'empty' }
  | { kind: 'not-json' }
  | { kind: 'wrong'; wrong: Wrong[] }
  | { kind: 'fine'; value: T };

/** Holds pasted text against a schema. */
export function checkJson<T>(text: string, schema: z.ZodMiniType<T>): CheckedJson<T> {
  if (text.trim() === '') return { kind: 'empty' };
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return { kind: 'not-json' };
  }
  const parsed = schema.safeParse(read);
  if (parsed.success) return { kind: 'fine', value: parsed.data };
  const wrong = parsed.error.issues.map((issue) => wrongOf(issue));
  const isFirst = ({ path, kind }: Wrong, index: number) =>
    wrong.findIndex((one) => one.path === path && one.kind === kind) === index;
  return { kind: 'wrong', wrong: wrong.filter(isFirst) };
}

/** Names under which instruments elsewhere give points to answers. */
const scoring =
  /^(scores?|scoring|weights?|points?|threshold|cut-?off|total|sum|risk|gewicht(en)?|punten|drempel|totaal|risico)$/i;

function wrongOf(issue: z.core.$ZodIssue): Wrong {
  const path = issue.path.join('.');
  switch (issue.code) {
    case 'unrecognized_keys': {
      const kind = issue.keys.some((key) => scoring.test(key)) ? 'score' : 'unknown';
      return { path, kind, detail: issue.keys.join(', ') };
    }
    case 'invalid_type':
      return { path, kind: 'missing', detail: '' };
    case 'invalid_value':
      return { path, kind: 'value', detail: issue.values.map(String).join(', ') };
    case 'invalid_format':
      return { path, kind: 'format', detail: '' };
    case 'too_small':
      return { path, kind: 'short', detail: '' };
    case 'too_big':
      return { path, kind: 'long', detail: '' };
    case 'custom':
      return { path, kind: problemIn(issue.params) ?? 'other', detail: '' };
    default:
      return { path, kind: 'other', detail: '' };
  }
}

function problemIn(params: Record<string, unknown> | undefined): InstrumentProblem['problem'] | null {
  const found = instrumentProblems.find((problem) => problem === params?.problem);
  return found ?? null;
}
