import { defineGoalIdeas } from './define-goal-ideas.ts';

export const carerMentalHealth = defineGoalIdeas('carer-mental-health', 'learning', [
  {
    text: 'Twee avonden per week rust voor mijzelf',
    actions: [
      { what: 'Zus past op dinsdag op', owner: 'network' },
      { what: 'Kijken welke oppas er in de buurt is', owner: 'professional' },
    ],
    helped: ['Mijn zus op dinsdag.', 'Het huishouden even laten liggen.'],
  },
  {
    text: 'Hulp vragen voordat het te veel wordt',
    actions: [
      { what: 'Lijstje met drie mensen die ik kan bellen', owner: 'family' },
      { what: 'Afspraak bij de praktijkondersteuner', owner: 'specialist' },
    ],
    helped: ['Weten wie ik kan bellen.', 'De gesprekken bij de huisarts.'],
  },
  {
    text: 'Doordeweeks drink ik niet',
    actions: [
      { what: 'Geen drank in huis', owner: 'family' },
      { what: 'Aanmelden bij de verslavingszorg', owner: 'family' },
      { what: 'Broer belt op vrijdag', owner: 'network' },
    ],
    helped: ['Mijn broer die belt.', 'Iets anders doen na het werk.'],
  },
  {
    text: 'De kinderen weten wat er met mij is',
    actions: [
      { what: 'Samen een brief aan de kinderen schrijven', owner: 'professional' },
      { what: 'Groep voor kinderen bekijken', owner: 'family' },
    ],
    helped: ['Het gewoon uitleggen.', 'De oudste stelt nu vragen.'],
  },
  {
    text: 'Elke ochtend op tijd opstaan',
    actions: [
      { what: 'Wekker aan de andere kant van de kamer', owner: 'family' },
      { what: 'Buurvrouw appt om zeven uur', owner: 'network' },
    ],
    helped: ['De buurvrouw die appt.', 'Eerder naar bed.'],
  },
  {
    text: 'Mijn medicijnen nemen zoals is afgesproken',
    kind: 'practical',
    actions: [
      { what: 'Weekdoos vullen op zondag', owner: 'family' },
      { what: 'Bijwerkingen bespreken', owner: 'specialist' },
    ],
    helped: ['De weekdoos.', 'Een vaste plek naast het koffieapparaat.'],
  },
]);
