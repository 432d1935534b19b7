/** The tables of the area picture. See `storedTables`. */
export const areaTables = {
  areaImport: {
    what: 'Keren dat er cijfers voor de gebiedsfoto zijn ingelezen',
    howLong: 'blijft, ook als het is teruggedraaid',
    columns: {
      version: ['techniek', 'versie'],
      id: ['techniek', 'id'],
      importedAt: ['medewerker', 'wanneer'],
      importedBy: ['medewerker', 'welke beheerder'],
      undoneAt: ['medewerker', 'wanneer teruggedraaid'],
    },
  },
  areaFigure: {
    what: 'Ingelezen cijfers per team en jaar; nooit van minder dan tien, nooit één of twee die opvallen',
    howLong: 'blijft',
    columns: {
      teamId: ['organisatie', 'team'],
      year: ['organisatie', 'jaar'],
      indicator: ['organisatie', 'welke indicator'],
      importVersion: ['techniek', 'bij welke keer inlezen'],
      count: ['organisatie', 'aantal'],
      ofCount: ['organisatie', 'van hoeveel'],
      mark: ['organisatie', 'gemiddeld cijfer'],
      source: ['organisatie', 'code van de bron'],
    },
  },
  areaNote: {
    what: 'Wat een team over een jaar schreef: sterk, zwak, kans, bedreiging; alleen de laatste versie',
    howLong: 'tot het team iets anders schrijft',
    columns: {
      teamId: ['organisatie', 'team'],
      year: ['organisatie', 'jaar'],
      version: ['techniek', 'versie'],
      sealed: ['verzegeld', 'de teksten'],
      writtenAt: ['medewerker', 'wanneer'],
      writtenBy: ['medewerker', 'wie'],
    },
  },
} as const;
