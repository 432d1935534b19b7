import { emptyTable, pairText } from './agreement-value.ts';
import { defineObservation } from './define-observation.ts';
import { judgedPairs, type PairedJudgement } from './judged-pairs.ts';

const answersCompared: readonly string[] = ['no', 'yes'];

export const agreementAnswers = defineObservation({
  id: 'K2',
  kind: 'agreement-answers',
  version: 1,
  statistic: 'agreement',
  name: { nl: 'Eens over de vragen', en: 'Agreement on the questions' },
  why: {
    nl: 'Verschillen in de conclusie beginnen vaak bij een vraag die je anders leest.',
    en: 'Differences in the conclusion often begin with a question that people read differently.',
  },
  what: {
    nl: 'Vragen met ja of nee die twee mensen elk voor zich beantwoordden, over hetzelfde gezin of kind.',
    en: 'Questions with yes or no that two people each answered, about the same family or child.',
  },
  leftOut: {
    nl: 'Vragen waar een van beiden onbekend of niets invulde, vragen van een andere soort, en beoordelingen waarbij de tweede kon weten wat de eerste vond.',
    en: 'Questions to which one of both answered unknown or nothing, questions of another kind, and assessments where the second could know what the first found.',
  },
  limits: {
    nl: 'Vragen in één beoordeling hangen samen: het interval is te smal. Op de meeste vragen is het antwoord nee, dan valt kappa laag uit: kijk ook naar AC1.',
    en: 'Questions in one assessment hang together: the interval is too narrow. To most questions the answer is no, which makes kappa low: look at AC1 too.',
  },
  unit: { one: { nl: 'vraag', en: 'question' }, many: { nl: 'vragen', en: 'questions' } },
  categories: answersCompared,
  outcome: { nl: 'kregen twee keer hetzelfde antwoord', en: 'got the same answer twice' },
  competing: null,
  source: 'J. Cohen (1960); K. L. Gwet (2008)',
  reviewedOn: '2026-11-22',
  reviewOn: '2027-05-22',
  observe(seen) {
    return judgedPairs(seen).flatMap(({ assessmentId, startOn, endOn, both, isBlind }) => {
      const [firstAnswers, secondAnswers] = [answersOf(both[0]), answersOf(both[1])];
      const table = emptyTable(answersCompared.length);
      for (const [item, row] of firstAnswers) {
        const [column, cells] = [secondAnswers.get(item), table[row]];
        if (column !== undefined && cells) cells[column] = (cells[column] ?? 0) + 1;
      }
      if (table.flat().every((count) => count === 0)) return [];
      return [{ subject: assessmentId, startOn, endOn, value: pairText({ table, isBlind }) }];
    });
  },
});

/** The place in the table of each question, of each child, that was answered with no or yes. */
function answersOf({ answers }: PairedJudgement): Map<string, number> {
  const places = (answers.items ?? []).map(({ item, child, answer }): [string, number] => [
    `${item} ${child ?? ''}`,
    answersCompared.indexOf(answer ?? ''),
  ]);
  return new Map(places.filter(([, place]) => place >= 0));
}
