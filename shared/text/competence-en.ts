import type { CompetenceText } from './competence-nl.ts';

/** What is said around the competence check, in English. */
export const competenceEn: CompetenceText = {
  title: 'Competence check',
  line: (day) => `The competence check of this half-year: six ratings, 20 seconds, anonymous. Until ${day}.`,
  fillIn: 'Fill in',
  notNow: 'Do not take part this half-year',
  anonymous:
    'Anonymous: your ratings are only added to those of your team. Nowhere is kept who gave which rating, not for the administrator either. That you took part is remembered, so that nobody counts twice.',
  whenShown:
    'The team sees what came of it when the half-year is over, and only if at least five people took part.',
  keys: 'Keys 1 to 7.',
  lowest: '1: not yet',
  highest: '7: very well',
  missing: (count) => (count === 1 ? '1 rating to go.' : `${count} ratings to go.`),
  save: 'Send',
  cancel: 'Not now',
  saved: 'Sent, thank you. Your ratings were only added up.',
  before: 'You filled in this check before.',
  failed: 'Sending failed. Nothing was counted; please try again in a moment.',
  filledIn: (count, day) =>
    count === 1
      ? `1 member of the team filled in the check this half-year. It can be filled in until ${day}; then you see here what came of it.`
      : `${count} members of the team filled in the check this half-year. It can be filled in until ${day}; then you see here what came of it.`,
  none: 'No half-year is complete yet.',
  tooFew: (round) => `${round}: fewer than five people took part. Then nothing is shown.`,
  round: (half, year) => `${half === 1 ? 'first' : 'second'} half of ${year}`,
  table: (round) => `How often each rating was given, ${round}`,
  columns: { ability: 'How well it goes', median: 'Middle', filledIn: 'Number' },
  earlier: (round) => `Middle ${round}`,
  medianHelp:
    'The middle is the rating with as many people above as below it. Differences of half a point mean nothing.',
};
