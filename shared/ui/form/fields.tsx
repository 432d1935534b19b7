import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Answers, Fields, ListField } from '../../forms/define-form.ts';
import { InlineButton } from '../button.tsx';
import { useLanguage } from '../language.tsx';
import { isBlank, isReached, type Path, pathText } from './answers.ts';
import { useFormScope } from './form-scope.ts';
import { Question } from './question.tsx';
import { rowNames } from './row-shape.ts';

interface FieldsViewProps {
  fields: Fields;
  /** Which of the fields, in which order. */
  names: readonly string[];
  row: Answers;
  path: Path;
  isLabelHidden?: boolean;
}

/** Some questions of a form or a row, those that are asked. */
export function FieldsView({ fields, names, row, path, isLabelHidden }: FieldsViewProps) {
  return (
    <>
      {names.map((name) => {
        const field = fields[name];
        if (!field || !isReached(fields, name, row)) return null;
        return (
          <Question
            key={name}
            field={field}
            path={[...path, name]}
            value={row[name]}
            row={row}
            isLabelHidden={isLabelHidden === true && !field.when}
          />
        );
      })}
    </>
  );
}

interface RowFieldsProps {
  list: ListField;
  row: Answers;
  path: Path;
  /** What the button before the folded questions says; “meer” without. */
  foldTitle?: string;
  isLabelHidden?: boolean;
  /** Between what is asked and what is folded. */
  beside?: ComponentChildren;
}

/** The questions of one row of a list, without those that say which row it is; what is optional is folded. */
export function RowFields({ list, row, path, foldTitle, isLabelHidden = false, beside }: RowFieldsProps) {
  const { open, folded } = rowNames(list);
  return (
    <>
      <FieldsView fields={list.fields} names={open} row={row} path={path} isLabelHidden={isLabelHidden} />
      {beside}
      {folded.length > 0 && (
        <FoldedFields title={foldTitle ?? null} fields={list.fields} names={folded} row={row} path={path} />
      )}
    </>
  );
}

interface FoldProps extends FieldsViewProps {
  /** What the button says; “meer” without. */
  title: string | null;
}

/** Questions behind a button, which says how many of them have an answer. */
export function FoldedFields({ title, ...props }: FoldProps) {
  const { t, say } = useLanguage();
  const { context, shownPath } = useFormScope();
  const [isOpen, setOpen] = useState(() =>
    props.names.some((name) => pathText([...props.path, name]) === shownPath),
  );
  const note = isOpen ? context.noteOn?.(props.names, props.row) : null;
  const filled = props.names.filter((name) => {
    const field = props.fields[name];
    return field && !isBlank(field, props.row[name]);
  }).length;
  return (
    <div class="doelspoor-fold">
      <InlineButton isExpanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t.form.more(title, isOpen ? 0 : filled)}
      </InlineButton>
      {isOpen && (
        <div class="doelspoor-fields doelspoor-fade-in">
          <FieldsView {...props} />
          <div role="status">{note && <p class="doelspoor-note">{say(note)}</p>}</div>
        </div>
      )}
    </div>
  );
}
