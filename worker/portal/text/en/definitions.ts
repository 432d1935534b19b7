import type { definitions as nl } from '../nl/definitions.ts';

export const definitions: typeof nl = {
  json: {
    paste: 'Paste the JSON here',
    file: 'Or choose a file',
    notJson: 'This is not JSON. Paste all of it, from { to }.',
    wrong: 'Something is not right yet:',
    whole: 'the whole',
    at: (path, what) => `${path}: ${what}`,
    kinds: {
      unknown: (key) => `unknown key “${key}”`,
      missing: () => 'is missing, or of the wrong kind',
      short: () => 'is empty or too short',
      long: () => 'is too long',
      other: () => 'is not right',
    },
    fine: 'This is right. It looks like this:',
  },
  publish: 'Publish',
  notPublished: 'not published yet',
  instruments: {
    intro:
      'With which questionnaire safety is looked at. A published version never changes: what was filled in with it stays readable. To change something, publish a next version.',
    offered: 'Offer for a new checklist',
    usual: 'Usual',
    usualOf: (name) => `${name} is the usual one`,
    ofProduct: 'comes with Doelspoor',
    version: (version) => `version ${version}`,
    source: (source) => `Source: ${source}`,
    questions: (count) => (count === 1 ? '1 question' : `${count} questions`),
    show: 'Look at the questions',
    perChild: 'for each child',
    add: 'Add a questionnaire',
    addHelp:
      'A questionnaire is a piece of JSON with id, version, name, source and items. Do you need permission of its maker? Get that first, and say what the source is.',
    addToList: 'Add to the list',
    added: 'Added to the list. Look at it and publish.',
    exists: 'This version exists already. Put the next number at version.',
    takeAway: 'Take away',
    takeAwayOf: (name) => `Take away ${name}`,
    wrong: {
      offered: 'Choose at least one questionnaire to offer.',
      own: 'A published version cannot change or disappear.',
      other: 'A questionnaire is not right. Take it away and add it again.',
    },
  },
  recipes: {
    intro:
      'How Doelspoor sees which case is open. A recipe compares the address and the text of the page; it changes nothing there and can run nothing.',
    none: 'You have no recipe of your own yet. The recipes that come with Doelspoor simply work.',
    ofProduct: 'Come with Doelspoor',
    own: 'Of your organisation',
    replaces: 'This replaces the recipe of Doelspoor with the same id.',
    version: (version) => `version ${version}`,
    show: 'Look at the recipe',
    origins: 'Works at',
    number: 'Case number',
    address: 'Case opens at',
    noAddress: 'not known: cases can’t be opened from Doelspoor',
    pages: 'Recognises',
    page: { path: 'path', query: 'query', hash: 'after the hash', text: 'text' },
    add: 'Add or renew a recipe',
    addHelp:
      'A recipe is a piece of JSON. If it has the id of a recipe that is there already, it replaces that one; give it a higher version number then.',
    addToList: 'Add to the list',
    added: 'Added to the list. Look at it and publish.',
    older: (version) => `There is a version ${version} already. Put a higher number at version.`,
    takeAway: 'Take away',
    takeAwayOf: (name) => `Take away ${name}`,
    copy: 'As JSON',
    wrong: 'A recipe is not right. Take it away and add it again.',
    effect:
      'After publishing, the extensions fetch the new recipe by themselves. For a new address the browser asks everyone for permission once, unless your IT department arranges that by policy.',
  },
  health: {
    none: 'Nothing was reported in the last 30 days.',
    sentence: (worked, broken) => `The last 30 days: worked ${worked} times, did not work ${broken} times.`,
    today: (broken) =>
      broken === 1
        ? 'On the last day it did not work on 1 device. See whether the page of the case system changed.'
        : `On the last day it did not work on ${broken} devices. See whether the page of the case system changed.`,
    worked: 'worked',
    broken: 'did not work',
    table: 'By day in a table',
    caption: (name) => `${name}: by day on how many devices it worked and did not work`,
    day: 'Day',
    chart: (name) => `${name}: bars by day over 30 days`,
  },
};
