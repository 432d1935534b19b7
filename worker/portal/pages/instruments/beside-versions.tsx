import type { Instrument, InstrumentItem } from '../../../../shared/instruments/define-instrument.ts';
import { Table } from '../../parts/table.tsx';
import { useText } from '../../shell/language.tsx';
import { type ComparedItem, compareVersions, isSame } from './compare-versions.ts';
import { useFacts } from './questions.tsx';

interface BesideVersionsProps {
  before: Instrument;
  after: Instrument;
}

/** Two versions of an instrument, question by question. */
export function BesideVersions({ before, after }: BesideVersionsProps) {
  const { t, say } = useText();
  const text = t.definitions.instruments;
  const rows = compareVersions(before, after);
  const aside = [
    !isSame([before.name, before.source, before.sections], [after.name, after.source, after.sections]) &&
      text.itself,
    !isSame(before.conclusions, after.conclusions) && text.conclusions,
  ].filter((one) => one !== false);
  return (
    <div class="doelspoor-stack">
      {aside.length > 0 && <p>{`${text.changes.changed}: ${aside.join(', ')}`}</p>}
      {rows.every(({ change }) => change === null) && <p>{text.noChange}</p>}
      <Table<ComparedItem>
        caption={text.compareCaption(say(after.name), before.version, after.version)}
        columns={[
          { head: text.change, cell: ({ change }) => (change ? text.changes[change] : text.none) },
          { head: text.version(before.version), cell: (row) => <Side item={row.before} of={before} /> },
          { head: text.version(after.version), cell: (row) => <Side item={row.after} of={after} /> },
        ]}
        rows={rows}
        keyOf={({ code }) => code}
      />
    </div>
  );
}

function Side({ item, of }: { item: InstrumentItem | null; of: Instrument }) {
  const { t } = useText();
  return item ? <Item item={item} of={of} /> : t.definitions.instruments.none;
}

function Item({ item, of }: { item: InstrumentItem; of: Instrument }) {
  const { say } = useText();
  return (
    <>
      {say(item.label)}
      <span class="doelspoor-quiet doelspoor-small"> {useFacts(item, of).join(' · ')}</span>
    </>
  );
}
