import { defineGoalIdeas } from './define-goal-ideas.ts';

export const childMentalHealth = defineGoalIdeas('child-mental-health', 'learning', [
  {
    text: 'In mijn eigen bed slapen',
    actions: [
      { what: 'Lampje en deur op een kier', owner: 'family' },
      { what: 'Elke week een stapje verder van het grote bed', owner: 'family' },
      { what: 'Samen een stappenplan tekenen', owner: 'professional' },
    ],
    helped: ['Het lampje.', 'Kleine stapjes, niet alles in een keer.'],
  },
  {
    text: 'Twee keer per week iets doen waar ik blij van word',
    actions: [
      { what: 'Vrijdag naar voetbal', owner: 'family' },
      { what: 'Vriendin vragen om mee te gaan', owner: 'network' },
    ],
    helped: ['Samen gaan is makkelijker.', 'Het staat nu op het rooster.'],
  },
  {
    text: 'Weten wat ik kan doen als ik in paniek raak',
    actions: [
      { what: 'Kaartje met drie dingen in de jas', owner: 'family' },
      { what: 'Ademhaling oefenen', owner: 'professional' },
      { what: 'Huisarts vragen wat er nog kan', owner: 'specialist' },
    ],
    helped: ['Het kaartje.', 'De mentor weet ervan.'],
  },
  {
    text: 'Elke dag een keer naar buiten',
    actions: [
      { what: 'Na het eten een blokje om', owner: 'family' },
      { what: 'Neef haalt op zaterdag op', owner: 'network' },
    ],
    helped: ['De hond van de buren uitlaten.', 'Een vast tijdstip.'],
  },
  {
    text: 'Praten over papa zonder dat het meteen stil wordt',
    actions: [
      { what: 'Fotoboek maken', owner: 'family' },
      { what: 'Boekje over rouw meenemen', owner: 'professional' },
    ],
    helped: ['Het fotoboek ligt in de kamer.', 'Iedereen mag er iets over zeggen.'],
  },
  {
    text: 'Minder piekeren voor het slapen',
    actions: [
      { what: 'Piekerkwartier na het eten', owner: 'family' },
      { what: 'Telefoon buiten de slaapkamer', owner: 'family' },
    ],
    helped: ['Opschrijven wat je dwarszit.', 'De telefoon ligt nu beneden.'],
  },
]);
