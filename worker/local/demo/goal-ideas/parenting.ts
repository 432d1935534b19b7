import { defineGoalIdeas } from './define-goal-ideas.ts';

export const parenting = defineGoalIdeas('parenting', 'learning', [
  {
    text: 'Drie keer per week samen eten',
    actions: [
      { what: 'Weekmenu ophangen', owner: 'family' },
      { what: 'Oma kookt op woensdag', owner: 'network' },
      { what: 'Vader haalt boodschappen', owner: 'family' },
    ],
    helped: ['Oma kookte op woensdag.', 'Het weekmenu op de koelkast.', 'De telefoons gingen in een mandje.'],
  },
  {
    text: 'Naar bed zonder strijd, vijf avonden per week',
    actions: [
      { what: 'Vast rondje: tanden, boekje, licht uit', owner: 'family' },
      { what: 'Samen kijken naar de avondroutine', owner: 'professional' },
    ],
    helped: ['Elke avond hetzelfde rondje.', 'Een half uur eerder beginnen.'],
  },
  {
    text: 'Wij zeggen allebei hetzelfde over schermtijd',
    actions: [
      { what: 'Samen drie regels opschrijven', owner: 'family' },
      { what: 'Regels doornemen met de kinderen', owner: 'family' },
      { what: 'Voorbeelden meenemen van schermafspraken', owner: 'professional' },
    ],
    helped: ['De regels hangen in de kamer.', 'Een wekker die de tijd bijhoudt.'],
  },
  {
    text: 'Elke dag een kwartier alleen voor ieder kind',
    actions: [
      { what: 'Een vast moment per kind kiezen', owner: 'family' },
      { what: 'Tante neemt de jongste op dinsdag mee', owner: 'network' },
    ],
    helped: ['Na het eten is een goed moment.', 'De kinderen vragen er nu zelf om.'],
  },
  {
    text: 'Op zondag doen we iets leuks met elkaar',
    actions: [
      { what: 'Lijstje maken van dingen die niets kosten', owner: 'family' },
      { what: 'Om de beurt kiest iemand wat we doen', owner: 'family' },
    ],
    helped: ['Het lijstje met ideeën.', 'Buiten zijn geeft minder gedoe.'],
  },
  {
    text: 'Ik blijf rustig als het anders gaat dan ik wil',
    actions: [
      { what: 'Even naar de gang en tot tien tellen', owner: 'family' },
      { what: 'Oefenen wat je zegt als het oploopt', owner: 'professional' },
    ],
    helped: ['Een teken afspreken met elkaar.', 'Bellen met een zus als het veel is.'],
  },
]);
