import { type Answers, type Fields, type Form, isSealed } from './define-form.ts';

/** Answers with the texts taken out, and the texts by path (`note`, `actions.0.what`). */
export interface SplitAnswers {
  coded: Answers;
  texts: Record<string, string>;
}

/** Takes what people typed out of complete answers: `coded` may be read by the API, `texts` must be sealed. */
export function splitAnswers(form: Form, answers: Answers): SplitAnswers {
  const texts: Record<string, string> = {};
  return { coded: withoutTexts(form.fields, answers, '', texts), texts };
}

function withoutTexts(fields: Fields, row: Answers, prefix: string, texts: Record<string, string>): Answers {
  const coded: Answers = {};
  for (const [name, value] of Object.entries(row)) {
    const field = fields[name];
    if (value === undefined || !field) continue;
    const path = prefix + name;
    if (isSealed(field)) texts[path] = String(value);
    else if (field.kind === 'list') {
      coded[name] = (value as Answers[]).map((item, index) =>
        withoutTexts(field.fields, item, `${path}.${index}.`, texts),
      );
    } else coded[name] = value;
  }
  return coded;
}

/** Puts texts back where they came from. A text that could not be opened is simply missing. */
export function joinAnswers(form: Form, coded: Answers, texts: Readonly<Record<string, string>>): Answers {
  return withTexts(form.fields, coded, '', texts);
}

function withTexts(
  fields: Fields,
  row: Answers,
  prefix: string,
  texts: Readonly<Record<string, string>>,
): Answers {
  const joined: Answers = {};
  for (const [name, field] of Object.entries(fields)) {
    const path = prefix + name;
    const value = isSealed(field) ? texts[path] : row[name];
    if (value === undefined) continue;
    joined[name] =
      field.kind === 'list'
        ? (value as Answers[]).map((item, index) => withTexts(field.fields, item, `${path}.${index}.`, texts))
        : value;
  }
  return joined;
}
