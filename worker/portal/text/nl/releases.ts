import type { ReleaseFailure, ReleaseKind, ReleaseState } from '../../../../shared/api/releases.ts';

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
const cases = (number: number) => count(number, 'zaak', 'zaken');

const kinds: Record<ReleaseKind, { name: string; what: string }> = {
  full: { name: 'Alles', what: 'Alles wat er tot en met de peildag is vastgelegd.' },
  correction: {
    name: 'Verbetering',
    what: 'Alles opnieuw, met een overzicht van wat er anders is dan in een eerdere levering.',
  },
  incremental: {
    name: 'Alleen wat nieuw is',
    what: 'Alleen regels die sinds een eerdere levering nieuw of veranderd zijn, of die weg moeten.',
  },
};

const states: Record<ReleaseState, string> = {
  selecting: 'zaken worden gekozen',
  preview: 'wacht op de onderzoeker',
  making: 'wordt gemaakt',
  finishing: 'wordt afgerond',
  ready: 'klaar',
  expired: 'bestanden opgeruimd',
  failed: 'mislukt',
  cancelled: 'gestopt',
};

const failures: Record<ReleaseFailure, string> = {
  database: 'De gegevens waren een paar keer niet te lezen of te schrijven. Dat gaat meestal vanzelf over.',
  unexpected: 'Er ging iets mis in Doelspoor zelf. Meld het aan de beheerder als het nog eens gebeurt.',
};

