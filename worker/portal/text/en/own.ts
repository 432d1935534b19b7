import type { own as nl } from '../nl/own.ts';

export const own: typeof nl = {
  home: {
    intro: 'What you arrange here',
    welcome: (name) => `Welcome, ${name}`,
    attention: 'Asks for attention',
    studies: (count) =>
      count === 1 ? '1 study waits for your decision.' : `${count} studies wait for your decision.`,
    allWell: 'Nothing asks for attention now.',
    broken: (name) => `${name} is not recognised everywhere any more.`,
    noRole: (count) =>
      count === 1
        ? '1 person has no role and cannot get in.'
        : `${count} people have no role and cannot get in.`,
    unused: (count) =>
      count === 1 ? '1 person never signed in yet.' : `${count} people never signed in yet.`,
    what: {
      home: '',
      people: 'Who works with Doelspoor; where someone is signed in; who leaves.',
      teams: 'The teams of the organisation.',
      access: 'How people get in, and who decides about their role.',
      norms: 'Within how many days something should happen.',
      prompts: 'What Doelspoor reminds of.',
      instruments: 'With which questions safety is looked at.',
      recipes: 'How a case is recognised, and whether that still works.',
      templates: 'What goes into the case file after filling in.',
      figures: 'How it goes in the teams, and what teams doubt about their figures.',
      area: 'Reading in figures about the area, for the area pictures of the teams.',
      research: 'Asking for data for a study, and fetching them.',
      studies: 'Whether a study is allowed, and who fetched what.',
      texts: 'Whether what people type leaves the device.',
      retention: 'How long data are kept, and what goes when.',
      audit: 'Who looked at, filled in or set what.',
      sessions: '',
      about: '',
    },
  },
  about: {
    intro:
      'Doelspoor keeps track of goals, safety and evaluation beside the case system. This portal is for administrators and researchers.',
    version: 'Version',
    licence: 'Licence',
    licenceText: 'EUPL-1.2: open source, free to use and to improve.',
    who: 'Who can read what?',
    rows: [
      ['practitioner', 'the cases of their own team, with texts and case numbers'],
      ['team coach', 'counts and what is due of their own team; no figures per practitioner'],
      ['researcher', 'what an approved study asks: answers from lists under another pseudonym, or counts'],
      ['administrator', 'settings, people and the log; no answers, texts or case numbers'],
      ['the server', 'answers from lists, under a pseudonym; no texts or case numbers'],
    ],
    reader: 'Who',
    reads: 'Can read',
  },
};
