import { useId } from 'preact/hooks';
import { meetingActionState } from '../../../shared/codes/meeting-action-state.ts';
import { measures as allMeasures } from '../../../shared/measures/registry.ts';
import { shortDayText } from '../../../shared/text/day-text.ts';
import { dayOfInstant } from '../../../shared/time/day.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { CodeChoice } from '../../../shared/ui/form/code-choice.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import type { Keeping } from '../../meetings/use-kept.ts';
import { ClashChoice } from './clash-choice.tsx';
import { KeptDayField } from './kept-day-field.tsx';
import { NoteField } from './note-field.tsx';
import { SavingLine } from './saving-line.tsx';
import { useMeetingText } from './use-meeting-text.ts';

/** `plan`: what, who and by when can be changed. `answer`: only what came of it. */
export type ActionMode = 'plan' | 'answer' | 'read';

interface ActionFieldsProps {
  keeping: Keeping;
  measures: readonly string[];
  mode: ActionMode;
  onRemove?: () => void;
}

/** One action: what, who, by when, about which figure; or what came of it. */
export function ActionFields({ keeping, measures, mode, onRemove }: ActionFieldsProps) {
  const text = useMeetingText();
  if (mode !== 'plan') return <AgreedAction keeping={keeping} mode={mode} />;
  return (
    <div class="doelspoor-stack doelspoor-meeting__action">
      <NoteField keeping={keeping} path="what" label={text.actions.what} isRead={false} isShort />
      <div class="doelspoor-meeting__pair">
        <NoteField keeping={keeping} path="who" label={text.actions.who} isRead={false} isShort />
        <KeptDayField keeping={keeping} path="byOn" label={text.actions.byOn} />
      </div>
      {measures.length > 0 && <MeasureField keeping={keeping} measures={measures} />}
      <div class="doelspoor-cluster">
        {onRemove && (
          <Button appearance="subtle" onClick={onRemove}>
            {text.actions.remove}
          </Button>
        )}
        <SavingLine keeping={keeping} />
      </div>
    </div>
  );
}

/** An action that stands, with room for what came of it. */
function AgreedAction({ keeping, mode }: { keeping: Keeping; mode: 'answer' | 'read' }) {
  const { language, say } = useLanguage();
  const text = useMeetingText();
  const { what, who, byOn, measureId, state = 'open' } = keeping.fields;
  const measure = allMeasures.find(({ id }) => id === measureId);
  const about = [
    who,
    byOn && text.actions.by(shortDayText(byOn, dayOfInstant(Date.now()), language)),
    measure && say(measure.name),
  ].filter(Boolean);
  const code = meetingActionState.codes.find((one) => one.code === state);
  return (
    <div class="doelspoor-stack doelspoor-meeting__action">
      <p class="doelspoor-meeting__text">
        <strong>{what ?? text.actions.empty}</strong>
      </p>
      {about.length > 0 && <p class="doelspoor-quiet doelspoor-small">{about.join(' · ')}</p>}
      {mode === 'read' && <p class="doelspoor-small">{code && say(code)}</p>}
      {mode === 'answer' && (
        <CodeChoice
          legend={text.previous.what}
          list={meetingActionState}
          chosen={code?.code ?? null}
          onChoose={(chosen) => {
            keeping.set('state', chosen);
            void keeping.save();
          }}
        />
      )}
      <ClashChoice keeping={keeping} path="state" say={stateText} />
      <NoteField keeping={keeping} path="result" label={text.previous.result} isRead={mode === 'read'} />
      {mode === 'answer' && <SavingLine keeping={keeping} />}
    </div>
  );

  function stateText(value: string): string {
    const found = meetingActionState.codes.find((one) => one.code === value);
    return found ? say(found) : value;
  }
}

function MeasureField({ keeping, measures }: { keeping: Keeping; measures: readonly string[] }) {
  const { say } = useLanguage();
  const text = useMeetingText();
  const id = useId();
  const nameOf = (measureId: string) => {
    const measure = allMeasures.find((one) => one.id === measureId);
    return measure ? say(measure.name) : measureId;
  };
  return (
    <div class="utrecht-form-field doelspoor-field">
      <label class="utrecht-form-label" for={id}>
        {text.actions.measure}
      </label>
      <select
        id={id}
        class="utrecht-select utrecht-select--html-select"
        value={keeping.fields.measureId ?? ''}
        onChange={(event) => {
          keeping.set('measureId', event.currentTarget.value);
          void keeping.save();
        }}
      >
        <option value="">{text.actions.noMeasure}</option>
        {measures.map((measureId) => (
          <option key={measureId} value={measureId}>
            {nameOf(measureId)}
          </option>
        ))}
      </select>
      <ClashChoice keeping={keeping} path="measureId" say={nameOf} />
    </div>
  );
}
