import { daysBetween } from '../../../shared/time/day.ts';
import {
  demoOrganisationName,
  demoPeople,
  demoPersonaIds,
  demoPractitionerId,
  demoPractitionerName,
} from '../demo/organisation.ts';

/** What someone needs who goes on by hand, or wants to sign in as somebody else. */
export interface Whereabouts {
  apiUrl: string;
  caseSystemUrl: string;
  extensionPath: string;
  /** Of the practitioner's team. */
  recoveryCode: string;
  recoveryCodesPath: string;
}

const names = new Map(demoPeople.map(({ id, name }) => [id, name]));
const administrator = demoPeople.find(({ roles }) => roles.includes('administrator'))?.name ?? '';

/** What can be done now that everything runs. */
export function explainRunning({ apiUrl, caseSystemUrl, recoveryCodesPath }: Whereabouts): string {
  return `
  Zaaksysteem   ${caseSystemUrl}
  API           ${apiUrl}
  Beheer        ${apiUrl}/portal/ (log in als ${administrator})
  Ingelogd als  ${demoPractitionerName}
  Begin met     zaak 2026-01842: over twee dagen is de evaluatie

  Je kunt ook inloggen als ${others()}.
  De herstelcode van elk team staat in ${recoveryCodesPath}.`;
}

/** How to do by hand what could not be done here. */
export function explainByHand(why: string, where: Whereabouts): string {
  return `
  ${why} Zo open je de demo zelf, in Chrome, Edge of Chromium:

  1. Ga naar chrome://extensions (in Edge: edge://extensions) en zet de ontwikkelaarsmodus aan.
  2. Kies "Uitgepakte extensie laden" en wijs deze map aan:
     ${where.extensionPath}
  3. Open het voorbeeld-zaaksysteem:
     ${where.caseSystemUrl}
  4. Klik op het puzzelstukje en dan op Doelspoor: het paneel gaat open.
  5. Kies "Inloggen bij ${demoOrganisationName}".
     Er gaat een venster open. Kies daar ${demoPractitionerName}.
  6. Klik op "Ik heb een herstelcode" en vul deze in:
     ${where.recoveryCode}
  7. Open een zaak, bijvoorbeeld 2026-01842.

  Je kunt ook inloggen als ${others()}.
  De herstelcode van elk team staat in ${where.recoveryCodesPath}.
  De API draait op ${where.apiUrl}, beheer op ${where.apiUrl}/portal/ (log in als ${administrator}).`;
}

/** Says that a demo has grown old; null as long as it looks like today. */
export function explainAge(filledOn: string | null, todayOn: string): string | null {
  const days = filledOn === null ? 0 : daysBetween(filledOn, todayOn);
  return days < 7
    ? null
    : `  De demo is ${days} dagen geleden gevuld. Met npm start -- --fresh is hij weer van vandaag.`;
}

/** Says that what was kept can't be used any more. */
export function explainOutdated(): string {
  return '  De demo die hier stond, is van een eerdere versie van Doelspoor. Hij begint opnieuw.\n';
}

/** A port that somebody else has. */
export function explainTakenPort(port: number, option: string): string {
  return `Poort ${port} is al in gebruik. Kies een andere: npm start -- ${option} ${port + 1000}`;
}

function others(): string {
  const list = demoPersonaIds.filter((id) => id !== demoPractitionerId).map((id) => names.get(id));
  return `${list.slice(0, -1).join(', ')} of ${list.at(-1)}`;
}
