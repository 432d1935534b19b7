/** What a team can talk about beside its figures, in Dutch. Loaded with it. */
export const conversationNl = {
  reading: 'Wordt opgehaald …',
  period: (first: string, last: string) =>
    `Over de zaken die jullie tussen ${first} en ${last} hadden. Aantallen van jullie eigen team.`,
  tooFew: 'Te weinig om te vergelijken.',
  limits: 'Wat dit wel en niet zegt',
  unsaid: 'niet gezegd',
  domains: {
    title: 'Welke zorgen komen samen voor',
    scanned: (scanned: number, all: number) =>
      `In ${scanned} van de ${all} zaken zijn de leefgebieden doorgenomen.`,
    none: 'Er zijn nog geen zaken waarin de leefgebieden zijn doorgenomen. Dat kan bij het starten van een zaak.',
    most: (pair: string, count: number, scanned: number) =>
      `Het vaakst samen: ${pair}, in ${count} van die ${scanned} zaken.`,
    noPairs: 'In geen van die zaken zijn er zorgen over twee leefgebieden tegelijk.',
    undiscussed: (domain: string, count: number, scanned: number) =>
      `Het minst besproken: ${domain}, in ${count} van de ${scanned} zaken niet.`,
    pair: (a: string, b: string) => `${a} met ${b}`,
    pairs: 'Zorgen die samen voorkomen',
    columns: { pair: 'leefgebieden', together: 'zaken', linked: 'volgens gezin of werker hangt het samen' },
    states: 'Per leefgebied',
    stateColumns: {
      domain: 'leefgebied',
      concern: 'zorgen',
      well: 'gaat goed',
      notDiscussed: 'niet besproken',
    },
    all: (count: number) => `Toon alle ${count} combinaties`,
    limitsText: [
      'Het laat zien waar zorgen samen voorkomen, zoals jullie het bij de start van de zaak opschreven. Niet dat het een door het ander komt.',
      'Er zijn 45 combinaties. Een paar springen er altijd uit door toeval. Vraag eerst of jullie het herkennen.',
      '“Niet besproken” is niet hetzelfde als “gaat goed”. Een verbetering achteraf telt mee.',
    ],
  },
  consults: {
    title: 'Hoe consulten liepen',
    none: 'In deze periode is geen consult gevraagd.',
    asked: (asked: number, answered: number) =>
      asked === 1
        ? `1 consult gevraagd, ${answered === 1 ? 'en beantwoord' : 'nog niet beantwoord'}.`
        : `${asked} consulten gevraagd, ${answered} beantwoord.`,
    days: (median: string, shortest: number, longest: number) =>
      `De helft had binnen ${median} dagen antwoord; het snelste duurde ${shortest}, het langste ${longest}.`,
    table: 'Van reden naar uitkomst',
    columns: {
      reason: 'reden',
      shape: 'hoe er is meegedacht',
      end: 'wat eruit kwam',
      count: 'aantal',
      days: 'dagen tot antwoord',
    },
    fromTo: (shortest: number, longest: number) => `${shortest} tot ${longest}`,
    ends: {
      answered: 'beantwoord, nog niet afgerond',
      waiting: 'nog geen antwoord',
      'case-closed': 'zaak gesloten voor er iets uit kwam',
      'case-left': 'zaak overgedragen voor er iets uit kwam',
    },
    limitsText: [
      'Het laat zien welke weg consulten gingen. Niet of het gezin er beter van werd.',
      'Geen weg is de goede: een gezamenlijk traject kan net zo passend zijn als één keer meedenken.',
      'Van een zaak die is overgedragen zie je hier niets van daarna.',
    ],
  },
};
export type ConversationText = typeof conversationNl;
