import { retentionWords } from './retention-words.ts';

/** Something that the extension keeps in the browser. A test looks whether this is all of it. */
export interface DeviceData {
  place: 'IndexedDB' | 'storage.local' | 'storage.session';
  /** As the source names it; a name that ends in `:` begins the names of several. */
  name: string;
  what: string;
  how: string;
  howLong: string;
}

const sealed = 'versleuteld met de teamsleutel';
const boxed = 'versleuteld met een sleutel die de browser niet uitgeeft';
const open = 'leesbaar voor wie bij het profiel van de browser kan';
const memory = 'alleen in het geheugen van de browser, niet op schijf';
const closing = 'tot de browser sluit';
const stays = 'tot de extensie weg is of de browsergegevens gewist worden';

export const deviceData: readonly DeviceData[] = [
  {
    place: 'IndexedDB',
    name: 'keys',
    what: 'eigen sleutels van deze browser',
    how: 'geeft de browser niet uit',
    howLong: stays,
  },
  {
    place: 'IndexedDB',
    name: 'devices',
    what: 'welk apparaat dit is, per medewerker',
    how: 'sleutels geeft de browser niet uit',
    howLong: stays,
  },
  {
    place: 'IndexedDB',
    name: 'keyrings',
    what: 'sleutels van organisatie en teams, per medewerker',
    how: 'geeft de browser niet uit',
    howLong: 'tot het apparaat wordt afgemeld of de sleutels hier vergeten worden',
  },
  {
    place: 'IndexedDB',
    name: 'directory',
    what: 'de gecontroleerde sleutellijst',
    how: open,
    howLong: stays,
  },
  {
    place: 'IndexedDB',
    name: 'drafts',
    what: 'concepten; leesbaar is alleen bij welk pseudoniem ze horen',
    how: boxed,
    howLong: retentionWords.draft,
  },
  {
    place: 'IndexedDB',
    name: 'outbox',
    what: 'wat is opgeslagen en nog verstuurd wordt',
    how: sealed,
    howLong: `tot de server het heeft; wat geweigerd is ${retentionWords.draft}`,
  },
  {
    place: 'IndexedDB',
    name: 'handOvers',
    what: 'zaken waarvan een ander team de teksten nog krijgt',
    how: open,
    howLong: 'tot het gebeurd is',
  },
  {
    place: 'IndexedDB',
    name: 'texts',
    what: 'teksten die van de organisatie op het apparaat blijven',
    how: sealed,
    howLong: 'tot de zaak op de server is verwijderd en dit apparaat dat heeft gehoord',
  },
  {
    place: 'IndexedDB',
    name: 'meetings',
    what: 'wat bij een leerbijeenkomst of gebiedsfoto genoteerd wordt; leesbaar is alleen de id',
    how: boxed,
    howLong: `tot de server het heeft; anders ${retentionWords.draft}`,
  },
  {
    place: 'IndexedDB',
    name: 'cache',
    what: 'zaken die onlangs zijn bekeken, wat er aan de beurt was, en het weekoverzicht van het team in aantallen',
    how: boxed,
    howLong: 'tot 30 dagen nadat ernaar gekeken is',
  },
  {
    place: 'IndexedDB',
    name: 'showings',
    what: 'welke soort herinnering op welke dag getoond is; leesbaar is alleen bij welk pseudoniem',
    how: boxed,
    howLong: '60 dagen',
  },
  {
    place: 'storage.local',
    name: 'first-help-seen',
    what: 'dat de uitleg voor nieuwelingen gelezen of overgeslagen is',
    how: open,
    howLong: stays,
  },
  {
    place: 'storage.local',
    name: 'outbox:',
    what: 'tweede exemplaar van wat nog verstuurd wordt',
    how: sealed,
    howLong: 'als het eerste',
  },
  {
    place: 'storage.local',
    name: 'week',
    what: 'op welke dag het weekoverzicht getoond is, per medewerker',
    how: open,
    howLong: stays,
  },
  {
    place: 'storage.local',
    name: 'competence',
    what: 'voor welk halfjaar de bekwaamheidscheck gedaan of weggelegd is, per medewerker en team; geen cijfers',
    how: open,
    howLong: stays,
  },
  { place: 'storage.local', name: 'settings', what: 'adres en taal', how: open, howLong: stays },
  {
    place: 'storage.local',
    name: 'organisation',
    what: 'instellingen van de organisatie',
    how: open,
    howLong: stays,
  },
  {
    place: 'storage.local',
    name: 'organisation-read-at',
    what: 'wanneer die gelezen zijn',
    how: open,
    howLong: stays,
  },
  {
    place: 'storage.local',
    name: 'teams',
    what: 'namen van teams, om een zaak over te dragen',
    how: open,
    howLong: stays,
  },
  {
    place: 'storage.local',
    name: 'devices',
    what: 'dat deze browser sleutels had, per medewerker',
    how: open,
    howLong: stays,
  },
  {
    place: 'storage.local',
    name: 'directory-heads',
    what: 'waar de sleutellijst het laatst eindigde',
    how: open,
    howLong: stays,
  },
  {
    place: 'storage.local',
    name: 'directory-refused',
    what: 'dat de sleutellijst niet klopte',
    how: open,
    howLong: 'tot ze weer klopt',
  },
  {
    place: 'storage.local',
    name: 'turned-away',
    what: 'ids van apparaten die hier geweigerd zijn',
    how: open,
    howLong: stays,
  },
  {
    place: 'storage.local',
    name: 'own-recipes',
    what: 'hoe zaaksystemen herkend worden die iemand op dit apparaat instelde; niets uit een zaak',
    how: open,
    howLong: 'tot iemand ze weghaalt',
  },
  {
    place: 'storage.local',
    name: 'recipe-course',
    what: 'per zaaksysteem: de laatste dag waarop herkennen lukte of niet',
    how: open,
    howLong: stays,
  },
  {
    place: 'storage.local',
    name: 'recipe-health',
    what: 'dat doorgegeven is of herkennen lukt',
    how: open,
    howLong: stays,
  },
  {
    place: 'storage.local',
    name: 'seen-at:',
    what: 'op welk adres een zaaksysteem het laatst gezien is',
    how: open,
    howLong: stays,
  },
  {
    place: 'storage.local',
    name: 'shared-screen',
    what: 'dat een gezin meekijkt: welke zaak, met wie, welke doelen over veiligheid',
    how: boxed,
    howLong: 'tot iemand stopt met meekijken',
  },
  {
    place: 'storage.session',
    name: 'plan-case',
    what: 'van welke zaak het laatst Ons plan is gevraagd',
    how: memory,
    howLong: closing,
  },
  {
    place: 'storage.session',
    name: 'session',
    what: 'wie is ingelogd, met het token; dat werkt alleen met de sleutel van deze browser',
    how: memory,
    howLong: closing,
  },
  {
    place: 'storage.session',
    name: 'api-nonce',
    what: 'toevalsgetal van de server',
    how: memory,
    howLong: closing,
  },
  {
    place: 'storage.session',
    name: 'tab:',
    what: 'welke zaak een tabblad toont, met het zaaknummer',
    how: memory,
    howLong: 'tot het tabblad sluit',
  },
  {
    place: 'storage.session',
    name: 'taken-text',
    what: 'tekst die iemand in een pagina selecteerde en nog geen plek heeft, met het zaaknummer',
    how: boxed,
    howLong: 'tot de tekst een plek heeft, weggegooid is of iemand uitlogt; anders tot de browser sluit',
  },
  {
    place: 'storage.session',
    name: 'enrolment',
    what: 'hoe het met de sleutels staat',
    how: memory,
    howLong: closing,
  },
  {
    place: 'storage.session',
    name: 'keys-changed',
    what: 'dat de sleutels wijzigden',
    how: memory,
    howLong: closing,
  },
  { place: 'storage.session', name: 'feedback', what: 'cijfers van het team', how: memory, howLong: closing },
  { place: 'storage.session', name: 'sync', what: 'of versturen lukt', how: memory, howLong: closing },
];
