import { useState } from 'preact/hooks';
import type { MeasureFigure } from '../../../shared/api/schemas.ts';
import type { MeasureDefinition } from '../../../shared/measures/define-measure.ts';
import { type CountingStatus, countingStatuses } from '../../../shared/milestones/why-it-counts.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { ChoiceChips } from '../../../shared/ui/form/choice-chips.tsx';
import { pickByKey } from '../../../shared/ui/form/shortcut.ts';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { BehindRow } from './behind-row.tsx';
import { type ShownMilestone, useBehind } from './use-behind.ts';
import { useNotRightText } from './use-not-right-text.ts';

/** As many as fit on a screen or two. */
const STEP = 20;

interface BehindProps {
  measure: MeasureDefinition;
  figure: MeasureFigure;
}

/** The milestones behind a figure, by how they count: at first those that count as no, which is what people look for. */
export function Behind({ measure, figure }: BehindProps) {
  const { t, say } = useLanguage();
  const text = useNotRightText();
  const [status, setStatus] = useState<CountingStatus | null>(figure.tally.unmet > 0 ? 'unmet' : null);
  const [mostShown, setMostShown] = useState(STEP);
  const { found, error, isBusy, readOn } = useBehind(figure, status);
  const there = countingStatuses.filter((one) => figure.tally[one] > 0);
  const total = there.reduce((sum, one) => sum + figure.tally[one], 0);
  // Of person-days the figure counts days and the list has stretches of them: a number would mislead.
  const nameOf = (name: string, count: number) =>
    measure.scoring === 'person-days' ? name : text.choice(name, count);
  const options = [
    ...there.map((one) => ({ value: one as string, label: nameOf(text.statuses[one], figure.tally[one]) })),
    { value: '', label: nameOf(text.all, total) },
  ];
  const choose = (value: string) => {
    setMostShown(STEP);
    setStatus(countingStatuses.find((one) => one === value) ?? null);
  };
  const left = (found?.milestones.length ?? 0) - mostShown;
  return (
    <section class="doelspoor-stack" aria-label={text.list(say(measure.name))}>
      <fieldset
        class="doelspoor-whose"
        onKeyDown={(event) => pickByKey(event, options, ({ value }) => choose(value))}
      >
        <legend class="doelspoor-small">{text.which}</legend>
        <ChoiceChips
          name={`behind-${measure.id}`}
          type="radio"
          options={options}
          isChosen={(value) => value === (status ?? '')}
          onChoose={choose}
        />
      </fieldset>
      {error !== null && (
        <Alert kind="error" announced="now">
          <p>{error === 'unavailable' ? t.signIn.noServer : t.errors[error]}</p>
        </Alert>
      )}
      <p class="doelspoor-quiet doelspoor-small" role="status">
        {found === null && error === null && text.reading}
        {found?.milestones.length === 0 && text.none}
      </p>
      {found && (
        <Groups milestones={found.milestones.slice(0, mostShown)} measure={measure} cutOn={figure.cutOn} />
      )}
      {left > 0 ? (
        <div>
          <Button onClick={() => setMostShown(mostShown + STEP)}>{text.more(Math.min(STEP, left))}</Button>
        </div>
      ) : (
        found?.next != null && (
          <div>
            <Button
              isBusy={isBusy}
              onClick={() => {
                setMostShown(mostShown + STEP);
                void readOn();
              }}
            >
              {text.next}
            </Button>
          </div>
        )
      )}
      {found && found.deleted > 0 && (
        <p class="doelspoor-quiet doelspoor-small">{text.deleted(found.deleted)}</p>
      )}
    </section>
  );
}

interface GroupsProps {
  milestones: readonly ShownMilestone[];
  measure: MeasureDefinition;
  cutOn: string;
}

function Groups({ milestones, measure, cutOn }: GroupsProps) {
  const text = useNotRightText();
  return countingStatuses.map((status) => {
    const own = milestones.filter((one) => one.status === status);
    if (own.length === 0) return null;
    return (
      <section key={status} aria-label={text.statuses[status]}>
        <p class="doelspoor-not-right__status">{text.statuses[status]}</p>
        <ul class="doelspoor-not-right__list">
          {own.map((one) => (
            <BehindRow
              key={`${one.case?.caseKey} ${one.kind} ${one.subject} ${one.opensOn} ${one.deadlineOn}`}
              milestone={one}
              measure={measure}
              todayOn={cutOn}
            />
          ))}
        </ul>
      </section>
    );
  });
}
