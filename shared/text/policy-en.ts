import type { policyNl } from './policy-nl.ts';

/** What the organisation sets for its browsers, in English. */
export const policyEn: typeof policyNl = {
  organisation: 'Organisation',
  set: 'Your organisation sets this. You cannot change it here.',
  mistake: (what) => `What your organisation set is not right: ${what}.`,
  mistakeHelp: 'That setting therefore does not count. Nothing is lost. Tell your administrator.',
  recipe: (index) => `case system ${index} (recipes)`,
  settings: {
    apiBase: 'the address of Doelspoor (apiBase)',
    organisation: 'the organisation (organisation)',
    language: 'the language (language)',
    recipes: 'the case systems (recipes)',
  },
};
