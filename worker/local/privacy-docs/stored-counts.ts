import { retentionWords } from './retention-words.ts';

const { withCase } = retentionWords;

/** The tables of what is counted and proposed: reminders, checks, milestones and recipes. See `storedTables`. */
export const countedTables = {
  prompt: {
    what: 'Herinneringen die op een scherm stonden, en wat ermee gebeurde; niet bij wie',
    howLong: withCase,
    columns: {
      id: ['techniek', 'id'],
      caseId: ['gezin', 'welke zaak'],
      teamId: ['organisatie', 'welk team'],
      kind: ['gezin', 'waarover'],
      shownOn: ['gezin', 'dag'],
      openedOn: ['gezin', 'dag'],
      outcome: ['gezin', 'gedaan, later, anders of genegeerd'],
      reason: ['gezin', 'code van de reden'],
      settledOn: ['gezin', 'dag'],
    },
  },
  competenceAnswered: {
    what: 'Wie de bekwaamheidscheck van een halfjaar invulde, zodat niemand twee keer telt',
    howLong: 'tot het halfjaar om is',
    columns: {
      teamId: ['organisatie', 'team'],
      round: ['organisatie', 'halfjaar'],
      memberId: ['medewerker', 'wie; niet wat'],
    },
  },
  competenceTally: {
    what: 'Hoe vaak welk cijfer gegeven is in de bekwaamheidscheck',
    howLong: 'blijft',
    columns: {
      teamId: ['organisatie', 'team'],
      round: ['organisatie', 'halfjaar'],
      ability: ['organisatie', 'welke vaardigheid'],
      rating: ['organisatie', 'cijfer'],
      count: ['organisatie', 'hoe vaak'],
    },
  },
  recipeProposal: {
    what: 'Voorgestelde instellingen om een zaaksysteem te herkennen',
    howLong: 'tot een beheerder ze publiceert of weglegt',
    columns: {
      id: ['techniek', 'id'],
      recipe: ['organisatie', 'de instelling; bevat niets uit een zaak'],
      proposedBy: ['medewerker', 'wie'],
      proposedAt: ['medewerker', 'wanneer'],
    },
  },
  milestoneTally: {
    what: 'Tellingen per team en dag',
    howLong: 'zolang de zaken bestaan die erin tellen',
    columns: {
      teamId: ['organisatie', 'team'],
      kind: ['organisatie', 'wat geteld is'],
      deadlineOn: ['organisatie', 'dag'],
      verdict: ['organisatie', 'uitkomst'],
      count: ['organisatie', 'hoeveel; per dag kan dat er één zijn'],
    },
  },
  pendingTally: {
    what: 'Tellingen onder nieuwe termijnen, tot ze gelden',
    howLong: 'tot alle zaken opnieuw geteld zijn',
    columns: {
      teamId: ['organisatie', 'team'],
      kind: ['organisatie', 'wat geteld is'],
      deadlineOn: ['organisatie', 'dag'],
      verdict: ['organisatie', 'uitkomst'],
      count: ['organisatie', 'hoeveel'],
    },
  },
  keptTally: {
    what: 'Tellingen van verwijderde zaken, als de organisatie die bewaart',
    howLong: retentionWords.keptCounts,
    columns: {
      teamId: ['organisatie', 'team'],
      kind: ['organisatie', 'wat geteld is'],
      deadlineOn: ['organisatie', 'dag'],
      verdict: ['organisatie', 'uitkomst'],
      count: ['organisatie', 'hoeveel'],
    },
  },
  retentionRun: {
    what: 'Dat er na de bewaartermijn verwijderd is, en hoeveel',
    howLong: 'blijft',
    columns: {
      id: ['techniek', 'volgnummer'],
      ranAt: ['organisatie', 'wanneer'],
      policyVersion: ['organisatie', 'onder welke instelling'],
      cases: ['organisatie', 'hoeveel zaken'],
      entries: ['organisatie', 'hoeveel formulieren'],
    },
  },
  recipeHealth: {
    what: 'Of zaken herkend worden, per dag geteld',
    howLong: retentionWords.recipeHealth,
    columns: {
      recipeId: ['organisatie', 'welk zaaksysteem'],
      recipeVersion: ['techniek', 'versie'],
      reportedOn: ['organisatie', 'dag'],
      worked: ['organisatie', 'hoe vaak het lukte'],
      broken: ['organisatie', 'hoe vaak niet'],
    },
  },
} as const;
