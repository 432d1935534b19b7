import {
  type AnswerLine,
  type AnswerRow,
  type AnswerWords,
  answersToLines,
} from '../../../shared/forms/answers-to-lines.ts';
import type { Answers, Form } from '../../../shared/forms/define-form.ts';
import type { Assessment, Judgement } from '../../../shared/history/case-history.ts';

/** What one assessor said about a point. */
export interface Said {
  /** Null where nothing was answered. */
  answer: string | null;
  /** What was typed with it. */
  notes: readonly string[];
}

/** One question, with what each assessor said, in the order of the assessors. */
export interface Point {
  id: string;
  label: string;
  said: readonly Said[];
  /** `partial`: not everybody answered, and who did said the same. */
  how: 'differs' | 'partial' | 'same';
}

/** What says how they judged comes first; how the form was filled in is not compared. */
const first: readonly string[] = ['conclusion', 'ahead', 'certainty'];
const left: readonly string[] = [
  'instrument',
  'occasion',
  'assessors',
  'agreements',
  'noAgreementReason',
  'reporting-code',
];

/** The newest judgement of each assessor, in the order in which they judged. */
export function newestByAuthor({ judgements }: Assessment): Judgement[] {
  return judgements.filter(
    ({ authorId }, index) => judgements.findLastIndex((one) => one.authorId === authorId) === index,
  );
}

/** Judgements point by point, in the order of the form but for the conclusions. Only coded answers can differ. */
export function compareJudgements(form: Form, judgements: readonly Answers[], words: AnswerWords): Point[] {
  const each = judgements.map((answers) => saidIn(answersToLines(form, answers, words)));
  const ids = [...new Set(each.flatMap((said) => [...said.keys()]))];
  const ranked = [...first.filter((id) => ids.includes(id)), ...ids.filter((id) => !first.includes(id))];
  return ranked.map((id): Point => {
    const said = each.map((one) => one.get(id) ?? { label: '', answer: null, notes: [] });
    return {
      id,
      label: said.find(({ label }) => label !== '')?.label ?? '',
      said: said.map(({ answer, notes }) => ({ answer, notes })),
      how: howTheySaid(said),
    };
  });
}

function howTheySaid(said: readonly Said[]): Point['how'] {
  const answers = said.flatMap(({ answer }) => answer ?? []);
  if (new Set(answers).size > 1) return 'differs';
  return said.some(({ answer, notes }) => answer === null && notes.length === 0) ? 'partial' : 'same';
}

function saidIn(lines: readonly AnswerLine[]): Map<string, Said & { label: string }> {
  const found = new Map<string, Said & { label: string }>();
  for (const line of lines.filter(({ path }) => !left.includes(path))) {
    if (line.rows.length === 0) {
      found.set(line.path, { label: line.label, answer: line.text, notes: [] });
    }
    for (const row of line.rows) found.set(`${line.path} ${row.id}`, { label: row.title, ...saidInRow(row) });
  }
  return found;
}

function saidInRow({ lines }: AnswerRow): Said {
  const coded = lines.filter(({ isTyped }) => !isTyped).map(({ text }) => text);
  return {
    answer: coded.length > 0 ? coded.join(', ') : null,
    notes: lines.filter(({ isTyped }) => isTyped).map(({ label, text }) => `${label} ${text}`),
  };
}
