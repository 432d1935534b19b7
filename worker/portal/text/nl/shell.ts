import type { ErrorCode } from '../../../../shared/domain/errors.ts';
import type { Localised } from '../../../../shared/domain/localised.ts';

/** Where what the extension says does not hold here: the portal keeps nothing to send later. */
const errors: Partial<Record<ErrorCode, string>> = {
  'not-signed-in': 'Je bent niet ingelogd. Log in om verder te gaan.',
  'session-expired': 'Je bent uitgelogd omdat er een tijd niets gebeurde. Log opnieuw in.',
  'unknown-client': 'Doelspoor is op dit adres niet goed ingericht. Vraag wie Doelspoor installeerde.',
  'not-found': 'Dit is er niet (meer). Er is niets veranderd. Ververs de pagina.',
  conflict: 'Iemand anders was net eerder. Er is niets opgeslagen. Ververs de pagina en kijk hoe het nu is.',
  'too-many-requests': 'Het is druk. Wacht een minuut en probeer het opnieuw; wat je invulde staat er nog.',
  unavailable: 'Doelspoor is niet bereikbaar. Wat je invulde staat er nog. Probeer het zo opnieuw.',
  unexpected: 'Er ging iets mis. Wat je invulde staat er nog. Probeer het opnieuw.',
};

/** Said on every page, and around them. */
export const shell = {
  errors,
  title: 'Doelspoor',
  portal: 'Beheer',
  skip: 'Naar de inhoud',
  menu: 'Pagina’s',
  languageNames: { nl: 'Nederlands', en: 'English' } satisfies Localised,
  pageTitle: (page: string) => `${page} · Doelspoor`,
  loading: 'Even ophalen …',
  notFound: {
    title: 'Deze pagina is er niet',
    help: 'Het adres klopt niet, of de pagina bestaat niet meer. Kies links waar je heen wilt.',
  },
  leave: {
    title: 'Er is nog iets niet opgeslagen',
    help: 'Als je nu weggaat, gaan je wijzigingen op deze pagina verloren.',
    stay: 'Hier blijven',
    leave: 'Weggaan zonder op te slaan',
  },
  groups: {
    people: 'Wie',
    work: 'Werkwijze',
    learning: 'Leren',
    privacy: 'Verantwoording',
    own: 'Jij',
  },
  pages: {
    home: 'Overzicht',
    people: 'Mensen',
    teams: 'Teams',
    access: 'Toegang',
    norms: 'Termijnen',
    instruments: 'Vragenlijsten',
    recipes: 'Zaaksystemen',
    prompts: 'Herinneringen',
    templates: 'Teksten voor het dossier',
    figures: 'Cijfers',
    area: 'Gebiedsfoto',
    research: 'Mijn onderzoek',
    studies: 'Onderzoek',
    texts: 'Teksten',
    retention: 'Bewaren',
    audit: 'Logboek',
    sessions: 'Waar ben ik ingelogd',
    about: 'Over Doelspoor',
  },
  signIn: {
    title: 'Inloggen bij Doelspoor',
    what: 'Hier regelt de beheerder wie erbij kan, welke termijnen gelden en hoe lang gegevens blijven. Onderzoekers vragen hier gegevens aan.',
    go: 'Inloggen',
    going: 'Je gaat naar de inlogpagina van je organisatie …',
    again: 'Opnieuw inloggen',
    noKeys:
      'Deze browser kan geen sleutel bewaren, bijvoorbeeld omdat het een privévenster is. Gebruik een gewoon venster.',
    ended:
      'Je bent uitgelogd, bijvoorbeeld omdat er een tijd niets gebeurde. Log opnieuw in om verder te gaan. Wat al was opgeslagen, is bewaard.',
  },
  signedInAs: (name: string) => `Ingelogd als ${name}`,
  signOut: 'Uitloggen',
  notForYou: {
    title: 'Dit deel is voor beheerders',
    coach:
      'Als gezinswerker of teamcoach werk je in de Doelspoor-extensie, naast je zaaksysteem. Daar vind je ook de teampagina.',
    forResearchers: 'Dit deel is voor onderzoekers',
    researcher: 'Als onderzoeker beschrijf je een onderzoek en haal je leveringen op.',
    none: 'Je bent ingelogd, maar hebt nog geen rol. Vraag je beheerder om je er een te geven.',
  },
  save: 'Opslaan',
  saving: 'Wordt opgeslagen …',
  saved: 'Opgeslagen.',
  undoChanges: 'Wijzigingen terugdraaien',
  checkThis: 'Kijk dit eerst na',
  changed: 'Niet-opgeslagen wijzigingen',
  cancel: 'Annuleren',
  retry: 'Opnieuw proberen',
  print: 'Afdrukken',
  conflict: {
    title: 'Iemand anders was net eerder',
    help: 'Ondertussen is er iets anders opgeslagen. Jouw wijzigingen staan hier nog. Haal de nieuwe stand op en kijk wat je nog wilt wijzigen.',
    load: 'Nieuwe stand ophalen',
  },
  reference: (requestId: string) => `Kenmerk voor de beheerder: ${requestId}`,
  byWhen: (who: string, when: string) => `Ingesteld door ${who}, ${when}`,
  asDelivered: 'Zoals Doelspoor geleverd wordt; jullie hebben hier nog niets veranderd.',
  versions: {
    title: 'Eerdere versies',
    version: (version: number) => `Versie ${version}`,
    now: 'geldt nu',
    none: 'Er zijn nog geen eerdere versies.',
    restore: 'Deze versie terugzetten',
    restored: (version: number) =>
      `Versie ${version} staat klaar. Kijk haar na en sla op; tot die tijd verandert er niets.`,
  },
};
