import { type AnswerLine, type AnswerWords, answersToLines, linesAsText } from '../forms/answers-to-lines.ts';
import type { Answers, Form } from '../forms/define-form.ts';
import { dayText } from '../text/day-text.ts';
import { nl } from '../text/nl.ts';
import type { Day } from '../time/day.ts';
import { type GeneralPlaceholder, ownPlaceholders, type Source } from './placeholders.ts';
import { fillTemplate, type Values } from './template.ts';

/** A filled-in form, as far as a text about it needs to know. */
export interface Filed {
  form: Form;
  answers: Answers;
  happenedOn: Day;
  caseNumber: string;
}

/** What answers point at, in words. */
export type DossierWords = Pick<AnswerWords, 'textOf' | 'instruments' | 'teamName'>;

/** A today that is in no year of any dossier: it is read years later, so every day in it has its year. */
export const NO_YEAR_IS_THIS_YEAR: Day = '0000-01-01';

/** What stands in a dossier about a filled-in form, after a template. Always Dutch, as the dossier is. */
export function dossierText(template: string, filed: Filed, words: DossierWords): string {
  return fillTemplate(template, valuesOf(filed, words));
}

function valuesOf({ form, answers, happenedOn, caseNumber }: Filed, words: DossierWords): Values {
  const lines = answersToLines(form, answers, {
    ...words,
    language: 'nl',
    t: nl,
    todayOn: NO_YEAR_IS_THIS_YEAR,
  });
  const general: Record<GeneralPlaceholder, readonly string[]> = {
    datum: [dayText(happenedOn, NO_YEAR_IS_THIS_YEAR, 'nl')],
    zaak: [caseNumber],
    formulier: [form.title.nl],
    antwoorden: lines.length === 0 ? [] : linesAsText(lines).split('\n'),
  };
  const own = Object.entries(ownPlaceholders(form.id)).map(
    ([name, source]) => [name, piecesOf(lines, source)] as const,
  );
  return { ...general, ...Object.fromEntries(own) };
}

function piecesOf(lines: readonly AnswerLine[], source: Source): string[] {
  const name = typeof source === 'string' ? source : source.rows;
  const line = lines.find(({ path }) => path === name);
  if (!line) return [];
  if (typeof source === 'string') return oneLine(line.text);
  // Short rows were put on one line already.
  if (line.rows.length === 0) return line.text === '' ? [] : line.text.split('; ');
  return line.rows.flatMap(({ title, lines: answered }) => {
    const names = 'quote' in source ? [source.quote] : source.with;
    const said = answered.filter(({ path }) => names.includes(path.split('.').at(-1) ?? ''));
    const text = said.map((one) => one.text).join(', ');
    if ('quote' in source) return text === '' ? [] : oneLine(`${title}: ${text}`);
    return oneLine(text === '' ? title : `${title} (${text})`);
  });
}

/** What was typed over several lines would break the lines of the template. */
function oneLine(text: string): string[] {
  const flat = text.replaceAll(/\s*\n\s*/g, ' ').trim();
  return flat === '' ? [] : [flat];
}
