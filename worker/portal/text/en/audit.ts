import type { audit as nl } from '../nl/audit.ts';

export const audit: typeof nl = {
  intro:
    'Who looked at, filled in or set what. Lines cannot be changed. What was filled in does not stand here. That you read this is noted too.',
  filters: 'Filter',
  from: 'From',
  to: 'Up to and including',
  member: 'Person',
  action: 'What',
  case: 'Reference of the case',
  caseWrong:
    'Reference of the case: 32 characters, as in the log. The administrator cannot see a case number.',
  dayWrong: 'From: this day is after “up to and including”.',
  all: 'all',
  apply: 'Search',
  clear: 'Show all',
  none: 'Nothing was found.',
  shown: (count, hasMore) =>
    `${count === 1 ? '1 line' : `${count} lines`}${hasMore ? ', and there are older ones' : ''}`,
  older: 'Show older lines',
  caption: 'Lines of the log, newest first',
  columns: { when: 'When', who: 'Who', what: 'What', about: 'About', client: 'From' },
  itself: 'Doelspoor itself',
  roles: { import: 'import', 'set-up': 'set-up', retention: 'retention', none: '' },
  records: {
    member: 'person',
    case: 'case',
    entry: 'form',
    team: 'team',
    organisation: 'organisation',
    setting: 'setting',
    session: 'where someone is signed in',
    device: 'device',
    log: 'log',
    meeting: 'meeting',
    study: 'study',
    release: 'release',
    'research-token': 'personal token',
  },
  clients: { extension: 'extension', portal: 'portal', script: 'script', '': 'server' },
  ofCase: (key) => `case ${key}`,
  onlyCase: (key) => `Show case ${key} only`,
  export: {
    button: 'Export',
    busy: 'Being fetched …',
    help: 'The whole log with its seals, as a file. Keep it somewhere else; then it shows later when something is gone here.',
    done: 'The file is among your downloads.',
  },
  verification: {
    title: 'Is the log still right?',
    intro:
      'New lines are sealed every ten minutes, and each seal goes on from the one before. So it shows when something was changed or taken away.',
    kept: 'A seal that you kept earlier (optional)',
    keptHelp: '64 characters. With it, it also shows when the end of the log was taken away.',
    keptWrong: 'This is not a seal: it has 64 characters, digits and the letters a to f.',
    go: 'Verify now',
    busy: (done, total) => `Verified up to line ${done} of ${total} …`,
    fine: (rows) =>
      rows === 0
        ? 'The log is still empty.'
        : `It is right: all ${rows} lines were looked at, and nothing was changed or is gone.`,
    found: (at) => `The seal that you kept is in it, up to line ${at}.`,
    wrong: 'The log is not right. Keep an export and report this to the data protection officer.',
    head: 'The last seal. Keep it outside Doelspoor:',
    findings: {
      'rows-removed': (first, last) => `Lines ${first} to ${last} are gone.`,
      'rows-altered': (first, last) =>
        `Between lines ${first} and ${last} something was changed or put in after it was sealed.`,
      'out-of-order': (first, last) => `Lines ${first} to ${last} are not in their place.`,
      'chain-cut': (first, last) =>
        `The seal over lines ${first} to ${last} does not go on from the one before.`,
      'end-missing': (first) => `The log ends too early: after line ${first} something is missing.`,
      'not-sealed': (first, last) =>
        `Lines ${first} to ${last} should have been sealed and are not. Does the hourly work still run?`,
      'head-unknown': () => 'The seal that you kept is not in the log. It was cut short or made anew.',
      unreadable: (first) => `Line ${first} is no line of a log.`,
    },
  },
};
