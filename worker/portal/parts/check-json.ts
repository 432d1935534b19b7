import type * as z from '../../../shared/zod.ts';

/** What can be wrong with a piece of data, in as many kinds as people need to put it right. */
export type WrongKind = 'unknown' | 'missing' | 'short' | 'long' | 'other';

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

function wrongOf(issue: z.core.$ZodIssue): Wrong {
  const path = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') return { path, kind: 'unknown', detail: issue.keys.join(', ') };
  if (issue.code === 'invalid_type') return { path, kind: 'missing', detail: '' };
  if (issue.code === 'too_small') return { path, kind: 'short', detail: '' };
  return { path, kind: issue.code === 'too_big' ? 'long' : 'other', detail: '' };
}
