import type { Localised } from '../../domain/localised.ts';
import type { Observation, ObservationDefinition } from '../../observations/define-observation.ts';
import type { ColumnCode } from '../codebook/define-column.ts';
import {
  code,
  days,
  daysFrom,
  type FilledColumn,
  integer,
  notApplicable,
  type Subject,
} from '../codebook/fill-column.ts';

/** How a duration ended. Numbered as survival analysis does: 0 is censored. */
const ends: readonly ColumnCode[] = [
  { value: 0, code: 'censored', label: { nl: 'liep op de peildag nog', en: 'still going on at the cut' } },
  { value: 1, code: 'happened', label: { nl: 'gebeurd', en: 'happened' } },
  { value: 2, code: 'competing', label: { nl: 'werd eerder onmogelijk', en: 'became impossible first' } },
];

/** How long something took, and how it ended: time and state for a survival analysis. */
export function durationColumns<S extends Subject>(
  name: string,
  definition: ObservationDefinition,
  /** What is said beside the definition, as "of the first", and when there is no duration; null where there always is. */
  { beside = { nl: '', en: '' }, none }: { beside?: Localised; none: Localised | null },
): FilledColumn<S>[] {
  const { id, version, name: called, what, outcome, competing } = definition;
  const missing = none ? (['not-applicable'] as const) : [];
  const notThere = { nl: none ? ` −7: ${none.nl}` : '', en: none ? ` −7: ${none.en}` : '' };
  const competes = {
    nl: competing ? ` 2: ${competing.nl}.` : '',
    en: competing ? ` 2: ${competing.en}.` : '',
  };
  const found = ({ exported }: S): Pick<Observation, 'startOn' | 'endOn' | 'value'> | undefined =>
    definition.observe(exported).find(({ startOn }) => startOn <= exported.cutOn);
  return [
    integer(
      `${name}_days`,
      {
        label: { nl: `${id} ${called.nl}: dagen`, en: `${id} ${called.en}: days` },
        description: {
          nl: `${what.nl}${beside.nl} Tot de peildag waar het toen nog liep (versie ${version}).${notThere.nl}`,
          en: `${what.en}${beside.en} Until the cut where it was still going on then (version ${version}).${notThere.en}`,
        },
        unit: days,
        missing,
      },
      (subject) => {
        const one = found(subject);
        if (!one) return notApplicable;
        const { cutOn } = subject.exported;
        const isOver = one.endOn !== null && one.endOn <= cutOn;
        return daysFrom(subject.exported, one.startOn, isOver && one.endOn ? one.endOn : cutOn);
      },
    ),
    code(
      `${name}_end`,
      {
        label: { nl: `${id} ${called.nl}: hoe het afliep`, en: `${id} ${called.en}: how it ended` },
        description: {
          nl: `Hoort bij ${name}_days. 1: ${outcome.nl}.${competes.nl} 0: op de peildag nog niet.`,
          en: `Belongs to ${name}_days. 1: ${outcome.en}.${competes.en} 0: not yet at the cut.`,
        },
        missing,
      },
      competing ? ends : ends.filter(({ value }) => value < 2),
      (subject) => {
        const one = found(subject);
        if (!one) return notApplicable;
        return one.endOn !== null && one.endOn <= subject.exported.cutOn ? one.value : 'censored';
      },
    ),
  ];
}
