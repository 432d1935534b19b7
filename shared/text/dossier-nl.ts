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
