import { defineGoalIdeas } from './define-goal-ideas.ts';

export const childDevelopment = defineGoalIdeas('child-development', 'learning', [
  {
    text: 'Voor acht uur zelf aangekleed',
    actions: [
      { what: 'Kleren de avond ervoor klaarleggen', owner: 'family' },
      { what: 'Plaatjes ophangen bij de kast', owner: 'family' },
    ],
    helped: ['De plaatjes bij de kast.', 'Een sticker als het gelukt is.'],
  },
  {
    text: 'Zeggen dat je boos bent in plaats van slaan',
    actions: [
      { what: 'Gevoelenskaart gebruiken thuis en op school', owner: 'family' },
      { what: 'Juf gebruikt dezelfde woorden', owner: 'school' },
    ],
    helped: ['Thuis en op school dezelfde woorden.', 'Een rustige plek in de kamer.'],
  },
  {
    text: 'Twee keer per week met een ander kind spelen',
    actions: [
      { what: 'Buurjongen uitnodigen op woensdag', owner: 'family' },
      { what: 'Meekijken bij de speeltuin', owner: 'professional' },
    ],
    helped: ['Kort en bij ons thuis.', 'Vooraf afspreken wat ze gaan doen.'],
  },
  {
    text: 'Elke dag tien minuten voorlezen',
    actions: [
      { what: 'Boekjes lenen bij de bieb', owner: 'family' },
      { what: 'Voorleesmaatje vragen', owner: 'network' },
    ],
    helped: ['De grote zus leest ook voor.', 'Zelf het boek mogen kiezen.'],
  },
  {
    text: 'Een nacht droog, en dan nog een',
    actions: [
      { what: 'Na het eten minder drinken', owner: 'family' },
      { what: 'Navragen bij het consultatiebureau', owner: 'specialist' },
    ],
    helped: ['Er niet boos om worden.', 'Een kalender waar we op plakken.'],
  },
  {
    text: 'Wachten op je beurt bij een spelletje',
    actions: [
      { what: 'Elke avond een kort spel', owner: 'family' },
      { what: 'Opa doet op zaterdag mee', owner: 'network' },
    ],
    helped: ['Spelletjes van vijf minuten.', 'Opa blijft er rustig bij.'],
  },
]);
