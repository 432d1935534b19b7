/** What is said around the competence check, in Dutch. Loaded with it. */
export const competenceNl = {
  title: 'Bekwaamheidscheck',
  line: (day: string) =>
    `De bekwaamheidscheck van dit halfjaar: zes cijfers, 20 seconden, anoniem. Kan tot en met ${day}.`,
  fillIn: 'Invullen',
  notNow: 'Niet meedoen dit halfjaar',
  anonymous:
    'Anoniem: je cijfers worden alleen opgeteld bij die van je team. Nergens staat wie welk cijfer gaf, ook niet bij de beheerder. Wel wordt onthouden dát je meedeed, zodat niemand twee keer telt.',
  whenShown: 'Het team ziet de uitkomst als het halfjaar om is, en alleen als minstens vijf mensen meededen.',
  keys: 'Toets 1 tot en met 7.',
  lowest: '1: lukt nog niet',
  highest: '7: lukt heel goed',
  missing: (count: number) => (count === 1 ? 'Nog 1 cijfer te gaan.' : `Nog ${count} cijfers te gaan.`),
  save: 'Versturen',
  cancel: 'Nu niet',
  saved: 'Verstuurd, dank je. Je cijfers zijn alleen opgeteld.',
  before: 'Je hebt deze check al ingevuld.',
  failed: 'Versturen lukte niet. Er is niets geteld; probeer het zo nog eens.',
  filledIn: (count: number, day: string) =>
    count === 1
      ? `Dit halfjaar vulde 1 teamlid de check in. Invullen kan tot en met ${day}; daarna zie je hier de uitkomst.`
      : `Dit halfjaar vulden ${count} teamleden de check in. Invullen kan tot en met ${day}; daarna zie je hier de uitkomst.`,
  none: 'Er is nog geen halfjaar afgerond.',
  tooFew: (round: string) => `${round}: minder dan vijf mensen deden mee. Dan laten we niets zien.`,
  round: (half: number, year: string) => `${half === 1 ? 'eerste' : 'tweede'} helft ${year}`,
  table: (round: string) => `Hoe vaak elk cijfer gegeven is, ${round}`,
  columns: { ability: 'Hoe goed lukt het', median: 'Midden', filledIn: 'Aantal' },
  earlier: (round: string) => `Midden ${round}`,
  medianHelp:
    'Het midden is het cijfer waar evenveel mensen boven als onder zitten. Verschillen van een half punt zeggen niets.',
};

export type CompetenceText = typeof competenceNl;
