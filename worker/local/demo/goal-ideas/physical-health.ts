import { defineGoalIdeas } from './define-goal-ideas.ts';

export const physicalHealth = defineGoalIdeas('physical-health', 'learning', [
  {
    text: 'Elke dag ontbijten voor school',
    actions: [
      { what: 'Brood en fruit in huis op maandag', owner: 'family' },
      { what: 'Tien minuten eerder aan tafel', owner: 'family' },
    ],
    helped: ['Samen aan tafel, al is het kort.', 'De tafel staat de avond ervoor klaar.'],
  },
  {
    text: 'Acht uur slaap per nacht',
    actions: [
      { what: 'Scherm uit om negen uur', owner: 'family' },
      { what: 'Slaap twee weken bijhouden', owner: 'family' },
      { what: 'Advies vragen bij de jeugdarts', owner: 'specialist' },
    ],
    helped: ['Vaste tijd, ook in het weekend.', 'Het schema van de jeugdarts.'],
  },
  {
    text: 'Twee keer per week sporten',
    actions: [
      { what: 'Proefles bij de vereniging', owner: 'family' },
      { what: 'Buurman rijdt op donderdag', owner: 'network' },
    ],
    helped: ['De buurman rijdt.', 'Het is in de buurt.'],
  },
  {
    text: 'Naar de tandarts met alle kinderen',
    kind: 'practical',
    actions: [
      { what: 'Afspraak maken in de vakantie', owner: 'family' },
      { what: 'Een keer samen gaan kijken', owner: 'professional' },
    ],
    helped: ['Eerst alleen kijken.', 'Alle drie op een middag.'],
  },
  {
    text: 'Minder hoofdpijn door meer rust',
    actions: [
      { what: 'Rustmoment na school', owner: 'family' },
      { what: 'Klachten bespreken bij de huisarts', owner: 'specialist' },
    ],
    helped: ['Een half uur niets na school.', 'Meer drinken op een dag.'],
  },
  {
    text: 'Groente eten zonder strijd, vier dagen per week',
    actions: [
      { what: 'De kinderen helpen koken', owner: 'family' },
      { what: 'Oma neemt soep mee', owner: 'network' },
    ],
    helped: ['Zelf snijden, zelf proeven.', 'De soep van oma.'],
  },
]);
