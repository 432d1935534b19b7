import type { Localised } from '../domain/localised.ts';

/** What the window of a sign-in says when it can't go back to the extension or portal that opened it. */
export const signInWindowTexts = {
  'sign-in-failed': {
    nl: 'Inloggen lukte niet: het duurde te lang, of het antwoord hoorde niet bij dit venster. Er is niets verloren. Begin opnieuw met inloggen.',
    en: 'Signing in failed: it took too long, or the answer did not belong to this window. Nothing is lost. Start signing in again.',
  },
  'unknown-client': {
    nl: 'Je organisatie kent deze extensie nog niet. Er is niets verloren. Vraag je beheerder om haar toe te laten.',
    en: 'Your organisation does not know this extension yet. Nothing is lost. Ask your administrator to admit it.',
  },
  otherwise: {
    nl: 'Inloggen kan nu niet. Er is niets verloren. Probeer het over een paar minuten opnieuw.',
    en: 'You cannot sign in right now. Nothing is lost. Try again in a few minutes.',
  },
} as const satisfies Record<string, Localised>;
