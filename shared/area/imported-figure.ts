import { areaSource } from '../codes/area-source.ts';
import { codesOf } from '../codes/define-code-list.ts';
import type { Localised } from '../domain/localised.ts';
import { Slug } from '../forms/schema.ts';
import { defaultDisclosureRules } from '../privacy/suppression.ts';
import * as z from '../zod.ts';

/** What can be imported: indicators 1 and 3, and what a client survey knows of 4. */
export const importedIds = ['1', '3', '4a', '4b'] as const;
export type ImportedId = (typeof importedIds)[number];

/** How each is called where there is little room. */
export const importedNames: Readonly<Record<ImportedId, Localised>> = {
  '1': { nl: 'krijgt specialistische hulp', en: 'receives specialist help' },
  '3': { nl: 'woont thuis tijdens de hulp', en: 'lives at home during the help' },
  '4a': { nl: 'tevreden over de werkwijze', en: 'satisfied with the way of working' },
  '4b': { nl: 'tevreden over het resultaat', en: 'satisfied with the results' },
};

/** The first year that can be imported. */
export const FIRST_YEAR = 2015;

export const AreaYear = z.int().check(z.minimum(FIRST_YEAR), z.maximum(2099));

/** `count` of `of`, or (4a and 4b only) the mean mark that `of` people gave. */
const Values = z.union([
  z.strictObject({ count: z.int().check(z.minimum(0)), of: z.int().check(z.minimum(1)), mark: z.null() }),
  z.strictObject({
    count: z.null(),
    of: z.int().check(z.minimum(1)),
    mark: z.number().check(z.minimum(1), z.maximum(10)),
  }),
]);

/** One imported figure of one team in one year. Numbers and codes only. */
export const ImportedFigure = z.strictObject({
  teamId: Slug,
  year: AreaYear,
  indicator: z.enum(importedIds),
  values: Values,
  source: z.enum(codesOf(areaSource)),
});
export type ImportedFigure = z.infer<typeof ImportedFigure>;

/** What can be wrong with a figure whose parts are all right. */
export type FigureProblem = 'count-above-of' | 'mark-not-asked' | 'too-few' | 'small-cell';

/** The most that one group may count: more is a slip of the finger. */
export const MOST_COUNTED = 1_000_000;

/**
 * What is wrong with a figure; null when nothing is. A figure comes from outside the team, so small groups do not come
 * in: fewer than ten, or one or two that differ from the rest, could be families whom the team knows.
 */
export function figureProblem({
  indicator,
  values,
}: Pick<ImportedFigure, 'indicator' | 'values'>): FigureProblem | null {
  const { minDenominator, minCell } = defaultDisclosureRules;
  if (values.of < minDenominator) return 'too-few';
  if (values.count === null) return indicator === '4a' || indicator === '4b' ? null : 'mark-not-asked';
  if (values.count > values.of) return 'count-above-of';
  const isSmall = (cell: number) => cell > 0 && cell < minCell;
  return isSmall(values.count) || isSmall(values.of - values.count) ? 'small-cell' : null;
}
