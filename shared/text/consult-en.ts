import type { amendingNl, consultNl } from './consult-nl.ts';

/** What the panel says about asking someone to think along, in English. */
export const consultEn: typeof consultNl = {
  title: 'Thinking along',
  ask: 'Ask someone to think along',
  none: 'nothing asked',
  asked: (day) => `asked on ${day}`,
  answered: (day) => `answer on ${day}`,
  noAnswer: 'no answer yet',
  answer: 'Record the answer',
  answerMore: 'Another answer',
  finish: 'Finish',
  earlier: (count) => `${count} earlier`,
  ended: (outcome, day) => `${outcome}, ${day}`,
  open: (count) => `${count} open`,
  untitled: 'question that cannot be read',
  asksFor: 'You said that you need someone to think along.',
  stagnates: 'Two evaluations without progress.',
  putAway: 'Not now',
  putAwayLabel: (goal) => `Not now: ${goal}`,
  putAwayDone: 'You will not see this here until the next evaluation.',
};

/** What the panel says about correcting what was recorded, in English. */
export const amendingEn: typeof amendingNl = {
  record: 'What has been recorded',
  look: 'Everything that was recorded',
  back: 'Back to the case',
  subtitle: (number) => `Case ${number} · correcting`,
  notice: 'You are correcting what was there. The earlier version stays to be seen.',
  unreadable:
    'Not all text of the earlier version can be read on this device. What you do not see here will not be in the correction. It stays in the earlier version.',
  draft: (form) => `${form} (correction)`,
  saved: (form) => `${form}: correction saved.`,
};
