import type { ComponentChildren } from 'preact';
import type { Field, ListField } from '../../forms/define-form.ts';
import { instrumentRef } from '../../instruments/define-instrument.ts';
import { useLanguage } from '../language.tsx';
import { ChoiceQuestion } from './choice-question.tsx';
import { ChoicesQuestion } from './choices-question.tsx';
import { DayQuestion } from './day-question.tsx';
import { FlagQuestion } from './flag-question.tsx';
import { type QuestionProps, useFormScope } from './form-scope.ts';
import { KnownRows } from './known-rows-question.tsx';
import { NumberQuestion } from './number-question.tsx';
import { ReferenceQuestion } from './reference-question.tsx';
import { RowList } from './row-list.tsx';
import { scoreShape, singleChoice } from './row-shape.ts';
import { ScoreList } from './score-list.tsx';
import { SelectQuestion } from './select-question.tsx';
import { TextQuestion } from './text-question.tsx';
import { TokenList } from './token-list.tsx';

/** A question in the shape that its kind asks for. What the product fills in by itself has none. */
export function Question(props: QuestionProps<Field>): ComponentChildren {
  const { field } = props;
  const { say } = useLanguage();
  const { context } = useFormScope();
  switch (field.kind) {
    case 'text':
      return <TextQuestion {...props} field={field} />;
    case 'choice':
      return <ChoiceQuestion {...props} field={field} />;
    case 'choices':
      return <ChoicesQuestion {...props} field={field} />;
    case 'number':
      return <NumberQuestion {...props} field={field} />;
    case 'day':
      return <DayQuestion {...props} field={field} />;
    case 'flag':
      return <FlagQuestion {...props} field={field} />;
    case 'reference':
    case 'references':
      return <ReferenceQuestion {...props} field={field} />;
    case 'list':
      return <ListQuestion {...props} field={field} />;
    case 'team':
      return (
        <SelectQuestion
          {...props}
          options={context.teams.map(({ id, name }) => ({ value: id, label: name }))}
        />
      );
    case 'instrument': {
      const { offeredInstruments: offered } = context;
      const options = context.instruments
        .map((one) => ({ value: instrumentRef(one), label: say(one.name) }))
        .filter(({ value }) => !offered || offered.includes(value) || value === props.value);
      return options.length > 1 ? <SelectQuestion {...props} options={options} /> : null;
    }
    case 'case-number':
    case 'new-id':
    case 'item':
    case 'item-option':
    case 'item-options':
      return null;
  }
}

function ListQuestion(props: QuestionProps<ListField>) {
  const { field } = props;
  if (field.rowsFrom) return <KnownRows {...props} />;
  if (scoreShape(field)) return <ScoreList {...props} />;
  return singleChoice(field) ? <TokenList {...props} /> : <RowList {...props} />;
}
