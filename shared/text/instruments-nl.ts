/** What is said about judgements beside each other, and about the reporting code. Loaded with those screens. */
export const instrumentsNl = {
  differ: (count: number) =>
    count === 1 ? 'Op 1 punt verschillen jullie' : `Op ${count} punten verschillen jullie`,
  agree: (count: number) =>
    count === 1 ? 'Op 1 punt zijn jullie het eens' : `Op ${count} punten zijn jullie het eens`,
  partial: (count: number) =>
    count === 1 ? 'Op 1 punt antwoordde niet iedereen' : `Op ${count} punten antwoordde niet iedereen`,
  nothingDiffers: 'Nergens zeggen jullie iets anders.',
  you: 'Jij',
  colleague: 'Collega',
  colleagueOf: (rank: number) => `Collega ${rank}`,
  unanswered: 'niet beantwoord',
  sawFirst: 'zag eerst het andere oordeel',
  judgedOn: (day: string) => `oordeel van ${day}`,
  conclude: 'Samen concluderen',
  concludeAgain: 'Opnieuw samen concluderen',
  concludeHelp: 'Verschil mag blijven. Beide oordelen blijven staan, wat jullie samen concluderen telt.',
  together: (conclusion: string, day: string) => `Samen geconcludeerd op ${day}: ${conclusion}.`,
  where: 'Waar jullie verschilden',
  code: {
    help: 'Vijf vragen, en wat de meldcode erop zegt. Jij beslist. Hiervan wordt niets bewaard of verstuurd.',
    record: 'Vastleggen doe je bij Meldcode, onderaan de veiligheidschecklist.',
    again: 'Begin opnieuw',
  },
};

export type InstrumentsText = typeof instrumentsNl;
