import type { ListField } from '../../forms/define-form.ts';
import { keysOf } from '../../forms/row-keys.ts';

export { keysOf } from '../../forms/row-keys.ts';

/** The fields of a row that people fill in: at once in sight, and folded away. */
export function rowNames(list: ListField): { open: string[]; folded: string[] } {
  const keys = keysOf(list);
  const names = Object.keys(list.fields).filter((name) => !keys.includes(name));
  return {
    open: names.filter((name) => !list.fields[name]?.folded),
    folded: names.filter((name) => list.fields[name]?.folded),
  };
}

/** The two fields of a list of scores, one number per informant; null for any other list. */
export function scoreShape(list: ListField): { informant: string; score: string } | null {
  const entries = Object.entries(list.fields);
  const informant = entries.find(([, field]) => field.kind === 'choice')?.[0];
  const score = entries.find(
    ([, field]) => field.kind === 'number' && field.min === 0 && field.max === 10,
  )?.[0];
  return entries.length === 2 && informant && score ? { informant, score } : null;
}

/** The one choice of which each row consists, as for children by age; null for any other list. */
export function singleChoice(list: ListField): string | null {
  const entries = Object.entries(list.fields);
  const [only] = entries;
  return entries.length === 1 && only?.[1].kind === 'choice' && !list.rowsFrom ? only[0] : null;
}
