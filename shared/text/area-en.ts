import type { AreaText } from './area-nl.ts';

/** What is said around the area picture, in English. */
export const areaEn: AreaText = {
  title: 'Area picture',
  intro:
    'Once a year: how do things stand in your area, and what does that mean for the work? Discuss the figures as strengths, weaknesses, opportunities and threats.',
  asOf: (day) => `As of ${day}. The last year is still running.`,
  caption: 'The five indicators, year beside year',
  indicator: 'Indicator',
  running: (year) => `${year} so far`,
  nothing: '–',
  xOfN: (x, n) => `${x} of ${n}`,
  few: 'too few to compare',
  interval: (low, high) => `probably ${low}–${high}%`,
  pending: (count) => `${count} ${count === 1 ? 'does' : 'do'} not count yet`,
  own: 'counted by Doelspoor',
  imported: 'read in',
  mark: 'mark at closing',
  median: (median) => `middle mark ${median}`,
  marked: (marked, closed) => `mark of ${marked} of the ${closed} closed cases`,
  tooFewMarks: (least) => `fewer than ${least} marks: too few to show`,
  noneImported: 'The administrator has not read in figures from elsewhere for your team yet.',
  chance:
    'Figures of years differ by chance too. Where the margins overlap, do not say that it goes better or worse.',
  change: {
    'probably-higher': (name, now, then) => `${name}: probably higher in ${now} than in ${then}.`,
    'probably-lower': (name, now, then) => `${name}: probably lower in ${now} than in ${then}.`,
    'no-clear-difference': (name, now, then) => `${name}: no clear difference between ${now} and ${then}.`,
  },
  spread: {
    title: 'How the marks at closing are spread',
    year: 'Year',
    caption: 'How often families gave which mark at closing',
  },
  meaning: {
    title: 'What these figures say, and what they do not',
    counts: 'What is counted',
    limits: 'What it does not say',
    about: (source, version, day) => `Source: ${source}. Version ${version}, reviewed ${day}.`,
  },
  swot: {
    title: (year) => `What does this mean? SWOT ${year}`,
    year: 'Year',
    parts: {
      strengths: 'Strength: what goes well in our work?',
      weaknesses: 'Weakness: what does not work yet?',
      opportunities: 'Opportunity: what helps in the area?',
      threats: 'Threat: what works against us?',
    },
    noNames: 'Write about the area, not about a family or colleague. Only your team can read this.',
    staysHere: 'Your organisation sends no texts. What you write here stays in this browser.',
    noKeys: 'This browser does not have the key of the team yet, and cannot open the notes.',
    closed: 'This browser cannot open this part.',
    empty: 'Nothing written yet.',
    readOnly: 'The team coach writes this down.',
    looksLike: 'This looks like something by which someone is recognised. Take it out.',
    states: {
      saved: 'Saved.',
      unsaved: 'Kept on this device.',
      saving: 'Saving …',
      waiting: 'Kept on this device. Sent as soon as there is a connection.',
      clash: 'A colleague wrote the same part otherwise. Choose what is to stand there.',
      refused: 'This could not be saved. It is kept on this device.',
    },
    clash: {
      mine: 'What you wrote',
      theirs: 'What your colleague wrote',
      take: 'Let this stand',
      both: 'Let both stand',
    },
  },
  again: 'Try again',
};
