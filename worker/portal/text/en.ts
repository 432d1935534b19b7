import { nl, type PortalText } from './nl.ts';

/** What the portal says in English. */
export const en: PortalText = nl;
