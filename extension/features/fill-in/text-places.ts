import type { Answers, Fields, TextField } from '../../../shared/forms/define-form.ts';
import { isReached, type Path, pathText, rowsOf, withAnswer } from '../../../shared/ui/form/answers.ts';
import type { AskedNow } from '../../../shared/ui/form/asked-now.ts';
import { idOf } from '../../../shared/ui/form/form-scope.ts';
import { isOn } from '../../../shared/ui/form/problems.ts';
import type { TakenTarget } from '../../taken-text/taken-text.ts';

/** A question of a form that is answered by typing. */
export interface TextPlace {
  path: Path;
  field: TextField;
}

/** Every question that is asked now and answered by typing, also in rows. */
export function textPlaces({ form, answers }: Pick<AskedNow, 'form' | 'answers'>): TextPlace[] {
  return placesIn(form.fields, answers, []);
}

function placesIn(fields: Fields, row: Answers, prefix: Path): TextPlace[] {
  return Object.entries(fields).flatMap(([name, field]): TextPlace[] => {
    if (!isReached(fields, name, row)) return [];
    const path = [...prefix, name];
    if (field.kind === 'text') return [{ path, field }];
    if (field.kind !== 'list') return [];
    return rowsOf(row, name).flatMap((item, index) => placesIn(field.fields, item, [...path, index]));
  });
}

/** Fields of their own for what is taken as a goal or a help question, by form. */
const ownFields: Readonly<Record<string, Partial<Record<TakenTarget, string>>>> = {
  goal: { goal: 'text', 'help-question': 'helpQuestion' },
};

/**
 * Where a text goes in a form: what is meant as a goal or help question to its own question where the form has it,
 * anything else to the question in which someone is typing, or the first one on the screen. Null when it isn't clear.
 * @param typingIn the id of the control in which someone was last; null when in none of this screen
 */
export function placeFor(
  target: TakenTarget,
  asked: AskedNow,
  step: number,
  typingIn: string | null,
): TextPlace | null {
  const places = textPlaces(asked);
  const own = ownFields[asked.form.id]?.[target];
  if (own !== undefined) return places.find(({ path }) => pathText(path) === own) ?? null;
  const screen = asked.screens[step];
  const here = places.filter(({ path }) => screen && isOn(screen, pathText(path)));
  return here.find(({ path }) => idOf(path) === typingIn) ?? here.find(({ field }) => !field.folded) ?? null;
}

/** A form with a text put in, at the screen where it stands; or how many characters it has too many. */
export type Put = { kind: 'put'; answers: Answers; step: number } | { kind: 'too-long'; over: number };

/** Adds a text below what stands there already; nothing is replaced. */
export function addText({ answers, screens }: AskedNow, { path, field }: TextPlace, text: string): Put {
  const before = textAt(answers, path);
  // A field of one line would drop the line breaks and glue the words together.
  const [added, glue] = field.multiline ? [text, '\n'] : [text.replaceAll(/\s*\n\s*/gu, ' '), '; '];
  const joined = before.trim() === '' ? added : `${before.trimEnd()}${glue}${added}`;
  if (joined.length > field.max) return { kind: 'too-long', over: joined.length - field.max };
  const next = withAnswer(answers, path, joined);
  const step = screens.findIndex((screen) => isOn(screen, pathText(path)));
  return { kind: 'put', answers: next, step: Math.max(0, step) };
}

/** What was typed at a place, '' for nothing. */
export function textAt(answers: Answers, path: Path): string {
  let at: unknown = answers;
  for (const part of path) at = (at as Record<string | number, unknown> | undefined)?.[part];
  return typeof at === 'string' ? at : '';
}
