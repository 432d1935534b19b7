import { informant } from '../../codes/informant.ts';
import type { Answers, Form } from '../../forms/define-form.ts';
import { formRef } from '../../forms/define-form.ts';
import { asTold, isWithheld, ofCarer } from '../anonymity/one-carer.ts';
import {
  type FilledColumn,
  type Found,
  integer,
  notApplicable,
  type Subject,
} from '../codebook/fill-column.ts';
import type { Missing } from '../missing.ts';

/** The scores of one conversation: a column for each informant. */
export function scoreColumns<S extends Subject>(
  name: string,
  {
    form,
    find,
    missing = [],
    note,
  }: {
    form: Pick<Form, 'id' | 'version' | 'title'>;
    find(subject: S): Found<Answers>;
    missing?: readonly Missing[];
    note: { nl: string; en: string };
  },
): FilledColumn<S>[] {
  return informant.codes.map(({ code, nl, en }) =>
    integer(
      `${name}_${code.replaceAll('-', '_')}`,
      ofCarer(code, {
        label: { nl: `Cijfer volgens: ${nl}`, en: `Score according to: ${en}` },
        description: {
          nl: `Antwoord op “Waar staan jullie nu?” volgens “${nl}”, van 0 (helemaal niet) tot 10 (doel bereikt), in het formulier ${form.title.nl} (${formRef(form)}). ${note.nl}`,
          en: `Answer to “Where are you now?” according to “${en}”, from 0 (not at all) to 10 (goal reached), on the form ${form.title.en} (${formRef(form)}). ${note.en}`,
        },
        maximum: 10,
        missing: [...missing, 'not-recorded'],
      }),
      (subject) => {
        if (isWithheld(code, subject.exported)) return notApplicable;
        const given = find(subject);
        if (!given || !('scores' in given)) return isWhy(given) ? given : null;
        const answers = asTold(given, subject.exported.coarsening);
        const scores = Array.isArray(answers.scores) ? answers.scores : [];
        // Of two scores of one informant the last one counts, as everywhere.
        return scores.findLast((one) => one.informant === code)?.score;
      },
    ),
  );
}

function isWhy(found: Found<Answers>): found is { missing: Missing } {
  return typeof found === 'object' && found !== null && 'missing' in found;
}
