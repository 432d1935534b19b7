import type { Form } from '../../../shared/forms/define-form.ts';
import { goalV1 } from '../../../shared/forms/goal.v1.ts';
import { forms as formsOfToday } from '../../../shared/forms/registry.ts';

const goalOfToday: Form = goalV1;

/** The form for goals as it might become: with one question more. */
const goalV2: Form = {
  ...goalOfToday,
  version: 2,
  fields: {
    ...goalOfToday.fields,
    hope: {
      kind: 'number',
      min: 0,
      max: 10,
      folded: true,
      label: { nl: 'Hoeveel hoop?', en: 'How much hope?' },
    },
  },
  steps: [...goalOfToday.steps, { title: { nl: 'Hoop', en: 'Hope' }, fields: ['hope'] }],
};

/** In place of `shared/forms/registry.ts`: the product after its next form. */
export const forms: readonly Form[] = [...formsOfToday, goalV2];

export function findForm(id: string, version: number): Form | null {
  return forms.find((form) => form.id === id && form.version === version) ?? null;
}

export function latestForm(id: string): Form {
  const [newest] = forms.filter((form) => form.id === id).toSorted((a, b) => b.version - a.version);
  if (!newest) throw new RangeError(`there is no form ${id}`);
  return newest;
}
