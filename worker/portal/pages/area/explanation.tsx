import { areaIndicators } from '../../../../shared/area/indicators.ts';
import { Table } from '../../parts/table.tsx';
import { useText } from '../../shell/language.tsx';

/** The five indicators: what each counts, what it can't tell, and where its figures come from. */
export function Explanation() {
  const { t, say } = useText();
  const text = t.area.indicators;
  return (
    <details>
      <summary>{text.title}</summary>
      <Table
        caption={text.title}
        columns={[
          {
            head: text.name,
            isHead: true,
            cell: ({ id, name }) => `${id}. ${say(name)}`,
          },
          { head: text.what, cell: ({ what }) => say(what) },
          { head: text.limits, cell: ({ limits }) => say(limits) },
          { head: text.origin, cell: ({ origin }) => text.origins[origin] },
        ]}
        rows={areaIndicators}
        keyOf={({ id }) => id}
      />
    </details>
  );
}
