import type { StoredTable } from './stored-data.ts';

const withRelease =
  'zo lang als het onderzoeksplan zegt, daarna binnen een uur verwijderd; eerder als het onderzoek sluit';
const untilClosed = 'tot het onderzoek sluit';

/** What is stored of research. See `storedTables`. */
export const researchTables = {
  study: {
    what: 'Onderzoeken',
    howLong: 'blijft, zodat te verantwoorden is wat waarvoor is uitgegeven; de sleutel gaat bij het sluiten',
    columns: {
      id: ['techniek', 'id, op het apparaat gemaakt'],
      ownerId: ['medewerker', 'van welke onderzoeker'],
      createdAt: ['medewerker', 'wanneer begonnen'],
      key: [
        'sleutel',
        'waarmee pseudoniemen van gekoppelde leveringen gemaakt worden; geen rol kan haar lezen',
      ],
      closedAt: ['organisatie', 'wanneer gesloten'],
    },
  },
  studyVersion: {
    what: 'Onderzoeksplannen, in versies, met wat erover besloten is',
    howLong: 'blijft, zodat te verantwoorden is wat waarvoor is uitgegeven',
    columns: {
      studyId: ['techniek', 'van welk onderzoek'],
      version: ['techniek', 'versie'],
      revision: ['techniek', 'hoe vaak het plan geschreven is'],
      plan: [
        'organisatie',
        'doel, grondslag, periode, teams en tabellen; titel en doel typt de onderzoeker, de API weigert er wat op een persoon wijst',
      ],
      state: ['organisatie', 'concept, ingediend, goedgekeurd of afgewezen'],
      writtenAt: ['medewerker', 'wanneer geschreven'],
      submittedAt: ['medewerker', 'wanneer ingediend'],
      decidedAt: ['medewerker', 'wanneer besloten'],
      decidedBy: ['medewerker', 'welke beheerder besloot'],
      refusal: ['organisatie', 'waarom afgewezen, als code'],
    },
  },
  release: {
    what: 'Leveringen: wat er vastligt, hoe ver het maken is en wat het werd',
    howLong: 'blijft, zonder de bestanden; de sleutel gaat als het onderzoek sluit',
    columns: {
      id: ['techniek', 'id, op het apparaat gemaakt'],
      studyId: ['techniek', 'van welk onderzoek'],
      studyVersion: ['techniek', 'op welke versie van het plan'],
      number: ['techniek', 'volgnummer in het onderzoek'],
      kind: ['organisatie', 'volledig, verbeterd of alleen wat nieuw is'],
      baseId: ['techniek', 'vergeleken met welke eerdere'],
      cutOn: ['organisatie', 'peildag'],
      cutAt: ['organisatie', 'laatste ogenblik dat meetelt'],
      coarsening: ['organisatie', 'wat vergroofd is'],
      frozen: ['techniek', 'termijnen, en versies van maten, formulieren en codeboek'],
      key: ['sleutel', 'waarmee de pseudoniemen gemaakt zijn; geen rol kan haar lezen'],
      state: ['techniek', 'hoe ver het is'],
      askedAt: ['medewerker', 'wanneer gevraagd'],
      askedBy: ['medewerker', 'door wie'],
      step: ['techniek', 'tot waar het maken is'],
      counts: ['organisatie', 'aantallen zaken, en hoe groot de kleinste groepen zijn'],
      leftOut: ['organisatie', 'hoeveel zaken zijn weggelaten omdat hun groep te klein was'],
      bytes: ['techniek', 'grootte'],
      sha256: ['techniek', 'hash van het pakket'],
      madeAt: ['organisatie', 'wanneer gemaakt'],
      expiresAt: ['organisatie', 'wanneer de bestanden gaan'],
      failure: ['techniek', 'waarom het niet lukte, als code'],
    },
  },
  releaseCase: {
    what: 'Welke zaak in een levering welk pseudoniem heeft',
    howLong: `${untilClosed}; de verwijzing naar de zaak eerder, als de zaak wordt verwijderd`,
    columns: {
      releaseId: ['techniek', 'welke levering'],
      pseudonym: ['gezin', 'pseudoniem van de zaak, alleen in deze levering of dit onderzoek'],
      caseId: ['gezin', 'welke zaak; leeg als zij verwijderd is'],
      class: ['gezin', 'kenmerken waaraan een gezin te herkennen kan zijn, in codes'],
    },
  },
  releaseFile: {
    what: 'De bestanden van een levering',
    howLong: withRelease,
    columns: {
      releaseId: ['techniek', 'welke levering'],
      position: ['techniek', 'plaats in het pakket'],
      name: ['techniek', 'naam'],
      rows: ['techniek', 'aantal rijen'],
      bytes: ['techniek', 'grootte'],
      sha256: ['techniek', 'hash'],
      crc32: ['techniek', 'controlegetal'],
    },
  },
  releasePart: {
    what: 'Wat in de bestanden van een levering staat: gecodeerde gegevens van zaken onder een ander pseudoniem, geen teksten',
    howLong: withRelease,
    columns: {
      releaseId: ['techniek', 'welke levering'],
      file: ['techniek', 'welk bestand'],
      part: ['techniek', 'volgnummer in het bestand'],
      rows: ['techniek', 'aantal rijen'],
      content: ['gezin', 'een stuk van het bestand'],
      meta: ['techniek', 'wat latere stappen ervan moeten weten'],
    },
  },
  releaseCount: {
    what: 'Tellingen per team en kwartaal van de zaken in een levering',
    howLong: untilClosed,
    columns: {
      releaseId: ['techniek', 'welke levering'],
      team: ['organisatie', 'team, of alle teams samen'],
      quarter: ['organisatie', 'kwartaal'],
      measure: ['organisatie', 'welke maat'],
      status: ['organisatie', 'of het telt en lukte'],
      count: ['organisatie', 'hoe vaak'],
    },
  },
  researchToken: {
    what: 'Persoonlijke tokens waarmee een script van een onderzoeker leveringen ophaalt',
    howLong: 'hoogstens 90 dagen geldig, daarna binnen een uur verwijderd; wat ingetrokken is gaat dan ook',
    columns: {
      id: ['techniek', 'waarmee het token in te trekken is'],
      memberId: ['medewerker', 'van wie'],
      tokenHash: ['techniek', 'hash van het token; het token zelf staat nergens'],
      name: ['medewerker', 'hoe de onderzoeker het noemt'],
      madeAt: ['medewerker', 'wanneer gemaakt'],
      expiresAt: ['techniek', 'tot wanneer'],
      endedAt: ['medewerker', 'wanneer ingetrokken'],
      lastUsedAt: ['medewerker', 'wanneer voor het laatst gebruikt'],
    },
  },
  downloadTicket: {
    what: 'Downloads die kunnen beginnen of verdergaan',
    howLong: 'korte tijd geldig, daarna binnen een uur verwijderd',
    columns: {
      tokenHash: ['techniek', 'hash van een toevalsgetal'],
      releaseId: ['techniek', 'welke levering'],
      memberId: ['medewerker', 'wie'],
      expiresAt: ['techniek', 'tot wanneer'],
    },
  },
} as const satisfies Record<string, StoredTable>;
