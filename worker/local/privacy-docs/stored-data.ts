import type * as schema from '../../db/schema.ts';
import { retentionWords } from './retention-words.ts';
import { areaTables } from './stored-area.ts';
import { countedTables } from './stored-counts.ts';
import { feedbackTables } from './stored-feedback.ts';
import { meetingTables } from './stored-meetings.ts';
import { researchTables } from './stored-research.ts';

/**
 * What a column says: `gezin` is about a family, under a pseudonym; `verzegeld` can be opened on devices of the team
 * only; `medewerker` is about someone who works there; `organisatie` is about nobody; `techniek` neither.
 */
export type Kind = 'gezin' | 'verzegeld' | 'medewerker' | 'organisatie' | 'sleutel' | 'techniek';

type Tables = typeof schema;
type Columns<Name extends keyof Tables> = keyof Tables[Name]['_']['columns'];

export interface StoredTable {
  what: string;
  howLong: string;
  columns: Readonly<Record<string, readonly [Kind, string]>>;
}

const { withCase, staff, log } = retentionWords;

/** Every table and every column of the database. A new one does not compile until it stands here. */
export const storedTables = {
  organisation: {
    what: 'Wiens database dit is',
    howLong: 'zolang de database bestaat',
    columns: {
      id: ['organisatie', 'id van de organisatie'],
      name: ['organisatie', 'naam van de organisatie'],
      countedNorms: ['techniek', 'versie van de termijnen waarmee geteld is'],
    },
  },
  organisationSetting: {
    what: 'Instellingen van de organisatie, in versies',
    howLong: 'elke versie blijft, zodat te zien is wat wanneer gold',
    columns: {
      kind: ['organisatie', 'welke instelling'],
      version: ['techniek', 'versie'],
      value: ['organisatie', 'de instelling; de API weigert er wat op een persoon wijst'],
      setAt: ['medewerker', 'wanneer gezet'],
      setBy: ['medewerker', 'wie haar zette'],
    },
  },
  team: {
    what: 'Teams',
    howLong: 'tot een beheerder een nooit gebruikt team verwijdert',
    columns: { id: ['organisatie', 'id van het team'], name: ['organisatie', 'naam van het team'] },
  },
  member: {
    what: 'Medewerkers die inloggen',
    howLong: staff,
    columns: {
      id: ['medewerker', 'id in Doelspoor'],
      name: ['medewerker', 'naam'],
      roles: ['medewerker', 'rollen'],
      provider: ['medewerker', 'de identiteitsprovider'],
      subject: ['medewerker', 'hoe de identiteitsprovider de persoon kent'],
      account: ['medewerker', 'accountnaam, vaak het e-mailadres van het werk'],
      leftAt: ['medewerker', 'sinds wanneer uit dienst'],
    },
  },
  memberTeam: {
    what: 'Wie in welk team werkt',
    howLong: 'tot het team van de persoon wijzigt',
    columns: { memberId: ['medewerker', 'wie'], teamId: ['medewerker', 'in welk team'] },
  },
  signInAttempt: {
    what: 'Inlogpogingen die nog lopen',
    howLong: retentionWords.signIn,
    columns: {
      stateHash: ['techniek', 'hash van een toevalsgetal'],
      client: ['techniek', 'zijpaneel of beheer'],
      redirectUri: ['techniek', 'waar het venster naartoe gaat'],
      clientState: ['techniek', 'toevalsgetal van de client'],
      clientChallenge: ['techniek', 'hash van een toevalsgetal van de client'],
      browserHash: ['techniek', 'hash van een cookie'],
      nonce: ['techniek', 'toevalsgetal'],
      providerVerifier: ['techniek', 'toevalsgetal'],
      codeHash: ['techniek', 'hash van de eenmalige code'],
      memberId: ['medewerker', 'wie inlogt, zodra dat bekend is'],
      expiresAt: ['techniek', 'tot wanneer'],
    },
  },
  session: {
    what: 'Wie ingelogd is',
    howLong: retentionWords.session,
    columns: {
      tokenHash: ['techniek', 'hash van het token; het token zelf staat nergens'],
      id: ['techniek', 'waarmee de sessie te beëindigen is'],
      memberId: ['medewerker', 'wie'],
      client: ['medewerker', 'zijpaneel of beheer'],
      keyThumbprint: ['techniek', 'kenmerk van de sleutel die elk verzoek ondertekent'],
      agent: ['medewerker', 'browser en besturingssysteem, in een paar woorden'],
      createdAt: ['medewerker', 'wanneer ingelogd'],
      lastUsedAt: ['medewerker', 'wanneer voor het laatst gebruikt'],
      expiresAt: ['techniek', 'tot wanneer'],
    },
  },
  device: {
    what: 'Browsers en herstelcodes, met hun openbare sleutels',
    howLong: 'blijft, ook na afmelden: de sleutellijst verwijst ernaar',
    columns: {
      id: ['techniek', 'id'],
      kind: ['techniek', 'browser of herstelcode'],
      memberId: ['medewerker', 'van wie'],
      teamId: ['medewerker', 'of van welk team'],
      label: ['medewerker', 'hoe het apparaat heet, bijvoorbeeld ‘Chrome op Windows’'],
      signingKey: ['sleutel', 'openbare sleutel'],
      agreementKey: ['sleutel', 'openbare sleutel'],
      createdAt: ['medewerker', 'sinds wanneer'],
      lastSeenAt: ['medewerker', 'wanneer voor het laatst gezien'],
      endedAt: ['medewerker', 'wanneer afgemeld'],
    },
  },
  directoryEntry: {
    what: 'De ondertekende lijst van apparaten die sleutels mogen hebben',
    howLong: 'blijft: elke browser controleert de hele lijst',
    columns: {
      sequence: ['techniek', 'volgnummer'],
      body: ['medewerker', 'wat ondertekend is: ids van personen, teams en apparaten, openbare sleutels'],
      signerId: ['techniek', 'welk apparaat ondertekende'],
      signature: ['sleutel', 'handtekening'],
      addedAt: ['techniek', 'wanneer'],
    },
  },
  wrappedKey: {
    what: 'Sleutels, verzegeld voor één apparaat; hier gaan ze niet open',
    howLong: 'tot het apparaat is afgemeld',
    columns: {
      deviceId: ['techniek', 'voor welk apparaat'],
      scope: ['organisatie', 'van welk team, of van de organisatie'],
      epoch: ['techniek', 'de hoeveelste sleutel'],
      wrapped: ['sleutel', 'de verzegelde sleutel'],
    },
  },
  handedText: {
    what: 'Teksten van een zaak die naar een ander team ging, verzegeld voor dat team',
    howLong: withCase,
    columns: {
      entryId: ['techniek', 'bij welk formulier'],
      path: ['techniek', 'bij welke vraag'],
      teamId: ['organisatie', 'voor welk team'],
      sealed: ['verzegeld', 'de tekst'],
    },
  },
  caseFile: {
    what: 'Zaken, onder een pseudoniem',
    howLong: withCase,
    columns: {
      id: ['gezin', 'pseudoniem van de zaak, met twee sleutels gemaakt'],
      teamId: ['gezin', 'welk team verantwoordelijk is'],
      isOpen: ['gezin', 'of de zaak open is'],
      openedOn: ['gezin', 'wanneer gestart'],
      closedOn: ['gezin', 'wanneer afgesloten'],
      labelEntryId: ['techniek', 'waar het verzegelde zaaknummer staat'],
      labelForm: ['techniek', 'waar het verzegelde zaaknummer staat'],
      labelFormVersion: ['techniek', 'waar het verzegelde zaaknummer staat'],
      labelSealed: ['verzegeld', 'het zaaknummer'],
      createdAt: ['gezin', 'sinds wanneer bekend'],
      lastFiledAt: ['gezin', 'wanneer voor het laatst iets ingediend'],
      objectsToResearch: ['gezin', 'of het gezin bezwaar heeft tegen onderzoek'],
      heldAt: ['gezin', 'sinds wanneer verwijderen is tegengehouden'],
      holdReason: ['gezin', 'waarom, als code'],
      normsVersion: ['techniek', 'versie van de termijnen'],
      previousCaseId: ['gezin', 'pseudoniem van een eerdere zaak van het gezin'],
    },
  },
  caseParticipant: {
    what: 'Wie in een zaak iets heeft ingediend',
    howLong: withCase,
    columns: { caseId: ['gezin', 'welke zaak'], memberId: ['medewerker', 'wie'] },
  },
  entry: {
    what: 'Ingediende formulieren: zie de tabellen per formulier',
    howLong: withCase,
    columns: {
      id: ['techniek', 'id'],
      caseId: ['gezin', 'bij welke zaak'],
      sequence: ['techniek', 'volgnummer in de zaak'],
      form: ['techniek', 'welk formulier'],
      formVersion: ['techniek', 'welke versie'],
      teamId: ['gezin', 'van welk team'],
      authorId: ['medewerker', 'wie indiende'],
      happenedOn: ['gezin', 'op welke dag het gebeurde'],
      recordedAt: ['gezin', 'wanneer ingediend'],
      answers: ['gezin', 'gecodeerde antwoorden'],
      sealed: ['verzegeld', 'wat getypt is'],
      amends: ['techniek', 'welk formulier dit verbetert'],
      contentHash: ['techniek', 'hash, om dubbel versturen te herkennen'],
      previousCaseId: ['gezin', 'pseudoniem van de eerdere zaak die bij het starten is genoemd'],
    },
  },
  milestone: {
    what: 'Wat wanneer aan de beurt is in een zaak, afgeleid',
    howLong: withCase,
    columns: {
      caseId: ['gezin', 'welke zaak'],
      kind: ['gezin', 'wat'],
      subject: ['gezin', 'waarover: id van een doel of beoordeling'],
      opensOn: ['gezin', 'dag'],
      dueOn: ['gezin', 'dag'],
      deadlineOn: ['gezin', 'dag'],
      fulfilledOn: ['gezin', 'dag'],
      verdict: ['gezin', 'of het gelukt is'],
      teamId: ['gezin', 'voor welk team het telt'],
      isOpen: ['gezin', 'of het nog te doen is'],
      remindFrom: ['gezin', 'dag tot welke niet herinnerd wordt'],
      deviation: ['gezin', 'code van de reden waarom het anders gaat'],
    },
  },
  observation: {
    what: 'Wat een zaak laat zien dat geen ja of nee is, afgeleid: hoe lang iets duurde, of twee beoordelaars het eens waren, welke leefgebieden samen voorkomen',
    howLong: withCase,
    columns: {
      caseId: ['gezin', 'welke zaak'],
      kind: ['gezin', 'wat'],
      subject: ['gezin', 'waarover: id van een beoordeling, een consult of een stap'],
      teamId: ['gezin', 'voor welk team het telt'],
      startOn: ['gezin', 'dag waarop het begon'],
      endOn: ['gezin', 'dag waarop het eindigde'],
      value: ['gezin', 'hoe het eindigde of wat er gevonden is, in codes en getallen'],
    },
  },
  ...countedTables,
  ...areaTables,
  ...feedbackTables,
  ...meetingTables,
  ...researchTables,
  auditEvent: {
    what: 'Het logboek: wie wat deed, ook lezen',
    howLong: log,
    columns: {
      id: ['techniek', 'volgnummer'],
      at: ['medewerker', 'wanneer'],
      memberId: ['medewerker', 'wie'],
      role: ['medewerker', 'in welke rol'],
      action: ['medewerker', 'wat'],
      recordKind: ['techniek', 'soort gegeven'],
      recordId: ['gezin', 'welk gegeven; bij een zaak het pseudoniem'],
      teamId: ['organisatie', 'welk team'],
      caseId: ['gezin', 'welke zaak, als pseudoniem'],
      requestId: ['techniek', 'nummer van het verzoek'],
      client: ['medewerker', 'zijpaneel of beheer'],
    },
  },
  auditSeal: {
    what: 'De keten die laat zien of het logboek veranderd is',
    howLong: log,
    columns: {
      lastEventId: ['techniek', 'tot welke regel'],
      events: ['techniek', 'hoeveel regels'],
      previousHash: ['techniek', 'hash'],
      hash: ['techniek', 'hash'],
      sealedAt: ['techniek', 'wanneer'],
    },
  },
} as const satisfies {
  [Name in keyof Tables]: StoredTable & { columns: Record<Columns<Name>, readonly [Kind, string]> };
};
