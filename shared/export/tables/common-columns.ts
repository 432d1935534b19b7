import { type Day, earliestDay } from '../../time/day.ts';
import {
  days,
  daysFrom,
  type FilledColumn,
  type Found,
  identifier,
  integer,
  type Subject,
} from '../codebook/fill-column.ts';
import type { ExportedCase } from '../exported-case.ts';
import type { Missing } from '../missing.ts';
import { type PseudonymKind, pseudonymName } from '../pseudonyms.ts';

/** The pseudonym of something in a case. Throws RangeError when it has none. */
export function pseudonym({ pseudonyms }: ExportedCase, kind: PseudonymKind, id: string): string {
  const found = pseudonyms.get(pseudonymName(kind, id));
  if (found === undefined) throw new RangeError('something in the case has no pseudonym');
  return found;
}

/** To which case a row belongs. */
export function caseColumn<S extends Subject>(): FilledColumn<S> {
  return identifier(
    'case_id',
    {
      label: { nl: 'Zaak', en: 'Case' },
      description: {
        nl: 'Pseudoniem van de zaak: een gezin in één hulpperiode. In een gekoppeld onderzoek in elke levering hetzelfde, anders alleen in deze.',
        en: 'Pseudonym of the case: a family in one period of help. The same in every release of a linked study, otherwise in this one only.',
      },
    },
    ({ exported }) => exported.pseudonym,
  );
}

/** A column with a team. */
export function teamColumn<S extends Subject>(
  name: string,
  said: { label: { nl: string; en: string }; nl: string; en: string },
  find: (subject: S) => string,
): FilledColumn<S> {
  return identifier(
    name,
    {
      label: said.label,
      description: {
        nl: `${said.nl} t_00000000 als de levering alle teams samenneemt.`,
        en: `${said.en} t_00000000 where the release takes all teams as one.`,
      },
    },
    (subject) => pseudonym(subject.exported, 'team', find(subject)),
  );
}

/** How long something was watched. */
export function observedDays<S extends Subject>(
  from: { nl: string; en: string },
  start: (subject: S) => Day,
): FilledColumn<S> {
  return integer(
    'observed_days',
    {
      label: { nl: 'Hoe lang gevolgd', en: 'How long observed' },
      description: {
        nl: `Dagen van ${from.nl} tot de zaak werd afgesloten, of tot de peildag als de zaak toen nog open was.`,
        en: `Days from ${from.en} until the case was closed, or until the cut when it was still open then.`,
      },
      unit: days,
    },
    (subject) => {
      const { exported } = subject;
      return daysFrom(exported, start(subject), lastSeenOn(exported));
    },
  );
}

function lastSeenOn({ history, cutOn }: ExportedCase): Day {
  return earliestDay(history.closed?.on ?? null, cutOn) ?? cutOn;
}

/** Why something that comes once is not there: it may still come while the case is open, and was not recorded after. */
export function toCome({ history }: ExportedCase): { missing: Missing } {
  return { missing: history.closed ? 'not-recorded' : 'not-yet-due' };
}

/** What stands in a cell for something that may still come. */
export function orToCome<V>(exported: ExportedCase, found: Found<V>): Found<V> {
  return found ?? toCome(exported);
}

/** The two ways in which something that may still come can be missing, and what they mean. */
export const mayCome: readonly Missing[] = ['not-yet-due', 'not-recorded'];
export const toComeText = {
  nl: '−8: nog niet, en de zaak is op de peildag open. −9: niet vastgelegd.',
  en: '−8: not yet, and the case is open at the cut. −9: not recorded.',
};

/** A number of things in a case. */
export function countColumn<S>(
  name: string,
  label: { nl: string; en: string },
  description: { nl: string; en: string },
  find: (subject: S) => number,
): FilledColumn<S> {
  return integer(name, { label, description }, find);
}
