import type { takenNl } from './taken-nl.ts';

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
