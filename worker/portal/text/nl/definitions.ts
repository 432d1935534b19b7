import type { WrongKind } from '../../parts/check-json.ts';

const wrong: Record<WrongKind, (detail: string) => string> = {
  unknown: (key) => `onbekende sleutel “${key}”`,
  missing: () => 'ontbreekt, of is van een verkeerd soort',
  short: () => 'is leeg of te kort',
  long: () => 'is te lang',
  other: () => 'klopt niet',
};

/** What an organisation brings in as data: instruments and recipes. */
export const definitions = {
  json: {
    paste: 'Plak hier de JSON',
    file: 'Of kies een bestand',
    notJson: 'Dit is geen JSON. Plak het geheel, van { tot en met }.',
    wrong: 'Hier klopt iets nog niet:',
    whole: 'het geheel',
    at: (path: string, what: string) => `${path}: ${what}`,
    kinds: wrong,
    fine: 'Dit klopt. Zo ziet het eruit:',
  },
  publish: 'Publiceren',
  notPublished: 'nog niet gepubliceerd',
  instruments: {
    intro:
      'Met welke vragenlijst de veiligheid wordt bekeken. Een gepubliceerde versie verandert nooit meer: wat ermee is ingevuld blijft leesbaar. Wil je iets wijzigen, publiceer dan een volgende versie.',
    offered: 'Aanbieden bij een nieuwe checklist',
    usual: 'Standaard',
    usualOf: (name: string) => `${name} is de standaard`,
    ofProduct: 'hoort bij Doelspoor',
    version: (version: number) => `versie ${version}`,
    source: (source: string) => `Bron: ${source}`,
    questions: (count: number) => (count === 1 ? '1 vraag' : `${count} vragen`),
    show: 'Vragen bekijken',
    perChild: 'per kind',
    add: 'Vragenlijst toevoegen',
    addHelp:
      'Een vragenlijst is een stukje JSON met id, version, name, source en items. Heb je toestemming nodig van de maker? Regel dat eerst, en zet de bron erbij.',
    addToList: 'Aan de lijst toevoegen',
    added: 'Toegevoegd aan de lijst. Kijk hem na en publiceer.',
    exists: 'Deze versie bestaat al. Zet bij version het volgende nummer.',
    takeAway: 'Weghalen',
    takeAwayOf: (name: string) => `${name} weghalen`,
    wrong: {
      offered: 'Kies ten minste één vragenlijst om aan te bieden.',
      own: 'Een gepubliceerde versie kan niet veranderen of verdwijnen.',
      other: 'Een vragenlijst klopt niet. Haal hem weg en voeg hem opnieuw toe.',
    },
  },
  recipes: {
    intro:
      'Hoe Doelspoor ziet welke zaak open staat. Een recept vergelijkt het adres en de tekst van de pagina; het verandert daar niets en kan niets uitvoeren.',
    none: 'Jullie hebben nog geen eigen recept. De recepten die bij Doelspoor horen werken gewoon.',
    ofProduct: 'Hoort bij Doelspoor',
    own: 'Van jullie organisatie',
    replaces: 'Dit vervangt het recept van Doelspoor met hetzelfde id.',
    version: (version: number) => `versie ${version}`,
    show: 'Recept bekijken',
    origins: 'Werkt op',
    number: 'Zaaknummer',
    address: 'Zaak opent op',
    noAddress: 'niet bekend: een zaak is niet te openen vanuit Doelspoor',
    pages: 'Herkent',
    page: { path: 'pad', query: 'zoekdeel', hash: 'na het hekje', text: 'tekst' },
    add: 'Recept toevoegen of vernieuwen',
    addHelp:
      'Een recept is een stukje JSON. Heeft het hetzelfde id als een recept dat er al is, dan vervangt het dat; zet dan een hoger versienummer.',
    addToList: 'Aan de lijst toevoegen',
    added: 'Toegevoegd aan de lijst. Kijk het na en publiceer.',
    older: (version: number) => `Er is al een versie ${version}. Zet bij version een hoger nummer.`,
    takeAway: 'Weghalen',
    takeAwayOf: (name: string) => `${name} weghalen`,
    copy: 'Als JSON',
    wrong: 'Een recept klopt niet. Haal het weg en voeg het opnieuw toe.',
    effect:
      'Na het publiceren halen de extensies het nieuwe recept vanzelf op. Voor een nieuw adres vraagt de browser iedereen één keer om toestemming, tenzij jullie IT dat met beleid regelt.',
  },
  health: {
    none: 'De afgelopen 30 dagen is er niets gemeld.',
    sentence: (worked: number, broken: number) =>
      `De afgelopen 30 dagen: ${worked} keer gelukt, ${broken} keer niet.`,
    today: (broken: number) =>
      broken === 1
        ? 'De laatste dag lukte het op 1 apparaat niet. Kijk of de pagina van het zaaksysteem veranderd is.'
        : `De laatste dag lukte het op ${broken} apparaten niet. Kijk of de pagina van het zaaksysteem veranderd is.`,
    worked: 'gelukt',
    broken: 'niet gelukt',
    table: 'Per dag in een tabel',
    caption: (name: string) => `${name}: per dag op hoeveel apparaten het lukte en niet lukte`,
    day: 'Dag',
    chart: (name: string) => `${name}: staafjes per dag over 30 dagen`,
  },
};
