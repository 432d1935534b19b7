import { describe, expect, it } from 'vitest';
import {
  type ReportingCodeAnswers,
  reportingCode,
  reportingCodeSummary,
  reportingCodeText,
} from '../../shared/forms/reporting-code.ts';
import { safetyChecklistV1 } from '../../shared/forms/safety-checklist.v1.ts';
import { answersSchema } from '../../shared/forms/schema.ts';

type Answer = 'yes' | 'no' | undefined;
const answers: Answer[] = ['yes', 'no', undefined];

/** Each row: the five answers in order (`*` any, `-` none), and where they lead. The first row that fits holds. */
const rules = [
  ['- * * * *', 'incomplete', 'suspicion'],
  ['no * * * *', 'close', 'suspicion'],
  ['yes - * * *', 'incomplete', 'danger'],
  ['yes yes * * *', 'report', 'danger'],
  ['yes no - * *', 'incomplete', 'canHelp'],
  ['yes no no * *', 'report', 'canHelp'],
  ['yes no yes - *', 'incomplete', 'helpAccepted'],
  ['yes no yes no *', 'report', 'helpAccepted'],
  ['yes no yes yes -', 'incomplete', 'helpWorks'],
  ['yes no yes yes no', 'report', 'helpWorks'],
  ['yes no yes yes yes', 'close', 'helpWorks'],
] as const;

const fits = (pattern: string, given: Answer[]) =>
  pattern.split(' ').every((part, index) => part === '*' || part === (given[index] ?? '-'));

const table = answers.flatMap((suspicion) =>
  answers.flatMap((danger) =>
    answers.flatMap((canHelp) =>
      answers.flatMap((helpAccepted) =>
        answers.map(
          (helpWorks): ReportingCodeAnswers => ({ suspicion, danger, canHelp, helpAccepted, helpWorks }),
        ),
      ),
    ),
  ),
);

describe('the reporting code', () => {
  it('leads each of the 243 combinations of answers to where the rules say', () => {
    expect(table).toHaveLength(243);
    for (const given of table) {
      const matching = rules.filter(([pattern]) => fits(pattern, Object.values(given)));
      expect(matching.map(([, outcome, at]) => ({ outcome, at }))).toEqual([reportingCode(given)]);
    }
  });

  it('can be left at every place it leads to: the checklist takes those answers', () => {
    const { suspicion, danger, canHelp, helpAccepted, helpWorks, ...rest } = safetyChecklistV1.example;
    for (const [pattern, outcome, at] of rules) {
      const given = Object.fromEntries(
        Object.keys({ suspicion, danger, canHelp, helpAccepted, helpWorks }).flatMap((name, index) => {
          const part = pattern.split(' ')[index];
          return part === 'yes' || part === 'no' ? [[name, part]] : [];
        }),
      );
      expect(answersSchema(safetyChecklistV1, 'complete').safeParse({ ...rest, ...given }).success).toBe(
        true,
      );
      expect(reportingCode(given)).toEqual({ outcome, at });
    }
  });

  it('leaves the decision to people and gives the numbers to call where it says to report, 112 only in danger', () => {
    for (const [, outcome, at] of rules) {
      for (const text of Object.values(reportingCodeText({ outcome, at }))) {
        expect(text.includes('0800-2000')).toBe(outcome === 'report');
        expect(/Jij beslist|decision is yours/.test(text)).toBe(outcome === 'report');
        expect(text.includes('112')).toBe(outcome === 'report' && at === 'danger');
      }
    }
  });

  it('says in the record what it said then, without the numbers', () => {
    const texts = rules.map(([, outcome, at]) => reportingCodeSummary({ outcome, at }).nl);
    expect(new Set(texts).size).toBe(5);
    expect(texts.join()).not.toMatch(/\d/);
  });

  it('says something else for closing without suspicion, closing with help, reporting, reporting in danger and reporting again', () => {
    const texts = rules.map(([, outcome, at]) => reportingCodeText({ outcome, at }).nl);
    expect(new Set(texts).size).toBe(6);
  });
});
