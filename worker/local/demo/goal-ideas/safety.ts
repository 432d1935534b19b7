import { defineGoalIdeas } from './define-goal-ideas.ts';

export const safety = defineGoalIdeas('safety', 'safety', [
  {
    text: 'Als het oploopt gaat een van ons een blok om',
    actions: [
      { what: 'Teken afspreken dat iedereen kent', owner: 'family' },
      { what: 'Tante komt als we haar bellen', owner: 'network' },
    ],
    helped: ['Het teken werkt.', 'Tante woont dichtbij.'],
  },
  {
    text: 'De kinderen hebben een plek waar ze heen kunnen',
    actions: [
      { what: 'Afspreken met de buren', owner: 'network' },
      { what: 'Met de kinderen oefenen wat ze doen', owner: 'professional' },
    ],
    helped: ['De buren doen mee.', 'De kinderen weten het uit hun hoofd.'],
  },
  {
    text: 'Overdracht van de kinderen zonder ruzie',
    actions: [
      { what: 'Overdracht bij school in plaats van thuis', owner: 'family' },
      { what: 'Schriftje dat mee heen en weer gaat', owner: 'family' },
    ],
    helped: ['Niet meer aan de deur.', 'Het schriftje.'],
  },
  {
    text: 'Er is altijd een volwassene thuis na tienen',
    actions: [
      { what: 'Rooster maken met de avonddiensten', owner: 'family' },
      { what: 'Oma slaapt op donderdag', owner: 'network' },
    ],
    helped: ['Oma op donderdag.', 'Het rooster een maand vooruit.'],
  },
  {
    text: 'Wij slaan niet, ook niet als we heel boos zijn',
    actions: [
      { what: 'Opschrijven wat we wel doen', owner: 'family' },
      { what: 'Cursus omgaan met boosheid', owner: 'specialist' },
      { what: 'Wekelijks terugkijken', owner: 'professional' },
    ],
    helped: ['Weglopen en later verder praten.', 'De cursus.'],
  },
  {
    text: 'Ik weet waar mijn kind is na school',
    actions: [
      { what: 'Berichtje als je ergens aankomt', owner: 'family' },
      { what: 'Mentor belt bij afwezigheid', owner: 'school' },
    ],
    helped: ['Samen een tijd afspreken.', 'De mentor belt meteen.'],
  },
]);
