import { retentionWords } from './retention-words.ts';
import type { StoredTable } from './stored-data.ts';

const howLong = retentionWords.meeting;

/** What is stored of learning meetings. */
export const meetingTables = {
  meeting: {
    what: 'Leerbijeenkomsten van een team: wanneer, welke cijfers, wat er genoteerd is',
    howLong,
    columns: {
      id: ['organisatie', 'id, op het apparaat gemaakt'],
      teamId: ['organisatie', 'welk team'],
      heldOn: ['organisatie', 'dag van de bijeenkomst'],
      state: ['organisatie', 'in voorbereiding, cijfers vastgelegd of gehouden'],
      heldAt: ['organisatie', 'wanneer gezegd is dat ze gehouden is'],
      revision: ['techniek', 'hoe vaak er is opgeslagen'],
      saveId: ['techniek', 'laatste keer opslaan, zodat dezelfde niet twee keer telt'],
      savedAt: ['organisatie', 'wanneer voor het laatst opgeslagen'],
      measures: ['organisatie', 'naar welke maten gekeken wordt'],
      participants: ['organisatie', 'hoeveel mensen in welke rol erbij waren, zonder namen'],
      helpful: ['organisatie', 'hoe nuttig de bijeenkomst was, één cijfer van allen samen'],
      sealed: ['verzegeld', 'duiding, successen en knelpunten'],
      frozen: ['organisatie', 'de cijfers van het team zoals ze toen waren, met hun uitleg'],
    },
  },
  meetingAction: {
    what: 'Acties die een leerbijeenkomst afsprak',
    howLong,
    columns: {
      id: ['organisatie', 'id, op het apparaat gemaakt'],
      meetingId: ['organisatie', 'van welke bijeenkomst'],
      teamId: ['organisatie', 'welk team'],
      revision: ['techniek', 'hoe vaak er is opgeslagen'],
      saveId: ['techniek', 'laatste keer opslaan'],
      byOn: ['organisatie', 'voor welke dag'],
      measureId: ['organisatie', 'om welke maat het gaat'],
      state: ['organisatie', 'loopt nog, gedaan, deels gedaan of vervallen'],
      sealed: ['verzegeld', 'wat, wie en wat het opleverde'],
      addedAt: ['organisatie', 'wanneer toegevoegd'],
    },
  },
  meetingRevision: {
    what: 'Wat een verbetering van een verslag verving',
    howLong,
    columns: {
      meetingId: ['organisatie', 'van welke bijeenkomst'],
      revision: ['techniek', 'de hoeveelste'],
      replacedAt: ['organisatie', 'wanneer vervangen'],
      content: ['verzegeld', 'het verslag zoals het was; teksten verzegeld'],
    },
  },
} as const satisfies Record<string, StoredTable>;
