import type { Localised } from '../../../../shared/domain/localised.ts';
import { measures } from '../../../../shared/measures/registry.ts';

/** What a measure is called; its id when it is not there any more. */
export function measureName(measureId: string): Localised {
  return measures.find(({ id }) => id === measureId)?.name ?? { nl: measureId, en: measureId };
}
