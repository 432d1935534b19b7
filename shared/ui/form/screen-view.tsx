import type { Answers, Form } from '../../forms/define-form.ts';
import { Heading } from '../heading.tsx';
import { useLanguage } from '../language.tsx';
import { rowsOf } from './answers.ts';
import { FieldsView, FoldedFields, RowFields } from './fields.tsx';
import { useFormScope } from './form-scope.ts';
import type { Screen } from './screens.ts';

interface ScreenViewProps {
  form: Form;
  screen: Screen;
  answers: Answers;
  /** Of its heading. */
  level: 2 | 3;
}

/** The questions of one screen. */
export function ScreenView({ form, screen, answers, level }: ScreenViewProps) {
  const { say } = useLanguage();
  if (screen.row) return <RowScreen form={form} row={screen.row} answers={answers} level={level} />;
  // A heading that says what stands above or below it already says nothing.
  const firstLabel = form.fields[screen.fields[0] ?? '']?.label;
  const isNamed = [form.title, firstLabel].some((name) => name && say(name) === say(screen.title));
  return (
    <div class="doelspoor-section doelspoor-fields">
      {!isNamed && <Heading level={level}>{say(screen.title)}</Heading>}
      <FieldsView fields={form.fields} names={screen.fields} row={answers} path={[]} />
      {screen.folds.map(({ title, fields }) => (
        <FoldedFields
          key={fields.join()}
          title={title && say(title)}
          fields={form.fields}
          names={fields}
          row={answers}
          path={[]}
        />
      ))}
    </div>
  );
}

interface RowScreenProps {
  form: Form;
  row: NonNullable<Screen['row']>;
  answers: Answers;
  level: 2 | 3;
}

function RowScreen({ form, row: { list, index, of }, answers, level }: RowScreenProps) {
  const { t, say } = useLanguage();
  const field = form.fields[list];
  const row = rowsOf(answers, list)[index];
  if (field?.kind !== 'list' || !row) return null;
  return (
    <>
      <div class="doelspoor-section">
        <Heading level={level}>{t.form.rowOf(say(field.rowName), index + 1, of)}</Heading>
        <GoalAbout id={row.goal} />
      </div>
      <div class="doelspoor-section doelspoor-fields">
        <RowFields list={field} row={row} path={[list, index]} />
      </div>
    </>
  );
}

/** The goal in the family's words, what would be good enough and where they stood last time. */
function GoalAbout({ id }: { id: unknown }) {
  const { t } = useLanguage();
  const { context } = useFormScope();
  const goal = context.goals.find((one) => one.id === id);
  if (!goal) return null;
  const last = goal.lastScores[0];
  return (
    <>
      <p class={`doelspoor-goal-text${goal.text === null ? ' doelspoor-quiet' : ' doelspoor-quote'}`}>
        {goal.text ?? t.form.unreadable}
      </p>
      <p class="doelspoor-quiet doelspoor-small doelspoor-facts">
        {goal.goodEnough !== null && <span>{t.goals.goodEnough(goal.goodEnough)}</span>}
        {last && <span>{t.goals.lastScore(last.score)}</span>}
      </p>
    </>
  );
}
