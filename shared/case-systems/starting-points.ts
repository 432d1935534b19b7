import type { Localised } from '../domain/localised.ts';
import type { Recipe } from './recipe.ts';

/**
 * What is thought to be so of a case system that nobody tried. Never in use by itself: it only goes before pointing, and
 * counts once three cases of somebody's own were found with it.
 */
export interface StartingPoint {
  unverified: true;
  id: string;
  name: string;
  /** What it rests on, and what to look at. */
  note: Localised;
  /** Null when nothing is known that could be tried; pointing is then the way. */
  guess: Pick<Recipe, 'number' | 'pages' | 'address'> | null;
}

/** The Dutch systems that people asked about. See docs/recipes.md for where each comes from. */
export const startingPoints: readonly StartingPoint[] = [
  {
    unverified: true,
    id: 'zac',
    name: 'ZAC (zaakafhandelcomponent)',
    note: {
      nl: 'Het zaaknummer lijkt in het adres te staan, na /zaken/.',
      en: 'The case number seems to be in the address, after /zaken/.',
    },
    guess: {
      number: 'ZAAK-\\d{4}-\\d{4,10}',
      pages: [{ path: '(?:/.*)?/zaken/(?<number>[^/]+)(?:/.*)?' }],
      address: '/zaken/{number}',
    },
  },
  {
    unverified: true,
    id: 'xxllnc-zaken',
    name: 'xxllnc Zaken (Zaaksysteem)',
    note: {
      nl: 'Het zaaknummer lijkt in het adres te staan, na /intern/zaak/.',
      en: 'The case number seems to be in the address, after /intern/zaak/.',
    },
    guess: {
      number: '[1-9]\\d{0,7}',
      pages: [{ path: '/intern/zaak/(?<number>\\d+)(?:/.*)?' }],
      address: '/intern/zaak/{number}',
    },
  },
  {
    unverified: true,
    id: 'valtimo',
    name: 'GZAC / Valtimo',
    note: {
      nl: 'Het adres bevat een sleutel en niet het zaaknummer. Wijs het nummer op de pagina aan; waar het staat verschilt per inrichting.',
      en: 'The address holds a key and not the case number. Point at the number on the page; where it is differs from one set-up to the next.',
    },
    guess: null,
  },
  {
    unverified: true,
    id: 'open-zaak',
    name: 'Open Zaak',
    note: {
      nl: 'Open Zaak is een register zonder schermen voor gezinswerkers. Kies het systeem dat je ernaast gebruikt.',
      en: 'Open Zaak is a register without screens for practitioners. Choose the system that you use with it.',
    },
    guess: null,
  },
  {
    unverified: true,
    id: 'menscentraal',
    name: 'MensCentraal',
    note: {
      nl: 'Over de adressen van MensCentraal is niets openbaars bekend. Wijs het nummer op de pagina aan.',
      en: 'Nothing public is known about the addresses of MensCentraal. Point at the number on the page.',
    },
    guess: null,
  },
];
