import type { studyPlan as nl } from '../nl/study-plan.ts';

export const studyPlan: typeof nl = {
  parts: { about: 'What it is about', data: 'Which data', privacy: 'Protecting families' },
  title: 'Title',
  titleHelp: 'What the study is called here and in every release. Without names of families or colleagues.',
  purpose: 'What do you want to know, and what for?',
  purposeHelp: 'The administrator decides on this, and it is part of every release. A few sentences will do.',
  ground: 'Why is this allowed?',
  groundHelp: 'The ground in the law. If you are not sure, ask the data protection officer.',
  choose: 'Choose a ground',
  consentNote:
    'Note: Doelspoor records which families objected, and those are never released. It does not know who consented. Agree on how you arrange that before you hand this in.',
  firstOn: 'First day',
  firstOnHelp:
    'This becomes day 0: a release has no dates, only days from here. A case in which something happened earlier is left out. Do you want to recount a team’s figures exactly? Then choose a day before its first case.',
  lastOn: 'Last day',
  lastOnHelp: 'Cases opened up to and including this day. What happens later in such a case is included.',
  teams: 'Teams',
  allTeams: 'All teams',
  someTeams: 'Only these teams',
  detail: 'How precise',
  details: { rows: 'A row for each case', counts: 'Only counts by team and quarter' },
  detailHelp: {
    rows: 'Without names, case numbers or texts. They remain personal data: who knows a family well can sometimes find it.',
    counts: 'No rows about families; small counts are hidden. Choose this when it is enough.',
  },
  tables: 'Tables',
  always: 'Always included: the other tables refer to it.',
  tablesHelp: 'Choose only what your question needs. A case has the same pseudonym in all tables.',
  table: {
    cases: {
      name: 'Cases',
      what: 'One row a case: when it began and ended, who is in the family, and every measure as yes or no.',
    },
    goals: {
      name: 'Goals',
      what: 'One row a goal: life domain, scores and how it ended. Not the goal itself.',
    },
    evaluations: {
      name: 'Evaluations',
      what: 'One row a goal and evaluation, with the scores of that moment.',
    },
    assessments: { name: 'Safety', what: 'One row a safety check: who looked, and the conclusion.' },
    consults: {
      name: 'Consults',
      what: 'One row a consult: why, with what kind of expert, and what came of it.',
    },
    milestones: {
      name: 'Milestones',
      what: 'What should have happened when and what came of it, with its history. With this you recount a figure on any past day.',
    },
    events: { name: 'Events', what: 'One row a form filled in: which and when. No answers.' },
    team_periods: { name: 'Teams by quarter', what: 'Counts by team, quarter and measure.' },
  },
  coarsening: 'Make coarser',
  coarseningHelp:
    'The coarser, the harder it is to recognise a family, and the more cases are included. Not sure yet? With each release you see what helps. There you can make more coarser than the plan says, never less.',
  coarsen: {
    teams: {
      name: 'All teams as one',
      short: 'teams as one',
      loses: 'You cannot compare teams then. This usually helps most.',
    },
    ages: {
      name: 'Age only as “under 12” and “12 and over”',
      short: 'age in two groups',
      loses: 'You see no difference then between, say, toddlers and children at primary school.',
    },
    referrer: {
      name: 'Without who referred the family',
      short: 'without the referrer',
      loses: 'You cannot look at differences between referrers then.',
    },
    household: {
      name: 'Without how many parents and children there are',
      short: 'without the make-up of the family',
      loses: 'You cannot look at the size of families then.',
    },
    weeks: {
      name: 'Days as whole weeks',
      short: 'days as weeks',
      loses: 'A term that comes down to a day can no longer be recounted exactly.',
    },
  },
  notCoarsened: 'nothing',
  leastClass: 'Smallest group',
  leastClassHelp:
    'Families that are alike in everything form a group: same team, number of children and parents, age, referrer and quarter. Cases of a smaller group are left out. With 1 everything is included; 5 is usual.',
  cases: 'cases',
  leastClassText: (size) =>
    size === 1 ? 'No case is left out' : `Cases in a group of fewer than ${size} are left out`,
  isLinked: 'Releases can be laid beside each other',
  isLinkedHelp:
    'A case then has the same pseudonym in every release of this study. Needed to get only what is new later. Without it a case has another one each time.',
  linked: {
    yes: 'A case has the same pseudonym in every release',
    no: 'A case has another pseudonym in every release',
  },
  keepFilesDays: 'Keep the files',
  keepFilesDaysHelp:
    'For this long a release can be fetched. After that you can have it made again, until the study is closed.',
  days: 'days',
  reads: {
    caption: 'The plan',
    purpose: 'Purpose',
    ground: 'Ground',
    period: 'Cases opened',
    from: (first, last) => `from ${first} up to and including ${last}`,
    teams: 'Teams',
    detail: 'Data',
    tables: 'Tables',
    coarsening: 'Made coarser',
    leastClass: 'Small groups',
    linked: 'Pseudonyms',
    keep: 'Files',
    keepText: (days) => `Go ${days === 1 ? 'a day' : `${days} days`} after they were made`,
    never: 'Never released',
    neverText: 'Names, case numbers, texts, and families that objected',
  },
  wrong: {
    title: 'Title: fill in 3 to 120 characters.',
    purpose: 'What you want to know: write it down in 10 to 1000 characters.',
    ground: 'Why it is allowed: choose a ground.',
    firstOn: 'First day: choose a day.',
    lastOn: 'Last day: choose a day that is not before the first day.',
    teams: 'Teams: choose at least one team, or all teams.',
    leastClass: 'Smallest group: fill in a whole number from 1 to 50.',
    keepFilesDays: 'Keep the files: fill in a whole number from 1 to 365.',
    identifier:
      'This seems to hold a citizen service number, e-mail address, telephone number or address. Take it out; a plan is not about one family.',
  },
  other: {
    title: 'This plan was saved somewhere else meanwhile',
    help: 'In another tab, for instance. Your version is not saved yet; everything you typed is still here. Choose below what it should say, and then save again.',
    nothing:
      'In another tab, for instance. It contradicts your version nowhere; everything you typed is still here. Save again.',
    mine: 'As you had it',
    theirs: 'As saved meanwhile',
    empty: '(nothing)',
  },
  fixed: {
    submitted:
      'This plan was handed in meanwhile, so nothing in it can change now. What you typed is still here, but is not saved. Take it back and then save again.',
    closed:
      'This study was closed meanwhile, so saving is not possible any more. What you typed is still here: copy what you want to keep.',
  },
};
