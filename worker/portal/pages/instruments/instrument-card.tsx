import type { Instrument } from '../../../../shared/instruments/define-instrument.ts';
import { instrumentRef } from '../../../../shared/instruments/define-instrument.ts';
import { Button } from '../../../../shared/ui/button.tsx';
import { Heading } from '../../../../shared/ui/heading.tsx';
import { CheckControl } from '../../parts/controls.tsx';
import { useText } from '../../shell/language.tsx';

interface InstrumentCardProps {
  instrument: Instrument;
  state: 'product' | 'published' | 'draft';
  isOffered: boolean;
  isUsual: boolean;
  onOffer: (isOffered: boolean) => void;
  onUsual: () => void;
  onTakeAway: () => void;
}

/** One version of an instrument: what it asks, and whether it is offered. */
export function InstrumentCard(props: InstrumentCardProps) {
  const { instrument, state, isOffered, isUsual, onOffer, onUsual, onTakeAway } = props;
  const { t, say } = useText();
  const text = t.definitions.instruments;
  const ref = instrumentRef(instrument);
  const name = `${say(instrument.name)}, ${text.version(instrument.version)}`;
  const id = `instrument-${ref.replace('@', '-')}`;
  return (
    <li class="portal-card doelspoor-stack">
      <div class="doelspoor-row">
        <Heading level={2}>{name}</Heading>
        <span class="doelspoor-quiet doelspoor-small">
          {state === 'product' && text.ofProduct}
          {state === 'draft' && t.definitions.notPublished}
        </span>
      </div>
      <details>
        <summary>{`${text.show} (${text.questions(instrument.items.length)})`}</summary>
        <Questions instrument={instrument} />
      </details>
      <div class="doelspoor-cluster portal-card__choices">
        <CheckControl id={id} isChecked={isOffered} onChange={onOffer}>
          {text.offered}
        </CheckControl>
        {isOffered && (
          <CheckControl id={`${id}-usual`} type="radio" name="usual" isChecked={isUsual} onChange={onUsual}>
            <span class="doelspoor-hidden">{text.usualOf(name)}</span>
            <span aria-hidden="true">{text.usual}</span>
          </CheckControl>
        )}
        {state === 'draft' && (
          <Button appearance="subtle" label={text.takeAwayOf(name)} onClick={onTakeAway}>
            {text.takeAway}
          </Button>
        )}
      </div>
    </li>
  );
}

/** What an instrument asks, as people will read it. */
export function Questions({ instrument: { name, source, version, items } }: { instrument: Instrument }) {
  const { t, say } = useText();
  const text = t.definitions.instruments;
  return (
    <div class="doelspoor-stack">
      <p>
        <strong>{say(name)}</strong>{' '}
        <span class="doelspoor-quiet">
          {text.version(version)} · {text.source(source)}
        </span>
      </p>
      <ol class="portal-questions">
        {items.map(({ code, scope, label, hint }) => (
          <li key={code}>
            {say(label)}
            {scope === 'child' && <span class="doelspoor-quiet"> · {text.perChild}</span>}
            {hint && <p class="doelspoor-quiet doelspoor-small">{say(hint)}</p>}
          </li>
        ))}
      </ol>
    </div>
  );
}
