import type { sessionsNl, signInNl } from './sign-in-nl.ts';

/** Signing in, and where one is signed in, in English. */
export const signInEn: typeof signInNl = {
  title: 'Sign in',
  at: (organisation) => `Sign in at ${organisation}`,
  how: 'A window of your organisation opens. When you are done there, you go on here.',
  isOpen: 'The window of your organisation is open. Sign in there.',
  ended:
    'You were signed out here, for instance because nothing happened for a while. What you filled in is kept.',
  noServer: 'Doelspoor cannot be reached. What is on this device is kept.',
  failed: {
    cancelled:
      'You closed the window or broke off signing in. Nothing is lost. Sign in if you want to go on.',
    noKeys:
      'This browser cannot keep keys safely, and without a key you cannot sign in. Nothing was changed. Ask your administrator.',
    otherOrganisation:
      'This address is of another organisation than yours. Nothing was sent and nothing is lost. Tell your administrator.',
  },
};

export const sessionsEn: typeof sessionsNl = {
  title: 'Where am I signed in',
  help: 'If you see a browser that you do not know, sign out there.',
  signInFirst: 'You are not signed in. Sign in on the side panel to see where else you are signed in.',
  unknown: 'unknown browser',
  here: 'here',
  clients: { extension: 'side panel', portal: 'administration' },
  since: (moment) => `signed in: ${moment}`,
  lastUsed: (moment) => `last used: ${moment}`,
  end: 'Sign out',
  endFor: (what) => `Sign out: ${what}`,
  ended: 'Signed out.',
  endAll: 'Sign out everywhere',
  endAllSure: 'You will then have to sign in again everywhere, here too. What you filled in is kept.',
  endAllYes: 'Yes, sign out everywhere',
};
