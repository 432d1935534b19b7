import type { retention as nl } from '../nl/retention.ts';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const retention: typeof nl = {
  intro:
    'How long data are kept. Doelspoor really deletes what is past its term: the forms, the encrypted texts and what is left on devices. That cannot be undone.',
  afterClosing: 'After a case was closed',
  afterClosingHelp: 'Choose what your selection list prescribes.',
  afterActivity: 'After the last entry, when a case was never closed',
  neverEnds: 'Keep cases that were never closed without an end date',
  keepCounts: 'Keep counts for the figures',
  keepCountsHelp:
    'All that is left of a deleted case is then that in a team, on a day, something was on time or not. Figures that were shown stay the same that way.',
  drafts: 'Drafts on a device',
  meetings: 'Learning meetings of a team',
  meetingsHelp:
    'The frozen figures, what the team noted and the actions. What of it is on paper or elsewhere, Doelspoor does not delete.',
  audit: 'The log',
  months: 'months',
  days: 'days',
  wrong: {
    monthsAfterClosing: 'After closing: fill in a whole number from 1 to 240.',
    monthsAfterLastActivity: 'After the last entry: fill in a whole number from 1 to 240.',
    draftDays: 'Drafts: fill in a whole number from 1 to 365.',
    meetingMonths: 'Learning meetings: fill in a whole number from 1 to 240.',
    auditMonths: 'The log: fill in a whole number from 60 (five years) to 240.',
  },
  preview: {
    title: 'What will be deleted',
    now: 'With the terms in force, in the coming twelve months.',
    draft: 'With the terms above, which are not saved yet, in the coming twelve months.',
    none: 'Nothing will be deleted in the coming twelve months.',
    total: (count) => `${plural(count, 'case', 'cases')} in all.`,
    held: (count) => `${plural(count, 'case is held and stays', 'cases are held and stay')}.`,
    caption: 'Cases that will be deleted, by month and team',
    month: 'Month',
    team: 'Team',
    first: 'From',
    closed: 'Closed',
    inactive: 'Never closed',
  },
  runs: {
    title: 'What was deleted',
    none: 'Nothing was deleted yet.',
    caption: 'The last times that something was deleted',
    when: 'When',
    cases: 'Cases',
    entries: 'Forms',
  },
  holds: {
    title: 'Cases on hold',
    intro:
      'A team coach can stop the deletion of a case, for example when there is a complaint. You see no case number here: only the team can read that. Talk to the coach before you lift it.',
    none: 'No case is on hold.',
    more: 'There are more than fit here. These are the oldest.',
    caption: 'Cases whose deletion is stopped',
    team: 'Team',
    reason: 'Reason',
    since: 'Since',
    goes: 'Would be gone on',
    noTerm: 'no end date',
    name: 'Reference',
    lift: 'Lift',
    liftOf: (key) => `Lift for case ${key}`,
    sure: (key, on) =>
      on === null
        ? `Case ${key} then follows the ordinary term again.`
        : `Case ${key} then follows the ordinary term again: ${on}. If that day has passed, it goes with the next deletion and cannot be brought back.`,
    yes: 'Yes, lift',
    lifted: 'Lifted.',
  },
};
