/** What the panel says about texts for the dossier, in Dutch. */
export const dossierNl = {
  title: 'Voor het dossier',
  copy: 'Kopieer voor dossier',
  place: 'Plaats in dit veld',
  show: 'Tekst bekijken',
  copied: 'Gekopieerd. Je kunt het nu in het dossier plakken.',
  notCopied: 'Kopiëren lukte niet. Selecteer de tekst hieronder en kopieer die zelf.',
  copiedInstead: 'De tekst is gekopieerd: je kunt hem zelf plakken.',
  placed: (field: string | null) => (field === null ? 'Geplaatst.' : `Geplaatst in “${field}”.`),
  why: {
    'no-field': 'De cursor staat nergens. Klik in het zaaksysteem eerst in het veld.',
    unfit: 'De cursor staat niet in een veld voor tekst.',
    'read-only': 'In dit veld kan nu niets gewijzigd worden.',
    refused: 'De pagina nam de tekst niet aan.',
    unsure: 'Of de tekst er staat is niet te zien. Kijk het even na.',
    'no-access': 'Doelspoor mag niet in deze pagina schrijven.',
  },
  tooLong: (room: number) => `De tekst is te lang voor dit veld: er passen nog ${room} tekens bij.`,
  otherCase: (beside: string, own: string) =>
    `Hiernaast staat zaak ${beside} open. Deze tekst hoort bij zaak ${own}.`,
  unknownCase: (own: string) =>
    `Welke zaak hiernaast open staat is niet te zien. Deze tekst hoort bij zaak ${own}.`,
  placeAnyway: 'Toch plaatsen',
  doNotPlace: 'Niet plaatsen',
  incomplete: 'Een deel is op dit apparaat niet leesbaar. Dat staat hier niet in.',
};

/** What the panel says about text that was taken from a page, in Dutch. */
export const takenNl = {
  title: 'Tekst uit het zaaksysteem',
  waitsForCase: 'Deze tekst wacht op de zaak die je kiest.',
  waitsForStart: 'Deze tekst wacht tot de zaak loopt.',
  where: 'Waar hoort deze tekst bij?',
  fromOther: (number: string) => `Deze tekst komt uit zaak ${number}.`,
  fromUnknown: 'Bij welke zaak deze tekst hoort, is niet te zien.',
  goHere: 'Ga naar de vraag waar dit bij hoort en kies dan “Zet hier erbij”.',
  tooLong: (label: string, over: number) =>
    `Dit past niet bij “${label}”: ${over === 1 ? '1 teken' : `${over} tekens`} te veel. Kort de tekst hier in.`,
  cut: (most: number) => `Alleen de eerste ${most} tekens zijn meegenomen.`,
  asGoal: 'Als doel',
  asHelpQuestion: 'Als hulpvraag',
  inEvaluation: 'Bij de evaluatie',
  addHere: 'Zet hier erbij',
  discard: 'Weggooien',
  added: (label: string) => `Toegevoegd bij “${label}”.`,
};
