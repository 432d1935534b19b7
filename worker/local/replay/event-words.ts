/**
 * The log's words beside ours. Where ours are finer or coarser the nearest is taken; no measure depends on it.
 * A word that is not here goes on as it is, for the form to refuse.
 */
export const lifeDomains = {
  'mental-health': 'child-mental-health',
  'school-work': 'school',
  addiction: 'carer-mental-health',
  health: 'physical-health',
};

export const actionOwners = { worker: 'professional' };

export const goalOutcomes = { 'no-longer-relevant': 'lapsed' };

export const conclusions = { green: 'safe', amber: 'concerns', red: 'unsafe' };

export const itemAnswers = { 0: 'no', 1: 'yes', 9: 'unknown' };

export const occasions = { intake: 'start', repeat: 'evaluation' };

export const informants = { parent: 'caregiver-1' };

export const consultShapes = { meedenken: 'think-along', meegaan: 'go-along', coachen: 'coaching' };

export const supportLevels = { 2: 'neighbourhood', 3: 'joint', 4: 'specialist' };

/** Only reasons that mean the same; of the log's others the entry says nothing. */
export const supportReasons: Partial<Record<string, string>> = { stabilised: 'progress' };

export const consultOutcomes = { 'no-referral': 'enough' };

/** Only reasons that mean the same; of the log's others the entry says nothing. */
export const consultReasons: Partial<Record<string, string>> = {
  safety: 'safety',
  diagnostics: 'diagnostics',
};

/** Only referrers that mean the same; the log's others have no counterpart. */
export const referrers: Partial<Record<string, string>> = { self: '06', gp: '02', 'youth-health': '03' };

export const carers: Partial<Record<string, number>> = { 'two-parent': 2, 'single-parent': 1, blended: 2 };

export const formulators: Partial<Record<string, string[]>> = {
  family: ['youth', 'caregiver-1'],
  parents: ['caregiver-1', 'caregiver-2'],
  youth: ['youth'],
  'family+network': ['youth', 'caregiver-1', 'network'],
  'worker-only': ['professional'],
};

/** Our word for a word of the log, or the log's own where there is none. */
export function translate(table: Readonly<Partial<Record<string, string>>>, word: string | number): string {
  return table[word] ?? String(word);
}
