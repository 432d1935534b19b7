import { earliestDay } from '../time/day.ts';
import { defineObservation } from './define-observation.ts';
import { duration } from './duration-value.ts';
import { firstGoalOn } from './first-goal-on.ts';

export const firstEvaluation = defineObservation({
  id: 'T2',
  kind: 'first-evaluation',
  version: 1,
  statistic: 'duration',
  name: { nl: 'Van eerste doel tot eerste evaluatie', en: 'From first goal to first evaluation' },
  why: {
    nl: 'Doelen werken pas als je er samen op terugkijkt. Deze lijn laat zien hoe lang dat duurt.',
    en: 'Goals only work when people look back on them together. This curve shows how long that takes.',
  },
  what: {
    nl: 'Dagen van het eerste doel tot de eerste keer dat een doel van het gezin is geëvalueerd, ook bij het afsluiten.',
    en: 'Days from the first goal to the first time a goal of the family was evaluated, also when closing.',
  },
  leftOut: {
    nl: 'Zaken zonder doel, en zaken waarin het eerste doel pas bij of na het afsluiten kwam.',
    en: 'Cases without a goal, and cases in which the first goal came only at closing or later.',
  },
  limits: {
    nl: 'Het zegt niets over volgende evaluaties; daarvoor zijn M05 en M06. Afgesproken termijnen verschillen per gezin.',
    en: 'It says nothing about later evaluations; see M05 and M06 for those. Agreed terms differ between families.',
  },
  unit: { one: { nl: 'gezin', en: 'family' }, many: { nl: 'gezinnen', en: 'families' } },
  categories: [],
  outcome: { nl: 'had een eerste evaluatie', en: 'had a first evaluation' },
  competing: { nl: 'werd eerder afgesloten', en: 'closed first' },
  source: 'Effectieve basishulp (Utrecht); Aalen & Johansen (1978)',
  reviewedOn: '2026-11-22',
  reviewOn: '2027-05-22',
  observe({ history }) {
    const startOn = firstGoalOn(history);
    const closedOn = history.closed?.on ?? null;
    if (startOn === null || (closedOn !== null && startOn >= closedOn)) return [];
    const evaluatedOn = earliestDay(
      ...history.goals
        .filter(({ versions }) => versions.length > 0)
        .flatMap(({ evaluations }) => evaluations.map(({ on }) => on))
        .filter((on) => on >= startOn),
    );
    return [duration(startOn, evaluatedOn, closedOn)];
  },
});
