import { defineGoalIdeas } from './define-goal-ideas.ts';

export const network = defineGoalIdeas('network', 'practical', [
  {
    text: 'Drie mensen die we kunnen bellen als het nodig is',
    actions: [
      { what: 'Kaart maken van wie er om ons heen is', owner: 'professional' },
      { what: 'Zelf twee mensen vragen', owner: 'family' },
    ],
    helped: ['De kaart: er zijn meer mensen dan we dachten.', 'Gewoon vragen.'],
  },
  {
    text: 'Een middag per week naar het buurthuis',
    actions: [
      { what: 'De eerste keer samen gaan', owner: 'professional' },
      { what: 'Buurvrouw gaat op woensdag mee', owner: 'network' },
    ],
    helped: ['De buurvrouw ging mee.', 'De koffieochtend is gezellig.'],
  },
  {
    text: 'De kinderen zien hun opa en oma elke maand',
    actions: [
      { what: 'Datum prikken voor drie maanden', owner: 'family' },
      { what: 'Opa en oma halen de kinderen op', owner: 'network' },
    ],
    helped: ['Het staat op de kalender.', 'Opa haalt op.'],
  },
  {
    text: 'Een vriend of vriendin in de klas',
    kind: 'learning',
    actions: [
      { what: 'Iemand uitnodigen na school', owner: 'family' },
      { what: 'Juf laat ze samenwerken', owner: 'school' },
    ],
    helped: ['Samenwerken in de klas.', 'Een spel dat ze allebei leuk vinden.'],
  },
  {
    text: 'Op een club, en er blijven',
    actions: [
      { what: 'Drie clubs bekijken', owner: 'family' },
      { what: 'Neef gaat de eerste keren mee', owner: 'network' },
    ],
    helped: ['Mijn neef ging mee.', 'Een kleine groep.'],
  },
  {
    text: 'Een steungezin voor een weekend in de maand',
    actions: [
      { what: 'Aanmelden bij steunouders', owner: 'professional' },
      { what: 'Kennismaken met het steungezin', owner: 'family' },
    ],
    helped: ['Rustig kennismaken.', 'De kinderen kijken ernaar uit.'],
  },
]);
