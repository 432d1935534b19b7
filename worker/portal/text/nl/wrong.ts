import type { WrongKind } from '../../parts/check-json.ts';

/** What is wrong with a piece of JSON, said after its place in it. */
export const wrong: Record<WrongKind, (detail: string) => string> = {
  unknown: (key) => `onbekende sleutel “${key}”`,
  score: (key) =>
    `“${key}” kan niet: Doelspoor rekent geen score of gewicht uit. Zeg bij conclusions welk antwoord veilig, zorgen of onveilig betekent`,
  missing: () => 'ontbreekt, of is van een verkeerd soort',
  short: () => 'is leeg of te kort',
  long: () => 'is te lang',
  value: (values) => `moet een van deze zijn: ${values}`,
  format: () => 'heeft een verkeerde vorm: een code bestaat uit letters, cijfers en streepjes',
  other: () => 'klopt niet',
  twice: () => 'deze code staat er twee keer in',
  'no-section': () => 'zeg in welk deel (section) deze vraag staat',
  'unknown-section': () => 'dit deel staat niet bij sections',
  'empty-section': () => 'in dit deel staat geen vraag',
  'no-options': () => 'een keuze heeft options nodig',
  'no-range': () => 'een getal heeft min en max nodig',
  'empty-range': () => 'max moet groter zijn dan min',
  'other-kind': () => 'hoort niet bij dit soort vraag',
  'unknown-item': () => 'deze vraag staat niet bij items',
  'not-a-choice': () => 'een conclusie moet een vraag met één keuze zijn (kind: choice)',
  'not-the-family': () => 'een conclusie moet over het gezin gaan (scope: family)',
  'no-meaning': () => 'zeg wat dit antwoord betekent: safe, concerns of unsafe',
  'unknown-option': () => 'dit antwoord staat niet bij de options van de vraag',
  'same-item': () => 'één vraag kan niet allebei de conclusies zijn',
};
