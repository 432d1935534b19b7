import { placeholdersOf } from '../dossier/placeholders.ts';
import { templateProblems } from '../dossier/template.ts';
import { forms } from '../forms/registry.ts';
import * as z from '../zod.ts';
import { defineSetting } from './define-setting.ts';

/** How long a template may be. */
export const MOST_OF_A_TEMPLATE = 4000;

const formIds: readonly string[] = forms.map(({ id }) => id);

/**
 * By form: the text about it for the dossier, with placeholders that its form has. A form that is left out has the
 * product's own text.
 */
const Templates = z
  .record(z.string(), z.string().check(z.trim(), z.minLength(1), z.maxLength(MOST_OF_A_TEMPLATE)))
  .check(
    z.superRefine((templates, context) => {
      for (const [form, text] of Object.entries(templates)) {
        const fits = formIds.includes(form) && templateProblems(text, placeholdersOf(form)).length === 0;
        if (!fits) context.issues.push({ code: 'custom', path: [form], input: undefined });
      }
    }),
  );
export type Templates = z.infer<typeof Templates>;

export const templatesSetting = defineSetting({
  kind: 'templates',
  name: { nl: 'Teksten voor het dossier', en: 'Texts for the dossier' },
  schema: Templates,
  initial: {},
});
