import type { FigureChange } from '../api/feedback.ts';
import type { TeamFiguresText } from './team-figures-nl.ts';

const before: Record<FigureChange['verdict'], string> = {
  'probably-higher': 'Probably higher than in the four quarters before',
  'probably-lower': 'Probably lower than in the four quarters before',
  'no-clear-difference': 'No clear difference from the four quarters before',
};

export const teamFiguresEn: TeamFiguresText = {
  asOf: 'Figures as of',
  today: 'Back to today',
  canChange:
    'Over the last four quarters. Something counts from 14 days after its term. After that a figure changes only when someone corrects or withdraws something.',
  loading: 'The figures are on their way.',
  target: {
    own: (share) => `Your target is ${share}.`,
    proposed: (share) => `Proposed target: ${share}. You have not chosen one yourselves.`,
    below: 'The figure is probably below that target.',
    above: 'The figure is probably above that target.',
    around: 'No clear difference from that target.',
  },
  before,
  beforeCounts: (met, counted) => `(${met} of ${counted})`,
  beforeTooFew: 'Too few to compare with the four quarters before.',
  exceptions: 'Counts only when it was met',
  limits: 'What this figure does not say',
  readWith: 'Read it together with',
  reviewOn: (day) => `to be reviewed on ${day}`,
  course: {
    title: 'Course',
    meeting: 'meeting',
    until: (first, last) => `${first} to ${last}`,
    none: 'Too few yet for a course.',
    everyDot: (count, units) => `Each dot: ${count} consecutive ${units}.`,
    everyMonth: 'Each dot: a month.',
    waiting: (count, dot) => `The next dot comes at ${dot}; there are ${count} now.`,
    ordinary: 'The course is ordinary variation.',
    noLimits: 'Too few dots yet to say what ordinary variation is.',
    noLimitsOfMonths: 'A month is much like the month before. So there are no limits of ordinary variation.',
    provisional: 'The limits are provisional: there are no twelve dots yet.',
    rebased: (day, reason) => `The centre line starts anew on ${day}: ${reason}.`,
  },
  parts: {
    sentence: (met, total, units, outcome, unmet, unknown) =>
      `${met} of the ${total} ${units} ${outcome}, ${unmet} did not. Of ${unknown} it is not known.`,
    bounds: (low, high) => `So it lies between ${low} and ${high}.`,
    exact: (share) => `That is ${share}.`,
    boundsOnly:
      'Of too few closed cases the outcome was recorded around closing. So only the bounds are shown.',
    tooFew: 'Too few to compare.',
    met: 'yes',
    unmet: 'no',
    unknown: 'not known',
    name: (measure) => `${measure}: yes, no and not known`,
  },
  all: {
    title: 'All figures',
    intro: 'To look things up. Three figures are enough for a meeting.',
    groups: {
      goals: 'Goals',
      evaluation: 'Evaluation',
      safety: 'Safety',
      closing: 'Closing',
      consult: 'Thinking along',
    },
  },
  observed: {
    nothing: 'There is nothing to count yet.',
    of: (units, unitsName) => `Of ${units} ${unitsName}:`,
    times: (count, what) => `“${what}” ${count} times`,
    censored: (count) => `for ${count} it is not known yet`,
    median: (days) => `For half of them it had happened within ${days} days.`,
    noMedian: 'It has happened to fewer than half.',
    tooFew: 'Too few for a curve.',
    what: 'What we count',
    curve: 'Share to which it happened, per day after the start',
    agreement: (same, n, share) => `The two assessors said the same ${same} of ${n} times: ${share}.`,
    kappa: (value, low, high) => `Kappa is ${value}, probably between ${low} and ${high}.`,
    noKappa: 'All answers are the same: kappa says nothing then.',
    ac1: (value) => `AC1 is ${value}.`,
    agreementMeaning:
      'Kappa takes off what chance alone would make the same. When one answer is given almost always, kappa is low although you agree. Look at the percentage and AC1 then.',
    notBlind: (count) =>
      `${count} assessments do not count, because the second could already see what the first thought.`,
    assessments: (n) => `${n} assessments by two people apart from each other.`,
    agreementTable: 'Who said what',
    firstSaid: 'Practitioner',
    colleague: (word) => `Colleague: ${word}`,
    scores: (n) => `${n} closed cases with a score.`,
    mean: (mean, deviation) =>
      `On average ${mean}, with a spread of ${deviation}. 50 is what was expected beforehand.`,
    spread: 'How the scores are spread',
    below: (to) => `below ${to}`,
    from: (from) => `${from} and above`,
    between: (from, to) => `${from} to ${to}`,
  },
  beside: {
    title: 'Beside other teams',
    loading: 'The teams are on their way.',
  },
  choice: {
    open: 'Choose what you look at',
    title: 'What you look at',
    measures: 'Figures for the meeting, three at most',
    atMost: 'Three is the most. Take one away first.',
    target: (name) => `Target for ${name}, in per cent`,
    targetHelp: 'Empty: you have none.',
    targetWrong: 'A target is a number from 0 to 100.',
    rebases: 'A new start of the centre line',
    rebasesHelp:
      'Do this when something really changed, not because the line turns out differently. The reason is shown, and the dots from before stay.',
    rebaseMeasure: 'For',
    rebaseOn: 'From',
    rebaseReason: 'Because',
    rebaseAdd: 'Add a new start',
    rebaseRemove: 'Remove',
    none: 'Choose',
    save: 'Save choice',
    cancel: 'Change nothing',
    conflict:
      'A colleague just changed this. The page now shows that choice; see whether you want to adjust it.',
  },
};
