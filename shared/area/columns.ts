import type { areaSource } from '../codes/area-source.ts';
import type { Localised } from '../domain/localised.ts';

/** The columns of a file with figures, in the order of the template. Either language is understood. */
export const areaColumns = {
  team: { nl: 'team', en: 'team' },
  year: { nl: 'jaar', en: 'year' },
  indicator: { nl: 'indicator', en: 'indicator' },
  count: { nl: 'aantal', en: 'count' },
  of: { nl: 'van', en: 'of' },
  mark: { nl: 'cijfer', en: 'mark' },
  source: { nl: 'bron', en: 'source' },
} as const satisfies Record<string, Localised>;

/** How the sources are written in a file, in either language; the code itself is understood too. */
export const sourceWords = {
  municipality: { nl: 'gemeente', en: 'municipality' },
  cbs: { nl: 'cbs', en: 'cbs' },
  'client-survey': { nl: 'onderzoek', en: 'survey' },
  other: { nl: 'anders', en: 'other' },
} as const satisfies Record<(typeof areaSource.codes)[number]['code'], Localised>;

export type AreaColumn = keyof typeof areaColumns;

export const areaColumnNames = Object.keys(areaColumns) as AreaColumn[];

/** The column that goes by a name; null when there is none. */
export function columnNamed(name: string): AreaColumn | null {
  const wanted = name.toLowerCase();
  return (
    areaColumnNames.find(
      (column) => areaColumns[column].nl === wanted || areaColumns[column].en === wanted,
    ) ?? null
  );
}
