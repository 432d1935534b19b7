import { defineGoalIdeas } from './define-goal-ideas.ts';

export const housing = defineGoalIdeas('housing', 'practical', [
  {
    text: 'Ieder kind een eigen slaapplek',
    actions: [
      { what: 'Stapelbed zoeken bij de kringloop', owner: 'family' },
      { what: 'Buurman zet het bed in elkaar', owner: 'network' },
    ],
    helped: ['Het stapelbed.', 'De kamer samen indelen.'],
  },
  {
    text: 'De schimmel weg uit de slaapkamer',
    actions: [
      { what: 'Melding doen bij de verhuurder', owner: 'family' },
      { what: 'Brief van de huisarts meesturen', owner: 'specialist' },
      { what: 'Bellen als er niets gebeurt', owner: 'professional' },
    ],
    helped: ['De verhuurder kwam kijken.', 'Elke ochtend de ramen open.'],
  },
  {
    text: 'Een huis waar we kunnen blijven',
    actions: [
      { what: 'Elke week reageren op woningen', owner: 'family' },
      { what: 'Urgentie navragen', owner: 'professional' },
    ],
    helped: ['Op vaste dagen reageren.', 'Weten waar we staan op de lijst.'],
  },
  {
    text: 'De woonkamer is op vrijdag opgeruimd',
    actions: [
      { what: 'Ieder een taak op de lijst', owner: 'family' },
      { what: 'Vriendin helpt een zaterdag', owner: 'network' },
    ],
    helped: ['Muziek aan en samen beginnen.', 'Een half uur is genoeg.'],
  },
  {
    text: 'Geen ruzie meer met de buren over geluid',
    actions: [
      { what: 'Kennismaken met de buren', owner: 'family' },
      { what: 'Buurtbemiddeling vragen', owner: 'professional' },
    ],
    helped: ['Even aanbellen voordat er iets is.', 'Het gesprek met de bemiddelaar.'],
  },
  {
    text: 'Een rustige plek om huiswerk te maken',
    actions: [
      { what: 'Tafel op de slaapkamer zetten', owner: 'family' },
      { what: 'Plek in de bieb zoeken', owner: 'family' },
    ],
    helped: ['De bieb na school.', 'Een koptelefoon.'],
  },
]);
