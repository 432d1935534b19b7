import { ageBand } from '../../codes/age-band.ts';
import type { Language } from '../../domain/localised.ts';
import type { Answers, ListField } from '../../forms/define-form.ts';
import { findInstrument } from '../../instruments/registry.ts';
import { useLanguage } from '../language.tsx';
import { rowsOf } from './answers.ts';
import { FieldGroup } from './field-group.tsx';
import { RowFields } from './fields.tsx';
import type { FormContext } from './form-context.ts';
import { type QuestionProps, useFormScope } from './form-scope.ts';
import { keysOf, rowNames } from './row-shape.ts';

/** A short question about each of several known things: children, life domains, the items of an instrument. */
export function KnownRows({ field, path, value, row: answers }: QuestionProps<ListField>) {
  const { language, t } = useLanguage();
  const { context } = useFormScope();
  const keys = keysOf(field);
  const { open } = rowNames(field);
  const main = open.map((name) => field.fields[name]).find((one) => one?.kind === 'choice');
  const letters = main?.kind === 'choice' ? main.options.codes.map((code) => code[language].slice(0, 1)) : [];
  const hasKeys = new Set(letters).size === letters.length && letters.length > 1;
  const rows = rowsOf({ given: value }, 'given');
  const titles = rows.map((row) => titleOf(field, row, answers, context, language));
  // No children in the household: nothing to ask about them, and no heading over nothing.
  if (rows.length === 0) return null;
  return (
    <FieldGroup field={field} path={path} isQuestion={false}>
      {hasKeys && <p class="doelspoor-quiet doelspoor-small">{t.form.letterKeys(letters)}</p>}
      <div class="doelspoor-rows doelspoor-rows--lined">
        {rows.map((row, index) => {
          const title = titles[index] ?? { text: '', child: null };
          const isAgain = title.child !== null && titles[index - 1]?.text === title.text;
          return (
            <fieldset
              class={`doelspoor-known${isAgain ? ' doelspoor-known--again' : ''}`}
              key={keys.map((name) => row[name]).join()}
            >
              <legend>
                <span class={isAgain ? 'doelspoor-hidden' : undefined}>{title.text}</span>
                {title.child !== null && (
                  <span class="doelspoor-quiet">{`${isAgain ? '' : ' · '}${childText(title.child, context, language)}`}</span>
                )}
              </legend>
              <div class="doelspoor-fields">
                <RowFields
                  list={field}
                  row={row}
                  path={[...path, index]}
                  foldTitle={t.form.note}
                  isLabelHidden
                />
              </div>
            </fieldset>
          );
        })}
      </div>
    </FieldGroup>
  );
}

interface RowTitle {
  text: string;
  child: number | null;
}

function titleOf(
  field: ListField,
  row: Answers,
  answers: Answers,
  context: FormContext,
  language: Language,
): RowTitle {
  const child = typeof row.child === 'number' ? row.child : null;
  if (field.rowsFrom === 'instrument-items') {
    const instrument = findInstrument(context.instruments, String(answers.instrument));
    const item = instrument?.items.find(({ code }) => code === row.item);
    return { text: item?.label[language] ?? String(row.item), child };
  }
  if (field.rowsFrom === 'life-domains') {
    const domain = field.fields.domain;
    const codes = domain?.kind === 'choice' ? domain.options.codes : [];
    return { text: codes.find(({ code }) => code === row.domain)?.[language] ?? String(row.domain), child };
  }
  if (field.rowsFrom === 'open-actions') {
    const actions = context.goals.flatMap((goal) => goal.actions);
    return { text: actions.find(({ id }) => id === row.action)?.text ?? field.rowName[language], child };
  }
  return {
    text: child === null ? field.rowName[language] : childText(child, context, language),
    child: null,
  };
}

/** A child by its number, with its age band where that is known. */
function childText(child: number, context: FormContext, language: Language): string {
  const band = ageBand.codes.find(({ code }) => code === context.children[child - 1]);
  const name = `${language === 'nl' ? 'kind' : 'child'} ${child}`;
  return band ? `${name} (${band[language]})` : name;
}
