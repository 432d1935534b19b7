import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { writeTeamChoice } from '../../../shared/api/feedback.ts';
import type { ErrorCode } from '../../../shared/domain/errors.ts';
import { measures } from '../../../shared/measures/registry.ts';
import { MOST_CHOSEN } from '../../../shared/measures/team-choice.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { callApi } from '../../client/call-api.ts';
import type { ChoicePlaceProps } from './choice-place.tsx';
import { choiceOf, draftOf } from './choice-state.ts';
import { Rebases } from './rebases.tsx';
import { TargetField } from './target-field.tsx';
import { useFiguresText } from './use-figures-text.ts';

interface ChoiceProps extends ChoicePlaceProps {
  onClose: () => void;
}

/** Which three figures a team looks at, what it aims for, and where a centre line starts anew. */
export function Choice({ teamId, choice, todayOn, onChanged, onClose }: ChoiceProps) {
  const { t, say } = useLanguage();
  const text = useFiguresText();
  const id = useId();
  const root = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(() => draftOf(choice));
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const [error, setError] = useState<ErrorCode | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const isFull = draft.measures.length >= MOST_CHOSEN;
  // What a colleague chose meanwhile takes the place of what stands here.
  useEffect(() => setDraft(draftOf(choice)), [choice.version]);
  useEffect(() => root.current?.querySelector<HTMLElement>('h3')?.focus(), []);
  useEffect(() => root.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus(), [wrong]);

  async function save(): Promise<void> {
    const made = choiceOf(draft);
    if ('wrong' in made) return setWrong(made.wrong);
    setWrong([]);
    setIsBusy(true);
    const request = { ...made, basedOn: choice.version };
    const answer = await callApi(writeTeamChoice, { params: { team: teamId }, request });
    setIsBusy(false);
    setError(answer.ok ? null : answer.code);
    if (answer.ok || answer.code === 'conflict') onChanged();
    if (answer.ok) onClose();
  }

  return (
    <form
      class="doelspoor-stack doelspoor-choice doelspoor-no-print"
      aria-labelledby={id}
      ref={root}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) void save();
      }}
    >
      <Heading level={3} id={id} isFocusable>
        {text.choice.title}
      </Heading>
      <fieldset class="doelspoor-choice__measures">
        <legend>{text.choice.measures}</legend>
        {measures.map((measure) => {
          const isChosen = draft.measures.includes(measure.id);
          return (
            <label class="doelspoor-check" key={measure.id}>
              <input
                class="utrecht-checkbox utrecht-checkbox--html-input"
                type="checkbox"
                checked={isChosen}
                disabled={isFull && !isChosen}
                onChange={({ currentTarget: { checked } }) =>
                  setDraft({
                    ...draft,
                    measures: checked
                      ? [...draft.measures, measure.id]
                      : draft.measures.filter((one) => one !== measure.id),
                  })
                }
              />
              <span>{say(measure.name)}</span>
            </label>
          );
        })}
      </fieldset>
      <p class="doelspoor-quiet doelspoor-small" role="status">
        {isFull && text.choice.atMost}
      </p>
      <div class="doelspoor-choice__targets">
        {measures
          .filter((measure) => draft.measures.includes(measure.id) && measure.direction !== 'none')
          .map((measure) => (
            <TargetField
              key={measure.id}
              label={text.choice.target(say(measure.name))}
              value={draft.targets[measure.id] ?? ''}
              isWrong={wrong.includes(measure.id)}
              onInput={(value) => setDraft({ ...draft, targets: { ...draft.targets, [measure.id]: value } })}
            />
          ))}
      </div>
      <Rebases
        rebases={draft.rebases}
        chosen={draft.measures}
        todayOn={todayOn}
        onChange={(rebases) => setDraft({ ...draft, rebases })}
      />
      {error !== null && (
        <Alert kind="error" announced="now">
          <p>
            {error === 'conflict'
              ? text.choice.conflict
              : error === 'unavailable'
                ? t.signIn.noServer
                : t.errors[error]}
          </p>
        </Alert>
      )}
      <div class="doelspoor-cluster">
        <Button appearance="primary" isSubmit isBusy={isBusy} onClick={() => {}}>
          {text.choice.save}
        </Button>
        <Button onClick={onClose}>{text.choice.cancel}</Button>
      </div>
    </form>
  );
}
