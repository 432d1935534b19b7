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
