/** The tables of what teams choose to look at, and of the figures they doubt. See `storedTables`. */
export const feedbackTables = {
  teamFeedbackChoice: {
    what: 'Welke maten een team kiest, waar het naar streeft en vanaf welke dag een verloop opnieuw begint, in versies',
    howLong: 'blijft, zodat te zien is wat wanneer gold',
    columns: {
      teamId: ['organisatie', 'team'],
      version: ['techniek', 'versie'],
      value: ['organisatie', 'de keuze, in codes, dagen en getallen'],
      setAt: ['medewerker', 'wanneer gezet'],
      setBy: ['medewerker', 'wie haar zette'],
    },
  },
  figureDoubt: {
    what: 'Cijfers waarvan een team zegt: klopt niet. Alleen codes; niet wie het zei, en niet om welke zaken het gaat',
    howLong: 'tot het team het terugneemt; wat beantwoord is blijft',
    columns: {
      id: ['techniek', 'id'],
      teamId: ['organisatie', 'team'],
      measure: ['organisatie', 'welke maat'],
      measureVersion: ['techniek', 'versie van de maat'],
      cutOn: ['organisatie', 'peildag van het cijfer'],
      firstOn: ['organisatie', 'eerste dag van de periode'],
      lastOn: ['organisatie', 'laatste dag van de periode'],
      reason: ['organisatie', 'code van de reden'],
      extent: ['organisatie', 'één, een paar of veel'],
      raisedAt: ['organisatie', 'wanneer'],
      answer: ['organisatie', 'code van het antwoord'],
      answeredAt: ['organisatie', 'wanneer beantwoord'],
    },
  },
} as const;
