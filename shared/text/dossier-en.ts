import type { dossierNl } from './dossier-nl.ts';

/** What the panel says about texts for the dossier, in English. */
export const dossierEn: typeof dossierNl = {
  title: 'For the case file',
  copy: 'Copy for the file',
  place: 'Put in this field',
  show: 'See the text',
  copied: 'Copied. You can paste it into the file now.',
  notCopied: 'Copying did not work. Select the text below and copy it yourself.',
  copiedInstead: 'The text was copied: you can paste it yourself.',
  placed: (field) => (field === null ? 'Placed.' : `Placed in “${field}”.`),
  why: {
    'no-field': 'The cursor is nowhere. Click in the field of the case system first.',
    unfit: 'The cursor is not in a field for text.',
    'read-only': 'Nothing can be changed in this field now.',
    refused: 'The page did not take the text.',
    unsure: 'Whether the text is there can’t be seen. Please have a look.',
    'no-access': 'Doelspoor may not write in this page.',
  },
  tooLong: (room) => `The text is too long for this field: there is room for ${room} more characters.`,
  otherCase: (beside, own) => `Case ${beside} is open beside this. This text belongs to case ${own}.`,
  unknownCase: (own) => `Which case is open beside this can’t be seen. This text belongs to case ${own}.`,
  placeAnyway: 'Place it all the same',
  doNotPlace: 'Do not place it',
  incomplete: 'Part of it can’t be read on this device. That is not in here.',
};
