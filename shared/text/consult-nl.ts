/** What the panel says about asking someone to think along, in Dutch. */
export const consultNl = {
  title: 'Meedenken',
  ask: 'Meedenken vragen',
  none: 'niets gevraagd',
  asked: (day: string) => `gevraagd op ${day}`,
  answered: (day: string) => `antwoord op ${day}`,
  noAnswer: 'nog geen antwoord',
  answer: 'Antwoord vastleggen',
  answerMore: 'Nog een antwoord',
  finish: 'Afronden',
  earlier: (count: number) => (count === 1 ? '1 eerder' : `${count} eerder`),
  ended: (outcome: string, day: string) => `${outcome}, ${day}`,
  open: (count: number) => (count === 1 ? '1 loopt' : `${count} lopen`),
  untitled: 'vraag zonder leesbare tekst',
  asksFor: 'Je gaf aan dat je iemand nodig hebt die meedenkt.',
  stagnates: 'Twee evaluaties zonder vooruitgang.',
  putAway: 'Niet nu',
  putAwayLabel: (goal: string) => `Niet nu: ${goal}`,
  putAwayDone: 'Tot de volgende evaluatie zie je dit hier niet meer.',
};

/** What the panel says about correcting what was recorded, in Dutch. */
export const amendingNl = {
  record: 'Wat is er vastgelegd',
  look: 'Alles wat is vastgelegd',
  back: 'Terug naar de zaak',
  subtitle: (number: string) => `Zaak ${number} · verbeteren`,
  notice: 'Je verbetert wat er al stond. De eerdere versie blijft te zien.',
  unreadable:
    'Niet alle tekst van de eerdere versie is op dit apparaat te lezen. Wat je hier niet ziet, komt niet in de verbetering. In de eerdere versie blijft het staan.',
  draft: (form: string) => `${form} (verbetering)`,
  saved: (form: string) => `${form}: verbetering opgeslagen.`,
};
