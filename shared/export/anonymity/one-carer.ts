import type { Localised } from '../../domain/localised.ts';
import type { Answers } from '../../forms/define-form.ts';
import type { Said } from '../codebook/fill-column.ts';
import type { ExportedCase } from '../exported-case.ts';
import type { Missing } from '../missing.ts';
import type { Coarsening } from '../study-plan.ts';

const FIRST = 'caregiver-1';
const SECOND = 'caregiver-2';

/**
 * Answers in which a second parent or carer is the first, when a release does not tell how many there are. Of scores by
 * both the first one's is left. The same answers when it does tell.
 */
export function asTold(answers: Answers, { household }: Pick<Coarsening, 'household'>): Answers {
  if (!household) return answers;
  return Object.fromEntries(Object.entries(answers).map(([name, value]) => [name, withOneCarer(value)]));
}

function withOneCarer(value: unknown): unknown {
  if (value === SECOND) return FIRST;
  if (!Array.isArray(value)) return value;
  if (value.includes(SECOND)) return [...new Set(value.map((one) => (one === SECOND ? FIRST : one)))];
  const hasFirst = value.some((one) => informantOf(one) === FIRST);
  return value.flatMap((one) => {
    if (informantOf(one) !== SECOND) return [one];
    return hasFirst ? [] : [{ ...one, informant: FIRST }];
  });
}

function informantOf(row: unknown): unknown {
  return typeof row === 'object' && row !== null && 'informant' in row ? row.informant : null;
}

/** Whether a code is that of a second parent or carer. */
export function isSecondCarer(code: string): boolean {
  return code === SECOND;
}

/** Whether a column of this code tells nothing in a release: it would tell that there are two. */
export function isWithheld(code: string, { coarsening }: Pick<ExportedCase, 'coarsening'>): boolean {
  return coarsening.household && isSecondCarer(code);
}

/** What the codebook says of a column of this code, with what it is where a release does not tell how many there are. */
export function ofCarer<S extends Said>(code: string, said: S): S {
  if (code === FIRST) return noted(said, whicheverNote);
  if (!isSecondCarer(code)) return said;
  const missing = new Set<Missing>(['not-applicable', ...(said.missing ?? [])]);
  return { ...noted(said, withheldNote), missing: [...missing] };
}

/** The same, with a sentence more. */
export function noted<S extends Said>(said: S, note: Localised): S {
  const { nl, en } = said.description;
  return { ...said, description: { nl: `${nl} ${note.nl}`, en: `${en} ${note.en}` } };
}

const whicheverNote: Localised = {
  nl: 'Als de levering niet vertelt hoeveel ouders er zijn: een ouder of verzorger, welke ook.',
  en: 'Where the release does not tell how many parents there are: a parent or carer, whichever.',
};
const withheldNote: Localised = {
  nl: '−7: weggelaten, want het zou zeggen dat er twee ouders zijn.',
  en: '−7: left out, because it would tell that there are two parents.',
};
/** Of a column that says which of several people. */
export const oneCarerNote: Localised = {
  nl: 'Als de levering niet vertelt hoeveel ouders er zijn, staat elke ouder of verzorger als de eerste.',
  en: 'Where the release does not tell how many parents there are, any parent or carer stands as the first.',
};
