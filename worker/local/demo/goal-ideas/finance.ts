import { defineGoalIdeas } from './define-goal-ideas.ts';

export const finance = defineGoalIdeas('finance', 'practical', [
  {
    text: 'Rust over de rekeningen',
    actions: [
      { what: 'Alle post in een map', owner: 'family' },
      { what: 'Aanmelden bij schuldhulp', owner: 'professional' },
      { what: 'Oom kijkt mee met de map', owner: 'network' },
    ],
    helped: ['De map.', 'Samen de enveloppen openmaken.'],
  },
  {
    text: 'Aan het eind van de maand geld over voor eten',
    actions: [
      { what: 'Budget per week maken', owner: 'family' },
      { what: 'Toeslagen nalopen', owner: 'professional' },
    ],
    helped: ['Contant geld per week.', 'De toeslag die we niet kenden.'],
  },
  {
    text: 'De huur wordt op tijd betaald',
    actions: [
      { what: 'Betaling laten instellen bij de bank', owner: 'family' },
      { what: 'Regeling vragen bij de woningbouw', owner: 'professional' },
    ],
    helped: ['Het gaat nu vanzelf.', 'De woningbouw dacht mee.'],
  },
  {
    text: 'Werk voor drie dagen in de week',
    actions: [
      { what: 'Gesprek bij het werkplein', owner: 'family' },
      { what: 'Opvang regelen voor de jongste', owner: 'family' },
      { what: 'Vriend helpt met de brief', owner: 'network' },
    ],
    helped: ['Opvang in de buurt.', 'Samen oefenen voor het gesprek.'],
  },
  {
    text: 'De kinderen kunnen mee met sport en schoolreis',
    actions: [
      { what: 'Aanvraag bij het jeugdfonds', owner: 'professional' },
      { what: 'Proefles volgen', owner: 'family' },
    ],
    helped: ['Het jeugdfonds betaalde.', 'De trainer kende de regeling.'],
  },
  {
    text: 'Weten welke schulden er zijn',
    actions: [
      { what: 'Lijst maken van alle brieven', owner: 'family' },
      { what: 'Samen bellen met de schuldeisers', owner: 'professional' },
    ],
    helped: ['Het op papier zien.', 'Niet alles tegelijk willen oplossen.'],
  },
]);
