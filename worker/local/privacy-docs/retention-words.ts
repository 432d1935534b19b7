import { settings } from '../../../shared/settings/registry.ts';
import { HEALTH_DAYS } from '../../services/recipe-health/read.ts';
import { KEEP_EXPIRED, SIGN_IN_LIMIT } from '../../services/sessions/limits.ts';

const DAY = 24 * 3_600_000;
const { monthsAfterClosing, monthsAfterLastActivity, keepCounts, draftDays, meetingMonths, auditMonths } =
  settings.retention.initial;

const months = (count: number | null) => (count === null ? 'niet' : `${count} maanden`);

/** How long what is kept, in words, with what the product proposes where an organisation sets it. */
export const retentionWords = {
  withCase: `met de zaak: ${months(monthsAfterClosing)} na afsluiten, of ${months(monthsAfterLastActivity)} na het laatste formulier als de zaak nooit is afgesloten (in te stellen)`,
  staff: 'blijft: het logboek en de formulieren noemen de id; wie uit dienst is komt er niet meer in',
  signIn: `hoogstens ${SIGN_IN_LIMIT / 60_000} minuten, daarna binnen een uur verwijderd`,
  session: `tot ${KEEP_EXPIRED / DAY} dagen na het einde van de sessie`,
  recipeHealth: `${HEALTH_DAYS} dagen`,
  keptCounts: keepCounts
    ? 'blijft; de organisatie kan instellen dat ze niet bewaard worden'
    : 'alleen als de organisatie dat instelt',
  meeting: `${months(meetingMonths)} na de bijeenkomst (in te stellen)`,
  log: `${months(auditMonths)} (in te stellen, nooit minder dan 60); de zegels blijven`,
  draft: `${draftDays} dagen na de laatste wijziging (in te stellen)`,
} as const;