/** Releases: asking for one, looking at it before it is made, and fetching it. */
export const releases = {
  title: 'Leveringen',
  none: 'Er is nog geen levering.',
  caption: 'Leveringen van dit onderzoek, de nieuwste eerst',
  name: (number: number) => `Levering ${number}`,
  titleOf: (number: number, study: string) => `Levering ${number}: ${study}`,
  columns: {
    number: 'Levering',
    kind: 'Wat',
    cutOn: 'Peildag',
    state: 'Stand',
    asked: 'Gevraagd',
    hash: 'Controlegetal',
    bytes: 'Grootte',
  },
  kinds,
  states,
  readyUntil: (day: string) => `klaar, tot ${day}`,
  askedBy: (who: string, when: string) => `door ${who}, ${when}`,
  back: 'Terug naar het onderzoek',
  ask: {
    title: 'Nieuwe levering',
    kind: 'Wat heb je nodig?',
    base: 'Vergeleken met',
    baseOption: (number: number, day: string) => `Levering ${number}, peildag ${day}`,
    notLinked:
      '“Alleen wat nieuw is” kan alleen in een onderzoek waarin een zaak elke keer hetzelfde pseudoniem heeft. Dat kies je in het plan.',
    cutOn: 'Peildag',
    cutHelp:
      'Wat tot en met het einde van deze dag is vastgelegd. Hoogstens gisteren, want vandaag is nog niet af.',
    go: 'Levering vragen',
    next: 'Eerst zie je hoe herkenbaar de gezinnen zijn. Daarna pas worden de bestanden gemaakt.',
    nextCounts: 'Kleine aantallen worden verborgen. Je hoeft verder niets te kiezen.',
    wrong: {
      cutOn: 'Peildag: kies een dag vanaf de eerste dag van het onderzoek, tot en met gisteren.',
      baseId: 'Vergeleken met: kies een levering met een eerdere of dezelfde peildag.',
    },
    notApproved: 'Een levering vragen kan zodra de beheerder het plan heeft goedgekeurd.',
    older: (version: number) =>
      `Een levering maak je nu nog van versie ${version}, de laatste die is goedgekeurd.`,
  },
  progress: {
    selecting: 'De zaken worden gekozen.',
    making: 'De tabellen worden gemaakt.',
    finishing: 'De bestanden worden afgerond en nagerekend.',
    share: (percent: number) => `${percent}%`,
    starting: 'Het begint zo.',
    canLeave: 'Je kunt deze pagina gerust sluiten: het gaat door, en hier zie je straks hoe ver het is.',
    stalled:
      'Doelspoor is even niet bereikbaar. Het maken gaat op de server door; deze pagina probeert het opnieuw.',
    failures,
    again: 'Verdergaan',
    keeps: 'Wat al gemaakt was, is bewaard.',
  },
  stop: {
    name: 'Levering stoppen',
    sure: 'De levering stopt en wat ervan gemaakt was, gaat weg. Je kunt later een nieuwe vragen.',
  },
  stopRemake: {
    name: 'Opnieuw maken stoppen',
    sure: 'Het opnieuw maken stopt. De levering blijft zoals ze was: zonder bestanden, en je kunt haar later alsnog opnieuw laten maken.',
  },
  stopYes: 'Ja, stoppen',
  cancelled: 'Deze levering is gestopt. Er zijn geen bestanden van.',
  preview: {
    title: 'Hoe herkenbaar zijn de gezinnen?',
    kept: (kept: number, total: number) =>
      kept === 0
        ? `Zo gaat er nog geen van de ${cases(total)} mee.`
        : kept === total
          ? total === 1
            ? 'De zaak gaat mee.'
            : `Alle ${cases(total)} gaan mee.`
          : `${kept} van de ${cases(total)} ${kept === 1 ? 'gaat' : 'gaan'} mee.`,
    smallest: (size: number) =>
      size === 1
        ? 'Er is minstens één gezin dat als enige zo is: in alles waar we op letten lijkt er geen ander op.'
        : `Elk gezin dat meegaat, lijkt in alles op minstens ${size - 1} ${size === 2 ? 'ander' : 'andere'}: het kleinste groepje telt ${size} gezinnen.`,
    meaning: (alike: string) =>
      `In alles: ${alike}. Wie dat van een gezin weet, kan het in een klein groepje terugvinden en leest dan ook de rest.`,
    alike: {
      teams: 'zelfde team',
      household: 'zelfde aantal ouders en kinderen',
      ages: 'zelfde leeftijden',
      broadAges: 'kinderen van dezelfde leeftijd (onder de 12, of 12 en ouder)',
      referrer: 'zelfde verwijzer',
      quarter: 'begonnen in hetzelfde kwartaal',
    },
    personal:
      'Dit blijven persoonsgegevens, ook als de groepjes groot zijn: de namen zijn eraf, maar het zijn regels over echte gezinnen. Bewaar ze waar alleen jullie bij kunnen, geef ze niet door, en gooi ze weg als het onderzoek klaar is.',
    none: 'Er is geen zaak die bij dit plan past. Kijk naar de dagen en de teams in het plan.',
    small: (inSmall: number, total: number) =>
      `${inSmall} van de ${cases(total)} ${inSmall === 1 ? 'zit' : 'zitten'} in een groepje van minder dan 5.`,
    leftOut: (number: number, least: number) =>
      `De andere ${number === 1 ? 'zit' : `${number} zitten`} in een groepje dat kleiner is dan ${least}.`,
    noneLarge: (least: number) => `Elk groepje gezinnen dat op elkaar lijkt, is kleiner dan ${least}.`,
    nothingLeft:
      'Dat is gewoon: bijna elk gezin is anders als je op zoveel dingen tegelijk let. Maak hieronder iets grover, dan gaan er meer mee.',
    groups: 'Hoe groot de groepjes zijn',
    caption: 'Alle groepjes, ook die te klein zijn om mee te gaan',
    size: 'Grootte van het groepje',
    band: (least: number, most: number | null) =>
      most === null ? `${least} of meer` : least === most ? String(least) : `${least} tot en met ${most}`,
    classes: 'Groepjes',
    cases: 'Zaken',
    offers: 'Zo gaan er meer zaken mee',
    offersSafer: 'Zo is een gezin lastiger te herkennen',
    offer: (what: string, smallest: number) =>
      `Grover: ${what}. Kleinste groepje: ${count(smallest, 'gezin', 'gezinnen')}.`,
    canCompare: (what: string) => `Je kunt nog vergelijken op: ${what}.`,
    comparable: {
      teams: 'team',
      ages: 'leeftijd in kleinere groepen',
      referrer: 'verwijzer',
      household: 'aantal ouders en kinderen',
    },
    lost: (what: string) => `Vergelijken op ${what} kan hier haast niet: dan gaan er bijna geen zaken mee.`,
    lostTeams:
      'Wil je teams naast elkaar zetten, maak dan een plan met alleen aantallen per team en kwartaal.',
    noOffer:
      'Ook als je alles grover maakt, blijft er geen zaak over. Kijk of je genoeg hebt aan alleen aantallen, of maak een plan met meer teams of een langere periode.',
    notYet: 'Zodra er zaken meegaan, kun je de bestanden maken.',
    notThis: 'Toch niet',
    notThisOf: (what: string) => `Toch niet: ${what}`,
    choose: 'Dit kiezen',
    chooseOf: (what: string) => `Dit kiezen: ${what}`,
    inPlan: 'Staat in het plan.',
    partHelps: 'Een deel van wat je koos maakt hier geen verschil.',
    likeBase:
      'Wat nieuw is, moet passen bij de levering ervoor. Daarom is ze net zo grof, en is er niets te kiezen.',
    likeBefore: (number: number) =>
      `Begint net zo grof als levering ${number}. Maak je haar grover, dan lijken er meer regels veranderd.`,
    lacking: (what: string) =>
      `Een eerdere levering van dit onderzoek is gemaakt met: ${what}. Die vertelt weer iets anders wél, dus naast elkaar gelegd zou alles te zien zijn. Kies ook hier: ${what}. Je keuzes staan er nog.`,
    go: 'Bestanden maken',
  },
  ready: {
    title: 'De levering staat klaar',
    fetch: (size: string) => `Ophalen (zip, ${size})`,
    going:
      'Je browser haalt het bestand op. Breekt het af, ga dan verder in de lijst met downloads, of klik hier nog eens.',
    until: (day: string) => `Staat klaar tot ${day}. Daarna kun je haar opnieuw laten maken.`,
    notHere:
      'Alleen de onderzoeker kan de bestanden ophalen. Wie dat wanneer deed, zie je bij het onderzoek.',
    hash: 'Controlegetal (SHA-256)',
    hashHelp: 'Hiermee toon je later aan dat je met precies dit bestand werkte.',
    keep: 'Er staan persoonsgegevens in. Bewaar het bestand waar alleen jullie bij kunnen.',
    keepCounts: 'Er staan alleen aantallen in; kleine zijn verborgen.',
    remade: {
      same: 'Opnieuw gemaakt, en tot op de laatste byte gelijk aan de eerste keer.',
      gone: (number: number) =>
        `Opnieuw gemaakt, en niet meer gelijk aan de eerste keer: ${cases(number)} ${number === 1 ? 'is' : 'zijn'} sindsdien verwijderd, of het gezin heeft bezwaar gemaakt.`,
      other:
        'Opnieuw gemaakt, en niet meer gelijk aan de eerste keer. Vergelijk het controlegetal en meld het aan de beheerder.',
    },
  },
  expired: {
    title: 'De bestanden zijn opgeruimd',
    help: 'Hun tijd zat erop. Alles wat bepaalt wat erin zat, is bewaard: je kunt dezelfde levering opnieuw laten maken.',
    help2: 'Gezinnen die sindsdien bezwaar maakten en zaken die zijn verwijderd, komen er niet meer in.',
    remake: 'Opnieuw maken',
    closed: 'Het onderzoek is gesloten, dus opnieuw maken kan niet meer.',
  },
  content: {
    title: 'Wat erin zit',
    cases: (number: number) => `${cases(number)} in de levering`,
    compared: (number: number) => `${cases(number)} vergeleken`,
    leftOut: (number: number, least: number) =>
      number === 0
        ? 'Er is geen zaak weggelaten.'
        : `${cases(number)} weggelaten, omdat ze in een groepje van minder dan ${least} zaten.`,
    rows: 'Regels per tabel',
    table: 'Tabel',
    number: 'Regels',
    coarsening: 'Grover gemaakt',
    files: 'Alle bestanden',
    file: 'Bestand',
    differences: 'Wat er anders is',
    sinceBase: (number: number) => `Vergeleken met levering ${number}.`,
    noDifference: 'Er is niets anders.',
    added: 'Nieuw',
    changed: 'Veranderd',
    withdrawn: 'Weg',
    columns: 'Veranderde kolommen',
    column: (name: string, number: number) => `${name} (${number})`,
  },
  account: {
    title: 'Verantwoording',
    approved: 'Goedgekeurd',
    approvedBy: (version: number, who: string, day: string) =>
      `plan versie ${version}, door ${who} op ${day}`,
    recognisable: 'Herkenbaar',
    groups: (smallest: number, inSmall: number) =>
      smallest === 1
        ? `Niet elk gezin lijkt op een ander; ${cases(inSmall)} ${inSmall === 1 ? 'zit' : 'zitten'} in een groepje van minder dan 5.`
        : `Het kleinste groepje gezinnen dat in alles op elkaar lijkt, telt er ${smallest}.${inSmall === 0 ? '' : ` ${cases(inSmall)} ${inSmall === 1 ? 'zit' : 'zitten'} in een groepje van minder dan 5.`} Het blijven persoonsgegevens.`,
    atLeast: (least: number) =>
      least === 1
        ? 'Ook gezinnen die als enige zo zijn, zitten erin. Het blijven persoonsgegevens.'
        : `Elk groepje gezinnen dat in alles op elkaar lijkt, telt er minstens ${least}. Het blijven persoonsgegevens.`,
    onlyCounts: 'Er staan alleen aantallen in; kleine zijn verborgen.',
    files: 'Bestanden',
    until: (day: string) => `Worden hier na ${day} verwijderd.`,
    gone: (day: string) => `Zijn hier verwijderd. Ze stonden klaar tot ${day}.`,
    objection: 'Maakt een gezin bezwaar',
    objectionText:
      'Dan komt het in geen enkele levering die daarna wordt gemaakt. Uit een kopie die al is opgehaald, gaat het niet vanzelf weg: de onderzoeker maakt dan een nieuwe levering en gooit de oude weg.',
  },
  frozen: {
    title: 'Wat is vastgelegd',
    intro: 'Dit bepaalt wat erin zit. Het verandert niet meer, ook niet als iemand later iets instelt.',
    plan: 'Plan',
    cut: 'Peildag',
    norms: 'Termijnen',
    measures: 'Maten',
    forms: 'Formulieren',
    instruments: 'Vragenlijsten',
    codebook: 'Codeboek',
    package: 'Pakket',
    version: (version: number) => `versie ${version}`,
    of: (id: string, version: number) => `${id} (${version})`,
  },
  kilobytes: (number: string) => `${number} kB`,
  megabytes: (number: string) => `${number} MB`,
};
