import type { AreaIndicator } from '../../../../shared/area/indicators.ts';
import type { FileProblem } from '../../../../shared/area/read-file.ts';

const figures = (count: number) => (count === 1 ? '1 cijfer' : `${count} cijfers`);

const kinds: Record<FileProblem['problem'], (detail: string) => string> = {
  nothing: () => 'Er staat geen enkel cijfer in. Vul het sjabloon in en kies het opnieuw.',
  'too-many': () => 'Er staan meer dan 1000 cijfers in. Verdeel ze over meer bestanden.',
  separator: () =>
    'De namen van de kolommen staan er niet. Gebruik het sjabloon, en bewaar het als CSV met ; of , tussen de cellen.',
  'unknown-column': (name) =>
    `De kolom “${name}” hoort er niet in. Haal haar weg: er mag niets in staan dat over een persoon kan gaan.`,
  'double-column': (name) => `De kolom “${name}” staat er twee keer. Haal er een weg.`,
  'missing-column': (name) =>
    `De kolom “${name}” ontbreekt. Zet haar erbij; ze mag leeg zijn als er niets in hoeft.`,
  quotes: () => 'De aanhalingstekens kloppen niet. Haal ze weg, of zet er aan beide kanten een.',
  cells: () =>
    'Er staan niet evenveel cellen als kolommen. Staat er een komma in een getal? Gebruik dan ; tussen de cellen.',
  twice: (line) => `Hetzelfde cijfer staat ook op regel ${line}. Haal een van de twee weg.`,
  person: () =>
    'Dit lijkt op een burgerservicenummer, telefoonnummer, mailadres of adres. Haal het weg, ook uit het bestand waar dit vandaan komt.',
  formula: () => 'Dit is een formule. Zet er het getal zelf neer.',
  team: () => 'Dit team is er niet, of er zijn er twee met deze naam. Neem de naam over uit het sjabloon.',
  year: () => 'Dit jaar kan niet. Schrijf het in vier cijfers, en niet later dan dit jaar.',
  indicator: () => 'Kies 1, 3, 4a of 4b. Indicator 2 en 5 telt Doelspoor zelf.',
  'whole-number': () => 'Schrijf hier een heel getal, zonder procent, komma of letters.',
  thousands: () => 'Schrijf duizendtallen zonder punt of spatie: 4180.',
  mark: () => 'Een cijfer ligt tussen 1 en 10, met hoogstens twee decimalen: 7,8.',
  'of-missing': () => 'Vul in van hoeveel. Zonder dat getal zegt het cijfer te weinig.',
  'count-or-mark': () => 'Vul het aantal in of het cijfer, en niet allebei.',
  source: () => 'Schrijf gemeente, cbs, onderzoek of anders, en niets meer.',
  'count-above-of': () => 'Het aantal is hoger dan het totaal. Zijn ze verwisseld?',
  'mark-not-asked': () => 'Bij indicator 1 en 3 hoort een aantal. Een cijfer hoort alleen bij 4a en 4b.',
  'too-few': () => 'Van minder dan tien kan het over gezinnen gaan die iemand herkent. Laat de regel weg.',
  'small-cell': () => 'Eén of twee die anders zijn dan de rest, zijn te herkennen. Laat de regel weg.',
};

/** Reading in what the area picture needs from elsewhere. */
export const area = {
  intro:
    'Een keer per jaar kijkt een team met de gebiedsfoto naar zijn gebied. Twee van de vijf indicatoren telt Doelspoor zelf, en een deel van de vierde. De rest lees je hier in: per team en per jaar, en nooit per gezin.',
  noTeams: 'Er zijn nog geen teams.',
  indicators: {
    title: 'De vijf indicatoren, en wat ze niet zeggen',
    name: 'Indicator',
    what: 'Wat er geteld wordt',
    limits: 'Wat het niet zegt',
    origin: 'Waar het vandaan komt',
    origins: {
      own: 'telt Doelspoor zelf',
      imported: 'lees je hier in',
      both: 'deels eigen telling, deels ingelezen',
    } satisfies Record<AreaIndicator['origin'], string>,
  },
  columns: {
    team: 'Team',
    year: 'Jaar',
    indicator: 'Indicator',
    figure: 'Cijfer',
    source: 'Bron',
  },
  import: {
    title: 'Cijfers inlezen',
    steps: {
      template: 'Download het sjabloon. Er staat al een regel in voor ieder team en elke indicator.',
      fill: 'Vul aantal en van in, of bij 4a en 4b het cijfer en van. De bron is gemeente, cbs, onderzoek (cliëntervaringsonderzoek) of anders. Wat je niet weet, laat je leeg.',
      save: 'Bewaar het als CSV en kies het hieronder. Er wordt nog niets opgeslagen: je ziet eerst wat er verandert.',
    },
    year: 'Jaar in het sjabloon',
    template: 'Sjabloon downloaden',
    file: 'Bestand met cijfers',
    fileHint: 'CSV. Het bestand zelf blijft op je computer; alleen de cijfers gaan naar Doelspoor.',
    chosen: (name: string) => `Gekozen: ${name}`,
    notText: {
      spreadsheet: 'Dit is een werkblad. Kies in je rekenprogramma Opslaan als, en dan CSV.',
      'too-large': 'Dit bestand is te groot om cijfers voor de gebiedsfoto te zijn. Er is niets gelezen.',
    },
    bringIn: (count: number) => `${figures(count)} inlezen`,
    another: 'Ander bestand kiezen',
    done: (count: number, version: number) => `${figures(count)} ingelezen als versie ${version}.`,
  },
  problems: {
    title: (count: number) =>
      count === 1
        ? 'Er klopt iets niet. Er is niets opgeslagen. Verbeter het bestand en kies het opnieuw.'
        : `Er kloppen ${count} dingen niet. Er is niets opgeslagen. Verbeter het bestand en kies het opnieuw.`,
    line: (line: number, column: string | null) =>
      column === null ? `Regel ${line}:` : `Regel ${line}, kolom ${column}:`,
    more: (count: number) => `En nog ${count}.`,
    kinds,
  },
  preview: {
    title: 'Wat er verandert',
    nothingStored: 'Dit wordt ingelezen. Er is nog niets opgeslagen.',
    blank: (count: number) =>
      count === 1 ? '1 lege regel is overgeslagen.' : `${count} lege regels zijn overgeslagen.`,
    becomes: 'Wordt',
    was: 'Was',
    isNew: 'nog niets',
  },
  now: {
    title: 'Cijfers die nu gelden',
    none: 'Er zijn nog geen cijfers ingelezen. De teams zien tot die tijd alleen wat Doelspoor zelf telt.',
  },
  imports: {
    title: 'Keren dat er iets is ingelezen',
    intro: 'Draai je een keer terug, dan geldt weer wat er daarvoor stond. Elke keer blijft hier te zien.',
    version: 'Versie',
    when: 'Wanneer',
    who: 'Wie',
    figures: 'Cijfers',
    state: 'Stand',
    undo: 'Terugdraaien',
    undoOf: (version: number) => `Versie ${version} terugdraaien`,
    sure: (version: number) => `De cijfers van versie ${version} gelden daarna niet meer.`,
    yes: 'Ja, terugdraaien',
    undoneOn: (day: string) => `teruggedraaid, ${day}`,
    undone: (version: number) => `Versie ${version} is teruggedraaid.`,
  },
};
