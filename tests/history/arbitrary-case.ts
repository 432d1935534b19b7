import fc from 'fast-check';
import type { Entry } from '../../shared/domain/entry.ts';
import type { Form } from '../../shared/forms/define-form.ts';
import { forms } from '../../shared/forms/registry.ts';
import { splitAnswers } from '../../shared/forms/split-answers.ts';
import { addDays, type Day } from '../../shared/time/day.ts';
import { arbitraryAnswers } from '../forms/arbitrary-answers.ts';
import { id } from './entry-of.ts';

const names = ['x1', 'x2', 'x3'].map(id);
const teams = fc.constantFrom('north', 'south', 'west');
const firstDay = '2025-01-01';

/** How many days after the first day of the case something can happen at the latest. */
const span = 300;

export interface EntryChoices {
  forms?: readonly Form[];
  /** Ids to amend with some entries, besides amending nothing. */
  amending?: boolean;
  /** Days from happening to recording. */
  delay?: fc.Arbitrary<number>;
  happened?: fc.Arbitrary<number>;
}

const usualDelay = fc.oneof(
  { weight: 5, arbitrary: fc.nat(3) },
  { weight: 2, arbitrary: fc.integer({ min: 10, max: 18 }) },
  { weight: 1, arbitrary: fc.integer({ min: 19, max: 80 }) },
);

/** Any entry of one small case, in which goals, actions and assessments easily meet. Recorded after it happened. */
export function arbitraryEntry(
  entryId: string,
  others: readonly string[],
  choices: EntryChoices = {},
): fc.Arbitrary<Entry> {
  const { forms: among = forms, amending = true, delay = usualDelay, happened = fc.nat(span) } = choices;
  return fc
    .tuple(fc.constantFrom(...among), happened, delay, fc.nat(86_399))
    .chain(([form, days, delayDays, second]) => {
      const happenedOn = addDays(firstDay, days);
      const recordedAt = Date.parse(`${addDays(happenedOn, delayDays)}T00:00:00Z`) + second * 1000;
      const references =
        form.id === 'retraction' ? fc.constantFrom(...others, entryId) : fc.constantFrom(...names);
      return fc
        .record({
          answers: arbitraryAnswers(form, {
            ids: references,
            days: daysAround(happenedOn, delayDays),
            teams,
          }),
          amends: amending ? fc.option(fc.constantFrom(...others, entryId), { freq: 5 }) : fc.constant(null),
          teamId: teams,
          authorId: fc.constantFrom('anna', 'bas'),
        })
        .map(({ answers, ...rest }) => ({
          id: entryId,
          form: form.id,
          formVersion: form.version,
          happenedOn,
          recordedAt,
          answers: splitAnswers(form, answers).coded,
          sealed: {},
          ...rest,
        }));
    });
}

/** Days that are agreed lie after the day on which the agreement is recorded. */
function daysAround(happenedOn: Day, delayDays: number): fc.Arbitrary<Day> {
  return fc.integer({ min: delayDays + 1, max: delayDays + 250 }).map((days) => addDays(happenedOn, days));
}

/** The entries of a case, with whatever else may come in: corrections, retractions, things out of order. */
export function arbitraryCase(choices: EntryChoices = {}, maxLength = 14): fc.Arbitrary<Entry[]> {
  const ids = Array.from({ length: maxLength }, (_, index) => id(`e${index}`));
  return fc
    .integer({ min: 1, max: maxLength })
    .chain((length) =>
      fc.tuple(...ids.slice(0, length).map((entryId) => arbitraryEntry(entryId, ids, choices))),
    );
}
