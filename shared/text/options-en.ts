import type { optionsNl } from './options-nl.ts';
import { policyEn } from './policy-en.ts';

/** What the page of settings says, in English. */
export const optionsEn: typeof optionsNl = {
  title: 'Settings',
  address: 'Address of Doelspoor',
  addressHelp: 'Your administrator gives you this address.',
  addressWrong: 'This is not a web address. It begins with https://',
  addressDenied: 'Without the browser’s permission Doelspoor cannot use this address. Nothing was changed.',
  save: 'Save address',
  saved: 'Saved.',
  language: 'Language',
  caseSystems: 'Case systems',
  caseSystemsHelp: 'Here Doelspoor recognises which case is open. The page itself is not changed.',
  granted: 'Allowed',
  grant: 'Allow',
  grantFor: (name) => `Allow for ${name}`,
  panel: 'Panel',
  panelHelp:
    'Has your browser no side panel? Then the panel stands in a tab and follows the case that you looked at last.',
  panelOpen: 'Open the panel in a tab',
  version: (version) => `Version ${version}`,
  languages: { nl: 'Nederlands', en: 'English' },
  policy: policyEn,
};
