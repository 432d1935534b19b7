import type { Instrument } from '../../../../shared/instruments/define-instrument.ts';
import { instrumentRef } from '../../../../shared/instruments/define-instrument.ts';
import { Button } from '../../../../shared/ui/button.tsx';
import { Heading } from '../../../../shared/ui/heading.tsx';
import { CheckControl } from '../../parts/controls.tsx';
import { useText } from '../../shell/language.tsx';
import { BesideVersions } from './beside-versions.tsx';
import { Questions } from './questions.tsx';
import { TryIt } from './try-it.tsx';

interface InstrumentCardProps {
  instrument: Instrument;
  /** The version before it; null for the first. */
  earlier: Instrument | null;
  state: 'product' | 'published' | 'draft';
  /** Offered by what is published; what the boxes say may not be published yet. */
  isInUse: boolean;
  isOffered: boolean;
  isUsual: boolean;
  onOffer: (isOffered: boolean) => void;
  onUsual: () => void;
  onTakeAway: () => void;
}

/** One version of an instrument: what it asks, and whether it is offered. */
export function InstrumentCard(props: InstrumentCardProps) {
  const { instrument, earlier, state, isInUse, isOffered, isUsual, onOffer, onUsual, onTakeAway } = props;
  const { t, say } = useText();
  const text = t.definitions.instruments;
  const ref = instrumentRef(instrument);
  const name = `${say(instrument.name)}, ${text.version(instrument.version)}`;
  const id = `instrument-${ref.replace('@', '-')}`;
  return (
    <li class="portal-card doelspoor-stack">
      <div class="doelspoor-row">
        <Heading level={2}>{name}</Heading>
        <span class="doelspoor-quiet doelspoor-small doelspoor-facts">
          {state === 'product' && <span>{text.ofProduct}</span>}
          {state === 'draft' ? (
            <span>{t.definitions.notPublished}</span>
          ) : (
            <span>{isInUse ? text.inUse : text.notOffered}</span>
          )}
        </span>
      </div>
      <details>
        <summary>{`${text.show} (${text.questions(instrument.items.length)})`}</summary>
        <Questions instrument={instrument} />
        <details>
          <summary>{text.json}</summary>
          <pre class="portal-code portal-code--shown">{JSON.stringify(instrument, null, 2)}</pre>
        </details>
      </details>
      {earlier && (
        <details>
          <summary>{text.compare(earlier.version)}</summary>
          <BesideVersions before={earlier} after={instrument} />
        </details>
      )}
      <TryIt instrument={instrument} name={name} />
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
