import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { answerCompetence } from '../../../shared/api/competence.ts';
import { abilities } from '../../../shared/competence/abilities.ts';
import type { AbilityId, Ratings } from '../../../shared/competence/ability-ids.ts';
import type { Round } from '../../../shared/competence/rounds.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { callApi } from '../../client/call-api.ts';
import { RatingRow } from './rating-row.tsx';
import { useCompetenceText } from './use-competence-text.ts';

interface CheckProps {
  teamId: string;
  round: Round;
  onSaved: () => void;
  onAnsweredBefore: () => void;
  onCancel: () => void;
}

/** The competence check: six ratings. Nothing of it is kept on the device, not while it is filled in either. */
export function Check({ teamId, round, onSaved, onAnsweredBefore, onCancel }: CheckProps) {
  const text = useCompetenceText();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [ratings, setRatings] = useState<Partial<Ratings>>({});
  const [problem, setProblem] = useState<'missing' | 'failed' | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const left = abilities.filter((ability) => ratings[ability.id] === undefined);

  const focusOn = (ability: AbilityId | undefined) => {
    const row = ability && form.current?.querySelector(`[data-ability="${ability}"]`);
    const target = row
      ? (row.querySelector<HTMLElement>('input:checked') ?? row.querySelector<HTMLElement>('input'))
      : form.current?.querySelector<HTMLElement>('[type="submit"]');
    target?.focus();
  };
  useEffect(() => focusOn(abilities[0].id), []);

  async function send(): Promise<void> {
    const complete = whole(ratings);
    if (complete === null) {
      setProblem('missing');
      return focusOn(left[0]?.id);
    }
    setIsBusy(true);
    const answer = await callApi(answerCompetence, {
      params: {},
      request: { team: teamId, round, ratings: complete },
    });
    setIsBusy(false);
    if (answer.ok) return onSaved();
    if (answer.code === 'conflict') return onAnsweredBefore();
    setProblem('failed');
  }

  return (
    <form
      class="doelspoor-section doelspoor-stack doelspoor-no-print"
      aria-labelledby={id}
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) void send();
      }}
    >
      <Heading level={2} id={id}>
        {text.title}
      </Heading>
      <p class="doelspoor-small">{text.anonymous}</p>
      <p class="doelspoor-small doelspoor-quiet">{text.whenShown}</p>
      <p class="doelspoor-small doelspoor-quiet">{`${text.lowest} · ${text.highest} · ${text.keys}`}</p>
      {abilities.map((ability, index) => (
        <RatingRow
          key={ability.id}
          ability={ability}
          rating={ratings[ability.id] ?? null}
          onRate={(rating) => {
            setRatings((known) => ({ ...known, [ability.id]: rating }));
            setProblem(null);
          }}
          onNext={() => focusOn(abilities[index + 1]?.id)}
        />
      ))}
      <div role="alert">
        {problem === 'missing' && <p class="utrecht-form-field-error-message">{text.missing(left.length)}</p>}
        {problem === 'failed' && (
          <Alert kind="error">
            <p>{text.failed}</p>
          </Alert>
        )}
      </div>
      <div class="doelspoor-cluster">
        <Button appearance="primary" isSubmit isBusy={isBusy} onClick={() => undefined}>
          {text.save}
        </Button>
        <Button appearance="subtle" onClick={onCancel}>
          {text.cancel}
        </Button>
      </div>
    </form>
  );
}

function whole(ratings: Partial<Ratings>): Ratings | null {
  return abilities.every(({ id }) => ratings[id] !== undefined) ? (ratings as Ratings) : null;
}
