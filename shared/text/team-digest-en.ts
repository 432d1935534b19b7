import type { TeamDigestText } from './team-digest-nl.ts';

export const teamDigestEn: TeamDigestText = {
  open: 'The team’s week',
  title: 'The week',
  titleOf: (team, day) => `The week of ${team}, ${day}`,
  reading: 'The overview is being made …',
  unknown: 'No connection, and no overview of this team is kept on this device yet.',
  asOf: (day) => `No connection: what was done and the figures are as they were last known, on ${day}.`,
  dueAsOf: (day) => `What is due is known up to ${day}.`,
  due: 'Due',
  late: 'Late',
  thisWeek: 'This week',
  nextWeek: 'Next week',
  nothingDue: 'Nothing is due this week or next week.',
  more: 'More is due than fits here. This is what is most urgent.',
  line: (when, what) => `${when}: ${what}`,
  counted: (what, count) => `${what} (${count})`,
  lastWeek: (first, last) => `Last week, ${first} up to ${last}`,
  nothingDone: 'Nothing was done of what was due.',
  done: 'Done',
  answered: 'Answered to a reminder',
  later: (count) => `later (${count})`,
  otherwise: (reason, count) => `otherwise, ${reason} (${count})`,
  how: 'How it goes, over the last four quarters',
  figure: (name, sentence) => `${name}: ${sentence}`,
  meeting: 'Meeting',
  meetingOn: (day, open) =>
    open === 0
      ? `Next meeting: ${day}.`
      : `Next meeting: ${day}. ${open === 1 ? '1 action is' : `${open} actions are`} still open.`,
  noMeeting: 'No next meeting is planned yet.',
  numbers: 'Case numbers',
  about: 'Only counts of your own team: no names and no texts.',
  withNumbers: 'With the case numbers of what is due this week and next',
  numbersHelp:
    'A case number points to a family. Put it only in a message to colleagues who may see those cases.',
  copy: 'Copy for a mail',
  copied: 'Copied, without case numbers.',
  copiedWithNumbers: 'Copied, with case numbers.',
  notCopied: 'Copying failed. This is the text.',
};
