import type { PortalText } from '../nl.ts';

const figures = (count: number) => (count === 1 ? '1 figure' : `${count} figures`);

/** Reading in what the area picture needs from elsewhere. */
export const area: PortalText['area'] = {
  intro:
    'Once a year a team looks at its area with the area picture. Doelspoor counts two of the five indicators itself, and part of the fourth. The rest is read in here: by team and by year, and never by family.',
  noTeams: 'There are no teams yet.',
  indicators: {
    title: 'The five indicators, and what they do not say',
    name: 'Indicator',
    what: 'What is counted',
    limits: 'What it does not say',
    origin: 'Where it comes from',
    origins: {
      own: 'counted by Doelspoor itself',
      imported: 'read in here',
      both: 'partly counted, partly read in',
    },
  },
  columns: { team: 'Team', year: 'Year', indicator: 'Indicator', figure: 'Figure', source: 'Source' },
  import: {
    title: 'Read in figures',
    steps: {
      template: 'Download the template. It has a line for every team and every indicator.',
      fill: 'Fill in count and of, or for 4a and 4b mark and of. The source is municipality, cbs (Statistics Netherlands), survey (client survey) or other. Leave empty what you do not know.',
      save: 'Save it as CSV and choose it below. Nothing is stored yet: you see first what changes.',
    },
    year: 'Year in the template',
    template: 'Download template',
    file: 'File with figures',
    fileHint: 'CSV. The file itself stays on your computer; only the figures go to Doelspoor.',
    chosen: (name) => `Chosen: ${name}`,
    notText: {
      spreadsheet: 'This is a worksheet. In your spreadsheet choose Save as, and then CSV.',
      'too-large': 'This file is too large to be figures for the area picture. Nothing was read.',
    },
    bringIn: (count) => `Read in ${figures(count)}`,
    another: 'Choose another file',
    done: (count, version) => `${figures(count)} read in as version ${version}.`,
  },
  problems: {
    title: (count) =>
      count === 1
        ? 'Something is not right. Nothing was stored. Mend the file and choose it again.'
        : `${count} things are not right. Nothing was stored. Mend the file and choose it again.`,
    line: (line, column) => (column === null ? `Line ${line}:` : `Line ${line}, column ${column}:`),
    more: (count) => `And ${count} more.`,
    kinds: {
      nothing: () => 'There is not a single figure in it. Fill in the template and choose it again.',
      'too-many': () => 'There are more than 1000 figures in it. Spread them over more files.',
      separator: () =>
        'The names of the columns are not there. Use the template, and save it as CSV with ; or , between the cells.',
      'unknown-column': (name) =>
        `The column “${name}” does not belong there. Take it out: nothing in it may be about a person.`,
      'double-column': (name) => `The column “${name}” is there twice. Take one out.`,
      'missing-column': (name) =>
        `The column “${name}” is missing. Add it; it may be empty where nothing is needed.`,
      quotes: () => 'The quotes do not match. Take them out, or put one on either side.',
      cells: () =>
        'There are not as many cells as columns. Is there a comma in a number? Then use ; between the cells.',
      twice: (line) => `The same figure stands on line ${line} too. Take one of the two out.`,
      person: () =>
        'This looks like a citizen service number, telephone number, e-mail address or address. Take it out, also of the file it comes from.',
      formula: () => 'This is a formula. Put the number itself there.',
      team: () => 'This team is not there, or two have this name. Copy the name from the template.',
      year: () => 'This year is not possible. Write it in four digits, and no later than this year.',
      indicator: () => 'Choose 1, 3, 4a or 4b. Doelspoor counts indicators 2 and 5 itself.',
      'whole-number': () => 'Write a whole number here, without percent sign, comma or letters.',
      thousands: () => 'Write thousands without a dot or space: 4180.',
      mark: () => 'A mark lies between 1 and 10, with at most two decimals: 7.8.',
      'of-missing': () => 'Fill in of how many. Without that number the figure says too little.',
      'count-or-mark': () => 'Fill in the count or the mark, and not both.',
      source: () => 'Write municipality, cbs, survey or other, and nothing more.',
      'count-above-of': () => 'The count is higher than the total. Were they swapped?',
      'mark-not-asked': () => 'Indicators 1 and 3 take a count. A mark belongs to 4a and 4b only.',
      'too-few': () => 'Fewer than ten may be families whom somebody recognises. Leave the line out.',
      'small-cell': () => 'One or two that differ from the rest can be recognised. Leave the line out.',
    },
  },
  preview: {
    title: 'What changes',
    nothingStored: 'This will be read in. Nothing is stored yet.',
    blank: (count) => (count === 1 ? '1 empty line was left out.' : `${count} empty lines were left out.`),
    becomes: 'Becomes',
    was: 'Was',
    isNew: 'nothing yet',
  },
  now: {
    title: 'Figures that hold now',
    none: 'No figures were read in yet. Until then teams see only what Doelspoor counts itself.',
  },
  imports: {
    title: 'Times that something was read in',
    intro: 'Undo one, and what stood there before holds again. Each stays visible here.',
    version: 'Version',
    when: 'When',
    who: 'Who',
    figures: 'Figures',
    state: 'State',
    undo: 'Undo',
    undoOf: (version) => `Undo version ${version}`,
    sure: (version) => `The figures of version ${version} will not hold any more.`,
    yes: 'Yes, undo',
    undoneOn: (day) => `undone, ${day}`,
    undone: (version) => `Version ${version} was undone.`,
  },
};
