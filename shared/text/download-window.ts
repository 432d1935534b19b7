import type { Localised } from '../domain/localised.ts';

/** What the browser shows when a download does not begin, or can't go on. */
export const downloadWindowText = {
  nl: 'Deze download werkt niet meer, of de bestanden zijn er niet meer. Er is niets verloren. Ga terug naar het portaal en kies daar opnieuw “Ophalen”.',
  en: 'This download does not work any more, or its files are gone. Nothing is lost. Go back to the portal and choose “Download” again.',
} satisfies Localised;
