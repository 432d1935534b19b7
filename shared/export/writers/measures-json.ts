import { RECORDING_GRACE_DAYS } from '../../domain/norms.ts';
import type { MeasureDefinition } from '../../measures/define-measure.ts';
import { measures } from '../../measures/registry.ts';
import type { TableDescription } from '../codebook/define-table.ts';
import { missingCodes } from '../missing.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import { jsonText } from './json-text.ts';

/** `measures.json`: every measure in words, with the number that stands for it, and the terms it was counted with. */
export function measuresText({ frozen, tables }: ReleaseFacts): string {
  return jsonText({
    norms: frozen.norms,
    normsVersion: frozen.normsVersion,
    recordingGraceDays: RECORDING_GRACE_DAYS,
    counting: {
      unit: 'A row of milestones with this measure, in the state that was known on the day of counting (known_from_on <= day, and known_until_on not applicable or > day).',
      counted: `Its deadline_on is at least ${RECORDING_GRACE_DAYS} days before the day of counting; until then it is pending, met or not.`,
      met: 'verdict 1',
      unmet: 'verdict 0',
      excluded: `verdict ${missingCodes.exclusion}: left out whatever the outcome`,
      excepted: `verdict ${missingCodes.exception}: left out because it was not met for a reason outside the team`,
      rate: 'met / (met + unmet); nothing when that is 0 / 0',
      personDays:
        'A row is a stretch of days: every day from opens_on up to and including deadline_on counts as one unit, if it is at least the same number of days before the day of counting.',
    },
    measures: measures.map((measure) => measureOf(measure, tables)),
  });
}

function measureOf({ milestone, ...measure }: MeasureDefinition, tables: readonly TableDescription[]) {
  return { ...measure, number: numberOf(measure.id, tables), kind: milestone };
}

/** What stands for it in the column `measure`; null where no table has that. */
function numberOf(id: string, tables: readonly TableDescription[]): number | null {
  for (const { columns } of tables) {
    const column = columns.find(({ name }) => name === 'measure');
    if (column?.type !== 'code') continue;
    return column.codes.find(({ code }) => code === id)?.value ?? null;
  }
  return null;
}
