import type { AuditFinding } from '../../../../shared/audit/lines.ts';

const findings: Record<AuditFinding['kind'], (first: number, last: number) => string> = {
  'rows-removed': (first, last) => `Regels ${first} tot en met ${last} zijn weg.`,
  'rows-altered': (first, last) =>
    `Tussen regel ${first} en ${last} is iets veranderd of tussengevoegd nadat het verzegeld was.`,
  'out-of-order': (first, last) => `Regels ${first} tot en met ${last} staan niet op hun plaats.`,
  'chain-cut': (first, last) =>
    `Het zegel over regel ${first} tot en met ${last} sluit niet aan op het zegel ervoor.`,
  'end-missing': (first) => `Het logboek houdt te vroeg op: na regel ${first} ontbreekt iets.`,
  'not-sealed': (first, last) =>
    `Regels ${first} tot en met ${last} hadden verzegeld moeten zijn en zijn dat niet. Draait het uurlijkse werk nog?`,
  'head-unknown': () =>
    'Het zegel dat je hebt bewaard komt in het logboek niet voor. Het is ingekort of opnieuw gemaakt.',
  unreadable: (first) => `Regel ${first} is geen regel van een logboek.`,
};

/** Who did what. */
export const audit = {
  intro:
    'Wie wat heeft bekeken, ingevuld of ingesteld. Regels kunnen niet worden gewijzigd. Wat er precies is ingevuld staat er niet in. Ook dat jij dit leest, wordt genoteerd.',
  filters: 'Filteren',
  from: 'Van',
  to: 'Tot en met',
  member: 'Persoon',
  action: 'Wat',
  case: 'Kenmerk van de zaak',
  caseWrong:
    'Kenmerk van de zaak: 32 tekens, zoals in het logboek. Een zaaknummer kan de beheerder niet zien.',
  dayWrong: 'Van: deze dag ligt na “tot en met”.',
  all: 'alle',
  apply: 'Zoeken',
  clear: 'Alles tonen',
  none: 'Er is niets gevonden.',
  shown: (count: number, hasMore: boolean) =>
    `${count === 1 ? '1 regel' : `${count} regels`}${hasMore ? ', en er zijn oudere' : ''}`,
  older: 'Oudere regels tonen',
  caption: 'Regels van het logboek, de nieuwste eerst',
  columns: { when: 'Wanneer', who: 'Wie', what: 'Wat', about: 'Waarover', client: 'Vanuit' },
  itself: 'Doelspoor zelf',
  roles: {
    import: 'inlezen',
    'set-up': 'inrichting',
    retention: 'bewaartermijn',
    none: '',
  } as Record<string, string>,
  records: {
    member: 'persoon',
    case: 'zaak',
    entry: 'formulier',
    team: 'team',
    organisation: 'organisatie',
    setting: 'instelling',
    session: 'waar iemand is ingelogd',
    device: 'apparaat',
    log: 'logboek',
    meeting: 'bijeenkomst',
    study: 'onderzoek',
    release: 'levering',
    'research-token': 'persoonlijk token',
  } as Record<string, string>,
  clients: { extension: 'extensie', portal: 'portaal', script: 'script', '': 'server' } as Record<
    string,
    string
  >,
  ofCase: (key: string) => `zaak ${key}`,
  onlyCase: (key: string) => `Alleen zaak ${key} tonen`,
  export: {
    button: 'Exporteren',
    busy: 'Wordt opgehaald …',
    help: 'Het hele logboek met zijn zegels, als bestand. Bewaar het ergens anders, dan valt later op als hier iets weg is.',
    done: 'Het bestand staat bij je downloads.',
  },
  verification: {
    title: 'Klopt het logboek nog?',
    intro:
      'Elke tien minuten worden nieuwe regels verzegeld, en elk zegel bouwt voort op het vorige. Zo valt op als er iets is veranderd of weggehaald.',
    kept: 'Een zegel dat je eerder hebt bewaard (mag leeg)',
    keptHelp: '64 tekens. Daarmee valt ook op als het einde van het logboek is weggehaald.',
    keptWrong: 'Dit is geen zegel: het zijn 64 tekens, cijfers en de letters a tot en met f.',
    go: 'Nu controleren',
    busy: (done: number, total: number) => `Gecontroleerd tot regel ${done} van ${total} …`,
    fine: (rows: number) =>
      rows === 0
        ? 'Het logboek is nog leeg.'
        : `Het klopt: alle ${rows} regels zijn bekeken, en er is niets veranderd of weg.`,
    found: (at: number) => `Het bewaarde zegel staat erin, tot en met regel ${at}.`,
    wrong: 'Het logboek klopt niet. Bewaar een export en meld dit aan de functionaris gegevensbescherming.',
    head: 'Het laatste zegel. Bewaar het buiten Doelspoor:',
    findings,
  },
};
