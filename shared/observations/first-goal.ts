import { defineObservation } from './define-observation.ts';
import { duration } from './duration-value.ts';
import { firstGoalOn } from './first-goal-on.ts';

export const firstGoal = defineObservation({
  id: 'T1',
  kind: 'first-goal',
  version: 1,
  statistic: 'duration',
  name: { nl: 'Tijd tot het eerste doel', en: 'Time to the first goal' },
  why: {
    nl: 'Binnen zes weken of niet is één grens. Deze lijn laat zien hoe snel het gaat, ook voor de rest.',
    en: 'Within six weeks or not is one threshold. This curve shows how fast it goes, for the others too.',
  },
  what: {
    nl: 'Dagen van de start van een zaak tot het eerste doel.',
    en: 'Days from the start of a case to the first goal.',
  },
  leftOut: {
    nl: 'Niets. Zaken zonder doel tellen mee tot de peildag; zaken die eerder zijn afgesloten tellen als afgesloten.',
    en: 'Nothing. Cases without a goal count until the cut day; cases that closed first count as closed.',
  },
  limits: {
    nl: 'Een snel doel is nog geen goed doel. Lees het naast M02 (samen met het gezin) en M11 (behaald).',
    en: 'A fast goal is not yet a good goal. Read it beside M02 (with the family) and M11 (achieved).',
  },
  unit: { one: { nl: 'gezin', en: 'family' }, many: { nl: 'gezinnen', en: 'families' } },
  categories: [],
  outcome: { nl: 'had een eerste doel', en: 'had a first goal' },
  competing: { nl: 'werd eerder afgesloten', en: 'closed first' },
  source: 'Jeugdwet 4.1.3; Aalen & Johansen (1978)',
  reviewedOn: '2026-11-22',
  reviewOn: '2027-05-22',
  observe({ history }) {
    if (!history.opened) return [];
    // A goal on the day of closing comes too late to be worked on.
    return [
      duration(history.opened.on, firstGoalOn(history), history.closed?.on ?? null, {
        competingFirst: true,
      }),
    ];
  },
});
