import type { Localised } from '../domain/localised.ts';

/**
 * Everything that is logged, as people read it. The words themselves stay as they are: the log is kept for years. A
 * new thing that people can do gets a line here, and then it can be logged.
 */
export const auditActions = {
  'signed-in': { nl: 'ingelogd', en: 'signed in' },
  'signed-out': { nl: 'uitgelogd', en: 'signed out' },
  'sign-in-refused': { nl: 'inloggen geweigerd', en: 'sign-in refused' },
  'access-changed': { nl: 'rollen of teams gewijzigd bij inloggen', en: 'roles or teams changed at sign-in' },
  'session-ended': { nl: 'sessie beëindigd', en: 'session ended' },
  'sessions-ended': { nl: 'overal uitgelogd', en: 'signed out everywhere' },
  'case-read': { nl: 'zaak bekeken', en: 'case read' },
  'case-read-refused': { nl: 'zaak bekijken geweigerd', en: 'reading a case refused' },
  'entry-filed': { nl: 'formulier ingediend', en: 'entry filed' },
  'entry-imported': { nl: 'formulier ingelezen', en: 'entry imported' },
  'competence-answered': { nl: 'bekwaamheidscheck ingevuld', en: 'competence check filled in' },
  'due-list-read': { nl: 'lijst met wat aan de beurt is bekeken', en: 'due list read' },
  'organisation-set-up': { nl: 'organisatie ingericht', en: 'organisation set up' },
  'audit-read': { nl: 'logboek bekeken', en: 'audit log read' },
  'audit-exported': { nl: 'logboek geëxporteerd', en: 'audit log exported' },
  'audit-verified': { nl: 'logboek gecontroleerd', en: 'audit log verified' },
  'audit-expired': { nl: 'logboek verwijderd na de bewaartermijn', en: 'audit log deleted after its term' },
  'retention-preview-read': { nl: 'vooruitblik op verwijderen bekeken', en: 'retention preview read' },
  'case-held': { nl: 'verwijderen van zaak tegengehouden', en: 'legal hold set' },
  'case-released': { nl: 'tegenhouden van zaak opgeheven', en: 'legal hold lifted' },
  'hold-refused': { nl: 'verwijderen tegenhouden geweigerd', en: 'setting a legal hold refused' },
  'holds-read': { nl: 'tegengehouden zaken bekeken', en: 'legal holds read' },
  'case-deleted': { nl: 'zaak verwijderd na de bewaartermijn', en: 'case deleted after its term' },
  'setting-read': { nl: 'instelling bekeken', en: 'setting read' },
  'setting-set': { nl: 'instelling gewijzigd', en: 'setting changed' },
  'recipe-proposed': { nl: 'zaaksysteem voorgesteld', en: 'case system proposed' },
  'proposals-read': { nl: 'voorgestelde zaaksystemen bekeken', en: 'proposed case systems read' },
  'proposal-removed': {
    nl: 'voorgesteld zaaksysteem afgehandeld',
    en: 'proposed case system dealt with',
  },
  'members-read': { nl: 'lijst van mensen bekeken', en: 'list of people read' },
  'sessions-read': { nl: 'sessies van iemand bekeken', en: 'sessions of a person read' },
  'member-set': { nl: 'persoon toegevoegd of gewijzigd', en: 'person added or changed' },
  'member-left': { nl: 'persoon uit dienst', en: 'person left' },
  'team-set': { nl: 'team toegevoegd of hernoemd', en: 'team added or renamed' },
  'team-removed': { nl: 'team verwijderd', en: 'team removed' },
  'device-registered': { nl: 'apparaat aangemeld', en: 'device registered' },
  'device-admitted': { nl: 'apparaat toegelaten', en: 'device admitted' },
  'device-ended': { nl: 'apparaat afgemeld', en: 'device ended' },
  'device-removed': { nl: 'apparaat uit de sleutellijst gehaald', en: 'device removed from the directory' },
  'devices-read': { nl: 'apparaten van iemand bekeken', en: 'devices of a person read' },
  'recovery-code-made': { nl: 'herstelcode gemaakt', en: 'recovery code made' },
  'team-key-given': { nl: 'teamsleutel aan apparaat gegeven', en: 'team key given to a device' },
  'team-key-withdrawn': { nl: 'teamsleutel van apparaat afgenomen', en: 'team key withdrawn from a device' },
  'key-made': { nl: 'nieuwe sleutel gemaakt', en: 'new key made' },
  'keys-recovered': { nl: 'sleutels opgehaald met herstelcode', en: 'keys recovered with a code' },
  'area-figures-imported': { nl: 'cijfers voor de gebiedsfoto ingelezen', en: 'area figures imported' },
  'area-import-undone': { nl: 'inlezen van cijfers teruggedraaid', en: 'area import undone' },
  'area-note-set': { nl: 'SWOT van de gebiedsfoto geschreven', en: 'area picture SWOT written' },
  'team-choice-set': {
    nl: 'keuze van maten en streefcijfers gewijzigd',
    en: 'choice of measures and targets changed',
  },
  'figure-looked-behind': { nl: 'zaken achter een cijfer bekeken', en: 'cases behind a figure read' },
  'figure-doubted': { nl: '“klopt niet” gemeld', en: 'figure doubted' },
  'figure-doubt-answered': { nl: '“klopt niet” beantwoord', en: 'doubt about a figure answered' },
  'figure-doubt-withdrawn': { nl: '“klopt niet” teruggenomen', en: 'doubt about a figure taken back' },
  'meetings-read': { nl: 'bijeenkomsten bekeken', en: 'learning meetings read' },
  'meeting-read': { nl: 'bijeenkomst bekeken', en: 'learning meeting read' },
  'meeting-prepared': { nl: 'bijeenkomst voorbereid', en: 'learning meeting prepared' },
  'meeting-noted': { nl: 'bij bijeenkomst genoteerd', en: 'noted at a learning meeting' },
  'meeting-figures-laid-down': {
    nl: 'cijfers van bijeenkomst vastgelegd',
    en: 'figures of a meeting frozen',
  },
  'meeting-figures-let-go': { nl: 'cijfers van bijeenkomst losgelaten', en: 'figures of a meeting let go' },
  'meeting-held': { nl: 'bijeenkomst gehouden', en: 'learning meeting held' },
  'meeting-corrected': { nl: 'verslag van bijeenkomst verbeterd', en: 'record of a meeting corrected' },
  'meeting-removed': { nl: 'bijeenkomst weggegooid', en: 'learning meeting thrown away' },
  'meeting-expired': {
    nl: 'bijeenkomst verwijderd na de bewaartermijn',
    en: 'meeting deleted after its term',
  },
  'meeting-action-set': { nl: 'actie van bijeenkomst genoteerd', en: 'action of a meeting noted' },
  'meeting-action-removed': { nl: 'actie van bijeenkomst weggehaald', en: 'action of a meeting removed' },
  'case-handed-over': { nl: 'teksten van zaak overgedragen', en: 'texts of a case handed over' },
} as const satisfies Record<string, Localised>;

export type AuditAction = keyof typeof auditActions;

/** How an action is called; the word itself where an older log has one that is no longer in use. */
export function auditActionName(action: string): Localised {
  const known: Readonly<Record<string, Localised>> = auditActions;
  return known[action] ?? { nl: action, en: action };
}
