import type { Answers, ChoiceField, ListField } from '../../forms/define-form.ts';
import { InlineButton } from '../button.tsx';
import { useLanguage } from '../language.tsx';
import { rowsOf } from './answers.ts';
import { FieldGroup } from './field-group.tsx';
import { idOf, type QuestionProps, useFormScope } from './form-scope.ts';
import { scoreShape } from './row-shape.ts';
import { ScoreButtons } from './score-buttons.tsx';

/** Scores by informant. There is always a first row to score in; others are added one by one. */
export function ScoreList({ field, path, value, row }: QuestionProps<ListField>) {
  const { language, t } = useLanguage();
  const { change, context } = useFormScope();
  const shape = scoreShape(field);
  const scoreField = shape && field.fields[shape.score];
  const informantField = shape && field.fields[shape.informant];
  if (!shape || scoreField?.kind !== 'number' || informantField?.kind !== 'choice') return null;

  const codes = informantField.options.codes.map(({ code }) => code);
  const lastScores = context.goals.find(({ id }) => id === row.goal)?.lastScores ?? [];
  const usual = [...lastScores.map(({ informant }) => informant), context.usualInformant, ...codes];
  const given = rowsOf({ given: value }, 'given');
  const rows: Answers[] = given.length > 0 ? given : [{ [shape.informant]: usual[0] }];
  const next = usual.find((code) => rows.every((one) => one[shape.informant] !== code));
  const replace = (index: number, changed: Answers) =>
    change(
      path,
      rows.map((one, at) => (at === index ? changed : one)),
    );

  return (
    <FieldGroup field={field} path={path} isQuestion={false}>
      {rows.map((one, index) => {
        const informant = String(one[shape.informant] ?? '');
        return (
          <ScoreButtons
            key={informant}
            field={scoreField}
            path={[...path, index, shape.score]}
            value={one[shape.score]}
            isLabelHidden
            earlier={lastScores.find((last) => last.informant === informant)?.score ?? null}
            aside={
              <>
                <InformantSelect
                  field={informantField}
                  id={idOf([...path, index, shape.informant])}
                  value={informant}
                  onPick={(code) => replace(index, { ...one, [shape.informant]: code })}
                />
                {rows.length > 1 && (
                  <InlineButton
                    label={t.form.remove(
                      informantField.options.codes.find(({ code }) => code === informant)?.[language] ?? '',
                    )}
                    onClick={() =>
                      change(
                        path,
                        rows.filter((_, at) => at !== index),
                      )
                    }
                  >
                    ×
                  </InlineButton>
                )}
              </>
            }
            onScore={(score) => replace(index, { ...one, [shape.score]: score })}
          />
        );
      })}
      <p class="doelspoor-small doelspoor-quiet doelspoor-cluster">
        <span>{t.form.scoreKeys}</span>
        {next && rows.length < field.max && (
          <InlineButton onClick={() => change(path, [...rows, { [shape.informant]: next }])}>
            {t.form.anotherScore}
          </InlineButton>
        )}
      </p>
    </FieldGroup>
  );
}

interface InformantSelectProps {
  field: ChoiceField;
  id: string;
  value: string;
  onPick: (code: string) => void;
}

function InformantSelect({ field, id, value, onPick }: InformantSelectProps) {
  const { language, say } = useLanguage();
  return (
    <select
      class="doelspoor-informant"
      id={id}
      aria-label={say(field.label)}
      value={value}
      onChange={(event) => onPick(event.currentTarget.value)}
    >
      {field.options.codes.map((code) => (
        <option key={code.code} value={code.code}>
          {code[language]}
        </option>
      ))}
    </select>
  );
}
