import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answers, ListField } from '../../forms/define-form.ts';
import { Button, InlineButton } from '../button.tsx';
import { useLanguage } from '../language.tsx';
import { rowsOf } from './answers.ts';
import { FieldGroup } from './field-group.tsx';
import { RowFields } from './fields.tsx';
import { idOf, type QuestionProps, useFormScope } from './form-scope.ts';
import { newRow } from './known-rows.ts';

/** Rows that people add and take away; what was taken away can be put back until something else happens. */
export function RowList({ field, path, value }: QuestionProps<ListField>) {
  const { t, say } = useLanguage();
  const { change, context } = useFormScope();
  const [removed, setRemoved] = useState<{ row: Answers; index: number } | null>(null);
  const [added, setAdded] = useState(0);
  const listRef = useRef<HTMLDivElement>(null);
  const rows = rowsOf({ given: value }, 'given');
  const name = say(field.rowName);
  const write = (next: Answers[]) => change(path, next.length > 0 ? next : undefined);
  const add = (row: Answers) => {
    setRemoved(null);
    setAdded(added + 1);
    write([...rows, row]);
  };
  const takenUp = new Set(rows.flatMap((row) => Object.values(row)));
  const offers = (context.rowOffers?.(String(path.at(-1))) ?? []).filter(
    ({ row }) =>
      !Object.entries(field.fields).some(([id, { kind }]) => kind === 'new-id' && takenUp.has(row[id])),
  );

  useEffect(() => {
    if (added > 0)
      listRef.current?.querySelector<HTMLElement>(':scope > :last-of-type :is(input, textarea)')?.focus();
  }, [added]);

  return (
    <FieldGroup field={field} path={path} isQuestion={false}>
      <div class="doelspoor-rows" ref={listRef}>
        {rows.map((row, index) => (
          <fieldset class="doelspoor-listed" key={keyOf(field, row, index)} id={idOf([...path, index])}>
            <legend>{`${name} ${index + 1}`}</legend>
            <InlineButton
              label={t.form.remove(`${name} ${index + 1}`)}
              onClick={() => {
                setRemoved({ row, index });
                write(rows.filter((_, at) => at !== index));
              }}
            >
              {t.form.removeShort}
            </InlineButton>
            <div class="doelspoor-fields">
              <RowFields list={field} row={row} path={[...path, index]} />
            </div>
          </fieldset>
        ))}
      </div>
      <div role="status">
        {removed && (
          <p class="doelspoor-note">
            {t.form.removed(name)}{' '}
            <InlineButton
              onClick={() => {
                write(rows.toSpliced(removed.index, 0, removed.row));
                setRemoved(null);
              }}
            >
              {t.undo}
            </InlineButton>
          </p>
        )}
      </div>
      {rows.length < field.max && (
        <div class="doelspoor-cluster" data-question="">
          <Button onClick={() => add(newRow(field, context))}>
            {rows.length > 0 ? t.form.anotherRow(name) : t.form.addRow(name)}
          </Button>
          {offers.map((offer) => (
            <Button appearance="subtle" key={offer.label} onClick={() => add(offer.row)}>
              {offer.label}
            </Button>
          ))}
        </div>
      )}
    </FieldGroup>
  );
}

/** A row keeps its place on the screen while others come and go, by the id that was made for it. */
function keyOf(field: ListField, row: Answers, index: number): string {
  const id = Object.entries(field.fields).find(([, { kind }]) => kind === 'new-id')?.[0];
  return id && typeof row[id] === 'string' ? row[id] : String(index);
}
