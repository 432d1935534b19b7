import type { AnswerLine, AnswerRow } from './answers-to-lines.ts';

/** How one answer differs between two versions. Null: it was not answered in that version. */
export interface AnswerChange {
  label: string;
  before: string | null;
  after: string | null;
}

/** What is different in the newer of two versions of the same answers, in words and in their order. */
export function changedAnswers(before: readonly AnswerLine[], after: readonly AnswerLine[]): AnswerChange[] {
  return paired(before, after, ({ path }) => nameIn(path)).flatMap(([old, now]) => {
    const { label } = (now ?? old) as AnswerLine;
    const isSame = (old?.text ?? '') === (now?.text ?? '');
    const own = isSame
      ? []
      : [{ label, before: old && (old.text || null), after: now && (now.text || null) }];
    return [...own, ...changedRows(label, old?.rows ?? [], now?.rows ?? [])];
  });
}

function changedRows(
  label: string,
  before: readonly AnswerRow[],
  after: readonly AnswerRow[],
): AnswerChange[] {
  return paired(before, after, ({ id }) => id).flatMap(([old, now]): AnswerChange[] => {
    const { title } = (now ?? old) as AnswerRow;
    if (!old || !now) return [{ label, before: old && title, after: now && title }];
    const renamed = old.title === now.title ? [] : [{ label, before: old.title, after: now.title }];
    const inside = changedAnswers(old.lines, now.lines);
    return [...renamed, ...inside.map((one) => ({ ...one, label: `${title}: ${one.label}` }))];
  });
}

/** What stands in both, then what stands in one only, in the order of the newer with what is gone at the end. */
function paired<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (one: T) => string,
): [T | null, T | null][] {
  const left = new Map(before.map((one) => [keyOf(one), one]));
  const pairs = after.map((now): [T | null, T | null] => {
    const old = left.get(keyOf(now)) ?? null;
    left.delete(keyOf(now));
    return [old, now];
  });
  return [...pairs, ...[...left.values()].map((old): [T | null, T | null] => [old, null])];
}

/** The name of a field within its row: where the row stands does not matter. */
function nameIn(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
