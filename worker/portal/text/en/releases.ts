import type { releases as nl } from '../nl/releases.ts';

const cases = (number: number) => `${number} ${number === 1 ? 'case' : 'cases'}`;

export const releases: typeof nl = {
  title: 'Releases',
  none: 'There is no release yet.',
  caption: 'Releases of this study, newest first',
  name: (number) => `Release ${number}`,
  titleOf: (number, study) => `Release ${number}: ${study}`,
  columns: {
    number: 'Release',
    kind: 'What',
    cutOn: 'Cut-off day',
    state: 'State',
    asked: 'Asked for',
    hash: 'Checksum',
    bytes: 'Size',
  },
  kinds: {
    full: { name: 'Everything', what: 'Everything recorded up to and including the cut-off day.' },
    correction: {
      name: 'Correction',
      what: 'Everything again, with an overview of what differs from an earlier release.',
    },
    incremental: {
      name: 'Only what is new',
      what: 'Only rows that are new or changed since an earlier release, or that must go.',
    },
  },
  states: {
    selecting: 'cases are selected',
    preview: 'waits for the researcher',
    making: 'is being made',
    finishing: 'is being finished',
    ready: 'ready',
    expired: 'files cleared away',
    failed: 'failed',
    cancelled: 'stopped',
  },
  readyUntil: (day) => `ready, until ${day}`,
  askedBy: (who, when) => `by ${who}, ${when}`,
  back: 'Back to the study',
  ask: {
    title: 'New release',
    kind: 'What do you need?',
    base: 'Compared with',
    baseOption: (number, day) => `Release ${number}, cut-off day ${day}`,
    notLinked:
      '“Only what is new” is possible only in a study in which a case has the same pseudonym each time. That is chosen in the plan.',
    cutOn: 'Cut-off day',
    cutHelp: 'What was recorded up to the end of this day. Yesterday at the latest: today is not over yet.',
    go: 'Ask for a release',
    next: 'First you see how recognisable the families are. Only then the files are made.',
    nextCounts: 'Small counts are hidden. There is nothing else to choose.',
    wrong: {
      cutOn: 'Cut-off day: choose a day from the first day of the study up to and including yesterday.',
      baseId: 'Compared with: choose a release with an earlier cut-off day, or the same.',
    },
    notApproved: 'You can ask for a release as soon as the administrator has approved the plan.',
    older: (version) => `For now a release is made on version ${version}, the last that was approved.`,
  },
  progress: {
    selecting: 'The cases are being selected.',
    making: 'The tables are being made.',
    finishing: 'The files are being finished and checked.',
    share: (percent) => `${percent}%`,
    starting: 'It is about to begin.',
    canLeave: 'You can close this page: it goes on, and you will see here how far it is.',
    stalled: 'Doelspoor cannot be reached. Making goes on at the server; this page tries again.',
    failures: {
      database: 'The data could not be read or written, several times. That usually passes by itself.',
      unexpected: 'Something went wrong in Doelspoor itself. Tell the administrator if it happens again.',
    },
    again: 'Go on',
    keeps: 'What was made is kept.',
  },
  stop: {
    name: 'Stop this release',
    sure: 'The release stops and what was made of it goes. You can ask for a new one later.',
  },
  stopRemake: {
    name: 'Stop making it again',
    sure: 'Making it again stops. The release stays as it was: without files, and you can still have it made again later.',
  },
  stopYes: 'Yes, stop',
  cancelled: 'This release was stopped. There are no files of it.',
  preview: {
    title: 'How recognisable are the families?',
    kept: (kept, total) =>
      kept === 0
        ? `Like this none of the ${cases(total)} is included yet.`
        : kept === total
          ? total === 1
            ? 'The case is included.'
            : `All ${cases(total)} are included.`
          : `${kept} of the ${cases(total)} ${kept === 1 ? 'is' : 'are'} included.`,
    smallest: (size) =>
      size === 1
        ? 'There is at least one family like no other: in everything we look at, none resembles it.'
        : `Each family included looks like at least ${size - 1} ${size === 2 ? 'other' : 'others'} in everything: the smallest group has ${size} families.`,
    meaning: (alike) =>
      `In everything: ${alike}. Whoever knows this of a family can find it in a small group, and then reads the rest as well.`,
    alike: {
      teams: 'same team',
      household: 'same number of parents and children',
      ages: 'same ages',
      broadAges: 'children of the same age (under 12, or 12 and over)',
      referrer: 'same referrer',
      quarter: 'begun in the same quarter',
    },
    personal:
      'These remain personal data, even when the groups are large: the names are off, but these are rows about real families. Keep them where only you can get at them, do not pass them on, and throw them away when the study is done.',
    none: 'No case fits this plan. Look at the days and the teams in the plan.',
    small: (inSmall, total) =>
      `${inSmall} of the ${cases(total)} ${inSmall === 1 ? 'is' : 'are'} in a group of fewer than 5.`,
    leftOut: (number, least) =>
      `The other${number === 1 ? ' one is' : ` ${number} are`} in a group smaller than ${least}.`,
    noneLarge: (least) => `Each group of families alike is smaller than ${least}.`,
    nothingLeft:
      'That is common: almost every family differs when so many things are looked at together. Make something coarser below, and more are included.',
    groups: 'How large the groups are',
    caption: 'All groups, also those too small to be included',
    size: 'Size of the group',
    band: (least, most) =>
      most === null ? `${least} or more` : least === most ? String(least) : `${least} to ${most}`,
    classes: 'Groups',
    cases: 'Cases',
    offers: 'With this, more cases are included',
    offersSafer: 'With this, a family is harder to recognise',
    offer: (what, smallest) =>
      `Coarser: ${what}. Smallest group: ${smallest} ${smallest === 1 ? 'family' : 'families'}.`,
    canCompare: (what) => `You can still compare by: ${what}.`,
    comparable: {
      teams: 'team',
      ages: 'age in smaller groups',
      referrer: 'referrer',
      household: 'number of parents and children',
    },
    lost: (what) => `Comparing by ${what} is hardly possible here: almost no case would be included.`,
    lostTeams: 'To put teams side by side, make a plan with only counts by team and quarter.',
    noOffer:
      'Even with everything coarser no case is left. See whether counts only are enough, or make a plan with more teams or a longer period.',
    notYet: 'As soon as cases are included, you can make the files.',
    notThis: 'Undo this',
    notThisOf: (what) => `Undo this: ${what}`,
    choose: 'Choose this',
    chooseOf: (what) => `Choose this: ${what}`,
    inPlan: 'Part of the plan.',
    partHelps: 'Part of what you chose makes no difference here.',
    likeBase:
      'What is new has to fit the release before. So it is as coarse as that, and there is nothing to choose.',
    likeBefore: (number) =>
      `Begins as coarse as release ${number}. Make it coarser, and more rows seem to have changed.`,
    lacking: (what) =>
      `An earlier release of this study was made with: ${what}. It tells something that this one does not, so side by side the two would show everything. Choose here too: ${what}. Your choices are still there.`,
    go: 'Make the files',
  },
  ready: {
    title: 'The release is ready',
    fetch: (size) => `Download (zip, ${size})`,
    going:
      'Your browser downloads the file. If it breaks off, go on in the list of downloads, or click here again.',
    until: (day) => `Ready until ${day}. After that you can have it made again.`,
    notHere: 'Only the researcher can fetch the files. Who did so and when stands with the study.',
    hash: 'Checksum (SHA-256)',
    hashHelp: 'With this you show later that you worked with exactly this file.',
    keep: 'It holds personal data. Keep the file where only you can get at it.',
    keepCounts: 'It holds counts only; small ones are hidden.',
    remade: {
      same: 'Made again, and equal to the first time to the last byte.',
      gone: (number) =>
        `Made again, and no longer equal to the first time: ${cases(number)} ${number === 1 ? 'was' : 'were'} deleted since, or the family objected.`,
      other:
        'Made again, and no longer equal to the first time. Compare the checksum and tell the administrator.',
    },
  },
  expired: {
    title: 'The files were cleared away',
    help: 'Their time was up. Everything that decides what was in it is kept: you can have the same release made again.',
    help2: 'Families that objected since and cases that were deleted are not in it any more.',
    remake: 'Make again',
    closed: 'The study is closed, so it cannot be made again.',
  },
  content: {
    title: 'What is in it',
    cases: (number) => `${cases(number)} in the release`,
    compared: (number) => `${cases(number)} compared`,
    leftOut: (number, least) =>
      number === 0
        ? 'No case was left out.'
        : `${cases(number)} left out, because they were in a group of fewer than ${least}.`,
    rows: 'Rows by table',
    table: 'Table',
    number: 'Rows',
    coarsening: 'Made coarser',
    files: 'All files',
    file: 'File',
    differences: 'What differs',
    sinceBase: (number) => `Compared with release ${number}.`,
    noDifference: 'Nothing differs.',
    added: 'New',
    changed: 'Changed',
    withdrawn: 'Gone',
    columns: 'Changed columns',
    column: (name, number) => `${name} (${number})`,
  },
  account: {
    title: 'Accountability',
    approved: 'Approved',
    approvedBy: (version, who, day) => `plan version ${version}, by ${who} on ${day}`,
    recognisable: 'Recognisable',
    groups: (smallest, inSmall) =>
      smallest === 1
        ? `Not each family looks like another; ${cases(inSmall)} ${inSmall === 1 ? 'is' : 'are'} in a group of fewer than 5.`
        : `The smallest group of families alike in everything counts ${smallest}.${inSmall === 0 ? '' : ` ${cases(inSmall)} ${inSmall === 1 ? 'is' : 'are'} in a group of fewer than 5.`} These remain personal data.`,
    atLeast: (least) =>
      least === 1
        ? 'Families like no other are in it too. These remain personal data.'
        : `Each group of families alike in everything counts at least ${least}. These remain personal data.`,
    onlyCounts: 'It holds counts only; small ones are hidden.',
    files: 'Files',
    until: (day) => `Are deleted here after ${day}.`,
    gone: (day) => `Were deleted here. They were ready until ${day}.`,
    objection: 'If a family objects',
    objectionText:
      'Then it is in no release that is made after that. It does not go by itself from a copy that was downloaded: the researcher then makes a new release and throws the old one away.',
  },
  frozen: {
    title: 'What was frozen',
    intro: 'This decides what is in it. It does not change any more, also when someone sets something later.',
    plan: 'Plan',
    cut: 'Cut-off day',
    norms: 'Terms',
    measures: 'Measures',
    forms: 'Forms',
    instruments: 'Questionnaires',
    codebook: 'Codebook',
    package: 'Package',
    version: (version) => `version ${version}`,
    of: (id, version) => `${id} (${version})`,
  },
  kilobytes: (number) => `${number} kB`,
  megabytes: (number) => `${number} MB`,
};
