import { ageBand } from '../../codes/age-band.ts';
import type { CodeList } from '../../codes/define-code-list.ts';
import type { Language } from '../../domain/localised.ts';
import type { Answers, Field, Fields, ListField } from '../../forms/define-form.ts';
import { fieldsOfRow } from '../../instruments/item-fields.ts';
import { findInstrument } from '../../instruments/registry.ts';
import { useLanguage } from '../language.tsx';
import { type Path, rowsOf } from './answers.ts';
import { FieldGroup } from './field-group.tsx';
import { RowFields } from './fields.tsx';
import type { FormContext } from './form-context.ts';
import { type QuestionProps, useFormScope } from './form-scope.ts';
import { keysOf, rowNames } from './row-shape.ts';

/** A short question about each of several known things: children, life domains, the items of an instrument. */
export function KnownRows({ field, path, value, row: answers }: QuestionProps<ListField>) {
  const { language, t } = useLanguage();
  const { context, rowsHere } = useFormScope();
  const keys = keysOf(field);
  const here = rowsHere?.(String(path.at(-1))) ?? null;
  const instrument = findInstrument(context.instruments, String(answers.instrument));
  const rows = rowsOf({ given: value }, 'given').flatMap((row, index) => {
    const fields = fieldsOfRow(field, row, instrument);
    if (!fields || (here && !here.includes(index))) return [];
    return [{ row, index, fields, title: titleOf(field, row, answers, context, language) }];
  });
  const letters = lettersOf(field, rows, language);
  // No children in the household: nothing to ask about them, and no heading over nothing.
  if (rows.length === 0) return null;
  return (
    <FieldGroup field={field} path={path} isQuestion={false} isLabelHidden={here !== null}>
      {letters.length > 1 && <p class="doelspoor-quiet doelspoor-small">{t.form.letterKeys([...letters])}</p>}
      <div class="doelspoor-rows doelspoor-rows--lined">
        {rows.map(({ row, index, fields, title }, at) => {
          const isAgain = title.child !== null && rows[at - 1]?.title.text === title.text;
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
                <KnownRow list={{ ...field, fields }} row={row} path={[...path, index]} />
              </div>
            </fieldset>
          );
        })}
      </div>
    </FieldGroup>
  );
}

interface KnownRowProps {
  list: ListField;
  row: Answers;
  path: Path;
}

/** The questions of one row. Beside an answer of another kind, "still to be asked" is one more button. */
function KnownRow({ list, row, path }: KnownRowProps) {
  const { t, say } = useLanguage();
  const { change } = useFormScope();
  const { answer, ...others } = list.fields;
  const [only, ...more] = answer?.kind === 'choice' ? answer.options.codes : [];
  const isBeside = only !== undefined && more.length === 0;
  const isChosen = only !== undefined && row.answer === only.code;
  return (
    <RowFields
      list={isBeside ? { ...list, fields: others } : list}
      row={row}
      path={path}
      foldTitle={t.form.note}
      isLabelHidden
      beside={
        isBeside && (
          <div class="doelspoor-chips">
            <button
              type="button"
              class="doelspoor-chip doelspoor-chip--button"
              aria-pressed={isChosen}
              onClick={() => change([...path, 'answer'], isChosen ? undefined : only.code)}
            >
              {say(only)}
            </button>
          </div>
        )
      }
    />
  );
}

/** The letters that pick the usual answer, where any row asks for it and they differ. */
function lettersOf(
  list: ListField,
  rows: readonly { fields: Fields }[],
  language: Language,
): readonly string[] {
  const name = rowNames(list).open.find((one) => list.fields[one]?.kind === 'choice') ?? '';
  const usual = list.fields[name];
  const isAsked = rows.some(({ fields }) => optionsIn(fields[name]) === optionsIn(usual));
  if (usual?.kind !== 'choice' || !isAsked) return [];
  const letters = usual.options.codes.map((code) => code[language].slice(0, 1));
  return new Set(letters).size === letters.length ? letters : [];
}

function optionsIn(field: Field | undefined): CodeList | null {
  return field?.kind === 'choice' ? field.options : null;
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
