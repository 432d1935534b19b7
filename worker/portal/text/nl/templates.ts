/** The page with texts for the dossier. */
export const templates = {
  intro:
    'Na het invullen kan een gezinswerker een tekst kopiëren of in het zaaksysteem plaatsen. Hier bepaal je hoe die tekst eruitziet, per formulier. De tekst is altijd in het Nederlands en komt alleen in het dossier als iemand daarop klikt.',
  form: 'Formulier',
  own: 'eigen tekst',
  text: (form: string) => `Tekst voor het dossier: ${form}`,
  isOurs: 'Dit is de tekst van Doelspoor. Pas hem aan om er jullie eigen tekst van te maken.',
  isOwn: 'Dit is jullie eigen tekst.',
  backToOurs: 'Terug naar de tekst van Doelspoor',
  placeholders: 'Wat je kunt invullen',
  placeholdersHelp:
    'Op de plek van {naam} komt wat er is ingevuld. Is daar niets ingevuld, dan vervalt de hele regel; ook het kopje erboven als er niets onder overblijft. Begint een regel met een streepje of sterretje en dan {naam}, dan krijgt elk onderdeel een eigen regel.',
  general: {
    datum: 'De dag waarop het gebeurde',
    zaak: 'Het zaaknummer',
    formulier: 'De naam van het formulier',
    antwoorden: 'Alle vragen en antwoorden onder elkaar',
  },
  preview: 'Zo komt het eruit te zien',
  previewHelp: 'Met verzonnen antwoorden.',
  full: 'Als alles is ingevuld',
  least: 'Als alleen het verplichte is ingevuld',
  nothing: 'Dan blijft er niets over.',
  wrong: (form: string) => `${form}: de tekst is leeg, te lang of bevat iets dat dit formulier niet kent.`,
  tooLong: (most: number) => `De tekst is te lang: hooguit ${most} tekens.`,
  problems: {
    unknown: (found: string, line: number, column: number) =>
      `Regel ${line}, teken ${column}: ${found} bestaat niet bij dit formulier.`,
    brace: (found: string, line: number, column: number) =>
      `Regel ${line}, teken ${column}: deze ${found} hoort nergens bij. Accolades staan alleen om een naam heen.`,
  },
};
