import type { caseOpenedV1 } from '../../forms/case-opened.v1.ts';
import { effectiveEntries } from '../../history/effective-entries.ts';
import { readAnswers } from '../../history/read-answers.ts';
import { quarterOf } from '../../time/period.ts';
import type { ExportedCase } from '../exported-case.ts';
import { type Coarsening, coarsenings } from '../study-plan.ts';

const SEPARATOR = '|';
const BLURRED = '*';
const UNKNOWN = '?';

/** The blurring that makes classes larger. Whole weeks do not: a class goes by the quarter of opening anyway. */
export const classCoarsenings = [
  'teams',
  'ages',
  'referrer',
  'household',
] as const satisfies readonly (keyof Coarsening)[];
export type ClassCoarsening = (typeof classCoarsenings)[number];

/**
 * What somebody outside may well know of a family, as far as a release tells it: the team, how many carers and children,
 * their ages, who referred, the quarter in which help began. Cases with the same text are one class. It is made of codes
 * and stays in the API.
 * @param exported with the coarsening of the plan: what that blurs, no release of it tells
 */
export function classOf(exported: ExportedCase): string {
  const { history, coarsening, pseudonyms } = exported;
  const { opened, household } = history;
  const parts = [
    (opened && pseudonyms.get(opened.teamId)) ?? UNKNOWN,
    String(household.carers ?? UNKNOWN),
    String(household.children.length),
    [...household.children].sort().join(','),
    referrerOf(exported) ?? UNKNOWN,
    opened ? quarterOf(opened.on) : UNKNOWN,
  ];
  return coarserClass(parts.join(SEPARATOR), coarsening);
}

/** The class of a case once more is blurred. What was blurred stays so. */
export function coarserClass(text: string, coarsening: Coarsening): string {
  const [team = '', carers = '', children = '', ages = '', referrer = '', quarter = ''] =
    text.split(SEPARATOR);
  const bands = ages === '' ? [] : ages.split(',');
  const known = coarsening.ages ? bands.map(broadBand) : bands;
  return [
    coarsening.teams ? BLURRED : team,
    coarsening.household ? BLURRED : carers,
    coarsening.household ? BLURRED : children,
    // Without their number it is only told whether there is a child of some age.
    (coarsening.household || children === BLURRED ? [...new Set(known)] : known).sort().join(','),
    coarsening.referrer ? BLURRED : referrer,
    quarter,
  ].join(SEPARATOR);
}

/** Whether one coarsening blurs all that another does. */
export function isAtLeast(coarsening: Coarsening, other: Coarsening): boolean {
  return coarsenings.every((name) => coarsening[name] || !other[name]);
}

const UNDER_12: readonly string[] = ['0-3', '4-11', '<12'];

function broadBand(band: string): string {
  return UNDER_12.includes(band) ? '<12' : '12+';
}

function referrerOf({ entries, history }: ExportedCase): string | null {
  const entry = effectiveEntries(entries).find(({ id }) => id === history.opened?.entryId);
  return (entry && readAnswers<typeof caseOpenedV1>(entry).referrer) ?? null;
}
