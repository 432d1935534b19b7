/** What the overview of a team's week says, in Dutch. Loaded with it. */
export const teamDigestNl = {
  open: 'Weekoverzicht van het team',
  title: 'Weekoverzicht',
  titleOf: (team: string, day: string) => `Weekoverzicht van ${team}, ${day}`,
  reading: 'Het overzicht wordt gemaakt …',
  unknown: 'Geen verbinding, en op dit apparaat is nog geen overzicht van dit team bewaard.',
  asOf: (day: string) =>
    `Geen verbinding: wat gedaan is en de cijfers zijn de laatst bekende stand, van ${day}.`,
  dueAsOf: (day: string) => `Wat aan de beurt is, is bekend tot en met ${day}.`,
  due: 'Aan de beurt',
  late: 'Te laat',
  thisWeek: 'Deze week',
  nextWeek: 'Volgende week',
  nothingDue: 'Deze en volgende week is er niets aan de beurt.',
  more: 'Er is meer aan de beurt dan hier past. Dit is wat het meest dringt.',
  line: (when: string, what: string) => `${when}: ${what}`,
  counted: (what: string, count: number) => `${what} (${count})`,
  lastWeek: (first: string, last: string) => `Vorige week, ${first} tot en met ${last}`,
  nothingDone: 'Er is niets gedaan van wat aan de beurt was.',
  done: 'Gedaan',
  answered: 'Op een herinnering geantwoord',
  later: (count: number) => `later (${count})`,
  otherwise: (reason: string, count: number) => `anders, ${reason} (${count})`,
  how: 'Hoe gaat het, over de laatste vier kwartalen',
  figure: (name: string, sentence: string) => `${name}: ${sentence}`,
  meeting: 'Bijeenkomst',
  meetingOn: (day: string, open: number) =>
    open === 0
      ? `Volgende bijeenkomst: ${day}.`
      : `Volgende bijeenkomst: ${day}. ${open === 1 ? '1 afspraak staat' : `${open} afspraken staan`} nog open.`,
  noMeeting: 'Er staat nog geen volgende bijeenkomst gepland.',
  numbers: 'Zaaknummers',
  about: 'Alleen aantallen van jullie eigen team: geen namen en geen teksten.',
  withNumbers: 'Met zaaknummers van wat deze en volgende week aan de beurt is',
  numbersHelp:
    'Een zaaknummer wijst naar een gezin. Zet het alleen in een bericht aan collega’s die bij die zaken mogen.',
  copy: 'Kopieer voor een mail',
  copied: 'Gekopieerd, zonder zaaknummers.',
  copiedWithNumbers: 'Gekopieerd, met zaaknummers.',
  notCopied: 'Kopiëren lukte niet. Dit is de tekst.',
};
export type TeamDigestText = typeof teamDigestNl;
