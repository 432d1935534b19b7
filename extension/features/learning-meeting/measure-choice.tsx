import { useState } from 'preact/hooks';
import { measures as all } from '../../../shared/measures/registry.ts';
import { MOST_CHOSEN } from '../../../shared/measures/team-choice.ts';
import { useLanguage } from '../../../shared/ui/language.tsx';
import type { Keeping } from '../../meetings/use-kept.ts';
import { ClashChoice } from './clash-choice.tsx';
import { useMeetingText } from './use-meeting-text.ts';

interface MeasureChoiceProps {
  keeping: Keeping;
  measures: readonly string[];
  isRead: boolean;
}

/** Which measures the meeting looks at: three at most, because more is not talked about. */
export function MeasureChoice({ keeping, measures, isRead }: MeasureChoiceProps) {
  const { say } = useLanguage();
  const text = useMeetingText();
  const [isFull, setIsFull] = useState(false);
  const namesOf = (ids: readonly string[]) =>
    ids.map((id) => all.find((one) => one.id === id)).flatMap((one) => (one ? [say(one.name)] : []));
  if (isRead) return <p>{`${text.figures.chosen}: ${namesOf(measures).join('; ') || '–'}`}</p>;

  function toggle(id: string): void {
    const isChosen = measures.includes(id);
    setIsFull(!isChosen && measures.length >= MOST_CHOSEN);
    if (!isChosen && measures.length >= MOST_CHOSEN) return;
    const next = isChosen ? measures.filter((one) => one !== id) : [...measures, id];
    keeping.set('measures', next.join(' '));
    void keeping.save();
  }

  return (
    <fieldset class="doelspoor-field">
      <legend class="utrecht-form-label">{text.figures.choose}</legend>
      <div class="doelspoor-chips">
        {all.map(({ id, name }) => (
          <label class="doelspoor-chip" key={id}>
            <input type="checkbox" checked={measures.includes(id)} onChange={() => toggle(id)} />
            <span>{say(name)}</span>
          </label>
        ))}
      </div>
      <p role="status" class="doelspoor-small">
        {isFull && text.figures.most}
      </p>
      <ClashChoice keeping={keeping} path="measures" say={(ids) => namesOf(ids.split(' ')).join('; ')} />
    </fieldset>
  );
}
