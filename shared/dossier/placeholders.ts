/**
 * Where a placeholder takes its text from: a field; every row of a list, with some of its answers between brackets; or
 * one text of the rows that have it, after what the row is about.
 */
export type Source = string | { rows: string; with: readonly string[] } | { rows: string; quote: string };

/** Placeholders that every form has. */
export const generalPlaceholders = ['datum', 'zaak', 'formulier', 'antwoorden'] as const;
export type GeneralPlaceholder = (typeof generalPlaceholders)[number];

/** By form: what a placeholder of its own stands for. A form that is not here has the general ones. */
const own: Readonly<Record<string, Readonly<Record<string, Source>>>> = {
  'case-opened': {
    kinderen: 'children',
    leefgebieden: { rows: 'domains', with: ['state'] },
    familiegroepsplan: 'familyGroupPlan',
    verwijzer: 'referrer',
  },
  goal: {
    doel: 'text',
    leefgebied: 'domain',
    hulpvraag: 'helpQuestion',
    scores: 'scores',
    'goed-genoeg': 'goodEnough',
    acties: { rows: 'actions', with: ['owner', 'dueOn'] },
    evaluatie: 'evaluateOn',
    'verwoord-door': 'formulatedBy',
    samen: 'together',
  },
  action: { doel: 'goal', actie: 'what', wie: 'owner', uiterlijk: 'dueOn' },
  'action-progress': { actie: 'action', stand: 'progress' },
  'safety-checklist': {
    checklist: 'instrument',
    aanleiding: 'occasion',
    vragen: { rows: 'items', with: ['answer'] },
    gezien: { rows: 'items', quote: 'facts' },
    'wat-maak-je-eruit-op': { rows: 'items', quote: 'interpretation' },
    kinderen: { rows: 'children', with: ['spoken'] },
    conclusie: 'conclusion',
    vooruit: 'ahead',
    zekerheid: 'certainty',
    afspraken: { rows: 'agreements', with: ['who', 'evaluateOn'] },
    'geen-afspraak': 'noAgreementReason',
  },
  'joint-conclusion': {
    conclusie: 'conclusion',
    vooruit: 'ahead',
    zekerheid: 'certainty',
    verschil: 'difference',
    afspraken: { rows: 'agreements', with: ['who', 'evaluateOn'] },
  },
  evaluation: {
    aanwezig: 'present',
    'met-kind': 'childSpoken',
    doelen: { rows: 'goals', with: ['scores', 'status'] },
    'wat-hielp': { rows: 'goals', quote: 'helped' },
    verder: 'scale',
    netwerk: 'network',
    nut: 'useful',
    'volgende-evaluatie': 'nextOn',
  },
  'evaluation-date': { 'nieuwe-datum': 'nextOn', 'afgesproken-met': 'agreedWith', reden: 'reason' },
  'goal-closed': { doel: 'goal', uitkomst: 'outcome', toelichting: 'reason' },
  closing: {
    doelen: { rows: 'goals', with: ['scores', 'outcome'] },
    reden: 'reason',
    'zonder-hulp': 'withoutHelp',
    'met-wat': 'withWhat',
    tevreden: 'satisfaction',
    vervolg: 'followUp',
    'afspraken-vervolg': 'followUpAgreements',
  },
  transfer: { team: 'toTeam' },
  consult: {
    vraag: 'question',
    reden: 'reason',
    deskundigheid: 'expertise',
    vorm: 'shape',
    toestemming: 'consent',
  },
  'consult-answer': { vraag: 'consult', vorm: 'shape', advies: 'advice' },
  'consult-outcome': { vraag: 'consult', uitkomst: 'outcome', gedaan: 'done', geleerd: 'learned' },
};

/** What stands behind each placeholder of a form that is its own. */
export function ownPlaceholders(form: string): Readonly<Record<string, Source>> {
  return own[form] ?? {};
}

/** Every placeholder that a template of a form may hold. */
export function placeholdersOf(form: string): string[] {
  return [...generalPlaceholders, ...Object.keys(ownPlaceholders(form))];
}
