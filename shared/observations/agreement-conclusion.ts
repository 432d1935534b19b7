import type { SafetyConclusion } from '../instruments/define-instrument.ts';
import { emptyTable, pairText } from './agreement-value.ts';
import { defineObservation } from './define-observation.ts';
import { judgedPairs } from './judged-pairs.ts';

const conclusions: readonly SafetyConclusion[] = ['safe', 'concerns', 'unsafe'];

export const agreementConclusion = defineObservation({
  id: 'K1',
  kind: 'agreement-conclusion',
  version: 1,
  statistic: 'agreement',
  name: { nl: 'Eens over de conclusie', en: 'Agreement on the conclusion' },
  why: {
    nl: 'Twee mensen die los van elkaar kijken, zien meer. Waar ze verschillen, valt er iets te bespreken.',
    en: 'Two people who look apart from each other see more. Where they differ there is something to discuss.',
  },
  what: {
    nl: 'Beoordelingen van de veiligheid waarbij twee mensen elk een eigen conclusie gaven. De tabel zet ze naast elkaar; kappa zegt hoeveel vaker zij hetzelfde zeggen dan bij toeval.',
    en: 'Safety assessments in which two people each gave a conclusion. The table sets them beside each other; kappa says how much more often they say the same than by chance.',
  },
  leftOut: {
    nl: 'Beoordelingen door één persoon of samen op één formulier, en die waarbij de tweede kon weten wat de eerste vond.',
    en: 'Assessments by one person or together on one form, and those where the second could know what the first found.',
  },
  limits: {
    nl: 'Het eens zijn is niet hetzelfde als gelijk hebben. Bij weinig verschil tussen gezinnen valt kappa laag uit, ook als bijna alles gelijk is: kijk dan naar AC1.',
    en: 'Agreeing is not being right. Where families differ little kappa comes out low even when nearly all is the same: look at AC1 then.',
  },
  unit: {
    one: { nl: 'beoordeling', en: 'assessment' },
    many: { nl: 'beoordelingen', en: 'assessments' },
  },
  categories: conclusions,
  outcome: { nl: 'kregen twee keer dezelfde conclusie', en: 'got the same conclusion twice' },
  competing: null,
  source: 'J. Cohen (1960); K. L. Gwet (2008)',
  reviewedOn: '2026-11-22',
  reviewOn: '2027-05-22',
  observe(seen) {
    return judgedPairs(seen).flatMap(({ assessmentId, startOn, endOn, both, isBlind }) => {
      const [row = -1, column = -1] = both.map(({ answers }) => conclusions.indexOf(answers.conclusion));
      const table = emptyTable(conclusions.length);
      const cells = table[row];
      if (!cells || column < 0) return [];
      cells[column] = 1;
      return [{ subject: assessmentId, startOn, endOn, value: pairText({ table, isBlind }) }];
    });
  },
});
