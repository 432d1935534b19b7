/** Of what people are reminded, how often, and what they do with it. */
export const prompts = {
  intro:
    'Waaraan Doelspoor herinnert. Zet je een herinnering uit, dan verdwijnt ze uit het paneel en uit de lijst van het team. Het telt nog wel mee in de cijfers.',
  whichTitle: 'Welke herinneringen',
  period: (from: string, to: string) =>
    `Wat er gebeurde met de herinneringen van ${from} tot en met ${to}, van alle teams samen.`,
  meaning:
    'Wordt een herinnering vaak genegeerd, of zegt het team vaak “anders”? Dan past ze misschien niet bij het werk. Praat erover met de teams, verander de termijn, of zet haar uit.',
  hiddenNote:
    'Een streepje betekent: te weinig om te laten zien. Dan kan het over één gezin of één collega gaan. Bij minder dan tien herinneringen staat er niets.',
  noneYet: 'In dat kwartaal was er nog te weinig om te laten zien.',
  hidden: 'te weinig om te laten zien',
  table: 'Herinneringen, en wat ervan kwam',
  columns: {
    kind: 'Herinnering',
    shown: 'Getoond',
    opened: 'Geopend',
    done: 'Gedaan',
    later: 'Later',
    deviated: 'Anders',
    ignored: 'Genegeerd',
    waiting: 'Nog open',
  },
  reasons: 'Waarom anders',
  howOften: 'Hoe vaak',
  quietDays: 'Rust na een herinnering zonder antwoord',
  quietDaysHint:
    'Zo veel dagen komt dezelfde herinnering in een zaak niet terug. Zonder antwoord telt ze daarna als genegeerd.',
  cooldownDays: 'Rust in een zaak',
  cooldownDaysHint:
    'Zo veel dagen na een herinnering zwijgt de zaak over al het andere. Bij 1 is dat tot de volgende dag.',
  perDay: 'Nieuwe herinneringen per dag',
  perDayHint: 'Het meeste dat één gezinswerker op een dag te zien krijgt. Wat er dan nog is, komt later.',
  days: 'dagen',
  reminders: 'herinneringen',
  range: (label: string, max: number) => `${label}: vul een heel getal in van 1 tot en met ${max}.`,
};
