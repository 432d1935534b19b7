import type { dossierNl, takenNl } from './dossier-nl.ts';

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

/** What the panel says about text that was taken from a page, in English. */
export const takenEn: typeof takenNl = {
  title: 'Text from the case system',
  waitsForCase: 'This text waits for the case you choose.',
  waitsForStart: 'This text waits until the case is running.',
  where: 'Where does this text belong?',
  fromOther: (number) => `This text comes from case ${number}.`,
  fromUnknown: 'Which case this text belongs to can’t be seen.',
  goHere: 'Go to the question where this belongs and then choose “Add it here”.',
  tooLong: (label, over) =>
    `This does not fit at “${label}”: ${over === 1 ? '1 character' : `${over} characters`} too many. Shorten the text here.`,
  cut: (most) => `Only the first ${most} characters were taken.`,
  asGoal: 'As a goal',
  asHelpQuestion: 'As the help question',
  inEvaluation: 'With the evaluation',
  addHere: 'Add it here',
  discard: 'Throw away',
  added: (label) => `Added at “${label}”.`,
};
