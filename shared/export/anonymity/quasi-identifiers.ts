import type { caseOpenedV1 } from '../../forms/case-opened.v1.ts';
import { readAnswers } from '../../history/read-answers.ts';
import { quarterOf } from '../../time/period.ts';
import type { ExportedCase } from '../exported-case.ts';
import { pseudonymName } from '../pseudonyms.ts';
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
 * which ages, who referred, the quarter in which help began. Cases with the same text are one class. It is made of codes
 * and stays in the API.
 * @param exported with the coarsening of the plan: what that blurs, no release of it tells
 */
export function classOf({ history, counting, coarsening, pseudonyms }: ExportedCase): string {
  const { opened, household } = history;
  const opening = counting.find(({ id }) => id === opened?.entryId);
  const answers = opening && readAnswers<typeof caseOpenedV1>(opening);
  const parts = [
    (opened && pseudonyms.get(pseudonymName('team', opened.teamId))) ?? UNKNOWN,
    String(household.carers ?? UNKNOWN),
    answers?.children ? String(answers.children.length) : UNKNOWN,
    distinct(household.children),
    answers?.referrer ?? UNKNOWN,
    opened ? quarterOf(opened.on) : UNKNOWN,
  ];
  return coarserClass(parts.join(SEPARATOR), coarsening);
}

/** The class of a case once more is blurred. What was blurred stays so. */
export function coarserClass(text: string, coarsening: Coarsening): string {
  const [team = '', carers = '', children = '', ages = '', referrer = '', quarter = ''] =
    text.split(SEPARATOR);
  return [
    coarsening.teams ? BLURRED : team,
    coarsening.household ? BLURRED : carers,
    coarsening.household ? hidden(children) : children,
    coarsening.ages && ages !== '' ? distinct(ages.split(',').map(broadBand)) : ages,
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

function distinct(bands: readonly string[]): string {
  return [...new Set(bands)].sort().join(',');
}

/** Whether anything was said of children at all can be seen of their ages. */
function hidden(children: string): string {
  return children === UNKNOWN ? UNKNOWN : BLURRED;
}
