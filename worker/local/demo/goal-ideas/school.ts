import { defineGoalIdeas } from './define-goal-ideas.ts';

export const school = defineGoalIdeas('school', 'learning', [
  {
    text: 'Elke dag naar school',
    actions: [
      { what: 'Samen met de buurjongen fietsen', owner: 'network' },
      { what: 'Mentor ziet wie er het eerste uur is', owner: 'school' },
      { what: 'Tas de avond ervoor inpakken', owner: 'family' },
    ],
    helped: ['Samen fietsen.', 'De mentor die even kwam kijken.'],
  },
  {
    text: 'Huiswerk af voor het eten',
    actions: [
      { what: 'Aan de keukentafel beginnen om vier uur', owner: 'family' },
      { what: 'Huiswerkklas op dinsdag', owner: 'school' },
    ],
    helped: ['De huiswerkklas.', 'Telefoon in een andere kamer.'],
  },
  {
    text: 'Weer drie dagen in mijn eigen klas',
    actions: [
      { what: 'Rooster opbouwen met de mentor', owner: 'school' },
      { what: 'Een vaste plek om even rust te nemen', owner: 'school' },
      { what: 'Elke vrijdag bespreken hoe het ging', owner: 'family' },
    ],
    helped: ['Rustig opbouwen.', 'De plek waar ik even heen kan.'],
  },
  {
    text: 'School en wij praten met elkaar, niet over elkaar',
    actions: [
      { what: 'Elke maand een kort gesprek op school', owner: 'school' },
      { what: 'Eerste gesprek samen voorbereiden', owner: 'professional' },
    ],
    helped: ['Een vast contactpersoon.', 'Beginnen met wat goed gaat.'],
  },
  {
    text: 'Een stageplek voor de zomer',
    kind: 'practical',
    actions: [
      { what: 'Drie bedrijven in de buurt vragen', owner: 'family' },
      { what: 'Oom vraagt rond op zijn werk', owner: 'network' },
      { what: 'Brief nakijken', owner: 'school' },
    ],
    helped: ['Mijn oom kende iemand.', 'Het bellen samen oefenen.'],
  },
  {
    text: 'Op tijd in de klas, vier van de vijf dagen',
    actions: [
      { what: 'Een kwartier eerder opstaan', owner: 'family' },
      { what: 'Wie te laat is meldt zich bij de conciërge', owner: 'school' },
    ],
    helped: ['De tas staat klaar.', 'Niet meer gamen na tienen.'],
  },
]);
