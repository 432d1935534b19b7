import { defineObservation } from './define-observation.ts';
import { duration } from './duration-value.ts';

/** Closed as planned, or earlier in agreement. */
const planned: readonly string[] = ['01', '02'];

export const newStart = defineObservation({
  id: 'M14',
  kind: 'new-start',
  version: 1,
  statistic: 'duration',
  name: { nl: 'Tijd tot een nieuwe start', en: 'Time to a new start' },
  why: {
    nl: 'Of een gezin zonder hulp verder kan, blijkt pas later. Deze lijn telt ook gezinnen mee die nog geen jaar weg zijn.',
    en: 'Whether a family can go on without help only shows later. This curve also counts families gone for less than a year.',
  },
  what: {
    nl: 'Dagen van het afsluiten volgens plan of in overleg tot een nieuwe zaak van hetzelfde gezin.',
    en: 'Days from closing as planned or in agreement to a new case of the same family.',
  },
  leftOut: {
    nl: 'Zaken die het gezin of het team afbrak, of die door iets van buiten eindigden.',
    en: 'Cases that family or team broke off, or that ended through something outside.',
  },
  limits: {
    nl: 'Alleen een nieuwe start waarbij het oude zaaknummer is ingevuld, wordt herkend. Terugkomen kan ook betekenen dat een gezin het team weet te vinden.',
    en: 'A new start is recognised only when the earlier case number was filled in. Coming back can also mean that a family knows where to find the team.',
  },
  unit: {
    one: { nl: 'afgesloten gezin', en: 'closed family' },
    many: { nl: 'afgesloten gezinnen', en: 'closed families' },
  },
  categories: [],
  outcome: { nl: 'kreeg een nieuwe start', en: 'had a new start' },
  competing: null,
  source: 'NJi/VNG outcome 3.2; Kaplan & Meier (1958)',
  reviewedOn: '2026-11-22',
  reviewOn: '2027-05-22',
  observe({ history: { closed, returns } }) {
    if (!closed || !planned.includes(closed.reason)) return [];
    return [duration(closed.on, returns.find((on) => on > closed.on) ?? null, null)];
  },
});
