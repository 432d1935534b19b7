import { useState } from 'preact/hooks';
import { type Instrument, instrumentRef } from '../../../../shared/instruments/define-instrument.ts';
import { InstrumentSchema } from '../../../../shared/instruments/instrument-schema.ts';
import { knownInstruments, type Instruments as Value } from '../../../../shared/settings/instruments.ts';
import { Heading } from '../../../../shared/ui/heading.tsx';
import { JsonInput } from '../../parts/json-input.tsx';
import { type Editing, idOfSetting, SettingPage } from '../../settings/setting-page.tsx';
import { useText } from '../../shell/language.tsx';
import { InstrumentCard } from './instrument-card.tsx';
import { Questions } from './questions.tsx';
import { TryIt } from './try-it.tsx';

/** With which questions safety is looked at. */
export function Instruments() {
  const { t } = useText();
  const text = t.definitions.instruments;
  const explain = (path: string) => {
    if (path === 'own') return text.wrong.own;
    return path.startsWith('offered') ? text.wrong.offered : text.wrong.other;
  };
  return (
    <SettingPage
      kind="instruments"
      title={t.pages.instruments}
      intro={text.intro}
      explain={explain}
      saveLabel={t.definitions.publish}
    >
      {(editing, { value }) => (
        <>
          <List editing={editing} published={value?.own ?? []} inUse={value?.offered ?? []} />
          <Add editing={editing} />
        </>
      )}
    </SettingPage>
  );
}

interface ListProps {
  editing: Editing<Value>;
  /** What can't be taken away any more. */
  published: readonly Instrument[];
  /** The references of those that are offered now. */
  inUse: readonly string[];
}

function List({ editing: { draft, change }, published, inUse }: ListProps) {
  const known = knownInstruments(draft);
  const fixed = published.map(instrumentRef);
  const ownRefs = draft.own.map(instrumentRef);
  return (
    <ul class="portal-cards" id={idOfSetting('offered')} tabIndex={-1}>
      {known.map((instrument) => {
        const ref = instrumentRef(instrument);
        const isOwn = ownRefs.includes(ref);
        const others = draft.offered.filter((one) => one !== ref);
        return (
          <InstrumentCard
            key={ref}
            instrument={instrument}
            earlier={earlierOf(instrument, known)}
            state={!isOwn ? 'product' : fixed.includes(ref) ? 'published' : 'draft'}
            isInUse={inUse.includes(ref)}
            isOffered={draft.offered.includes(ref)}
            isUsual={draft.offered[0] === ref}
            onOffer={(isOffered) => change({ offered: isOffered ? [...others, ref] : others })}
            onUsual={() => change({ offered: [ref, ...others] })}
            onTakeAway={() =>
              change({ own: draft.own.filter((one) => instrumentRef(one) !== ref), offered: others })
            }
          />
        );
      })}
    </ul>
  );
}

/** The version before an instrument's own; null when it is the first. */
function earlierOf({ id, version }: Instrument, known: readonly Instrument[]): Instrument | null {
  const earlier = known.filter((one) => one.id === id && one.version < version);
  return earlier.toSorted((a, b) => b.version - a.version)[0] ?? null;
}

function Add({ editing: { draft, change } }: { editing: Editing<Value> }) {
  const { t, say } = useText();
  const text = t.definitions.instruments;
  const [said, setSaid] = useState('');
  const refs = knownInstruments(draft).map(instrumentRef);

  /** A newer version takes the place of the older one in what is offered. */
  function add(instrument: Value['own'][number]): void {
    const ref = instrumentRef(instrument);
    const older = draft.offered.findIndex((one) => one.startsWith(`${instrument.id}@`));
    const offered = older === -1 ? [...draft.offered, ref] : draft.offered.with(older, ref);
    change({ own: [...draft.own, instrument], offered });
    setSaid(text.added);
  }

  return (
    <section class="portal-section doelspoor-stack doelspoor-no-print" aria-labelledby="add-instrument">
      <Heading level={2} id="add-instrument">
        {text.add}
      </Heading>
      <p class="doelspoor-quiet">{text.addHelp}</p>
      <p role="status">{said}</p>
      <JsonInput
        id="instrument-json"
        schema={InstrumentSchema}
        refuse={(value) => (refs.includes(instrumentRef(value)) ? text.exists : null)}
        addLabel={text.addToList}
        onAdd={add}
        preview={(value) => (
          <>
            <Questions instrument={value} />
            <TryIt key={JSON.stringify(value)} instrument={value} name={say(value.name)} />
          </>
        )}
      />
    </section>
  );
}
