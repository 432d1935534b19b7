import type { Anonymity } from '../../../../shared/api/releases.ts';
import { Table } from '../../parts/table.tsx';
import { useText } from '../../shell/language.tsx';

interface ClassesProps {
  anonymity: Anonymity;
  cases: number;
  leastClass: number;
}

/** In plain words how large the groups are in which families look alike, and how many cases are in which. */
export function Classes({ anonymity, cases, leastClass }: ClassesProps) {
  const { t } = useText();
  const text = t.releases.preview;
  const { smallest, inSmall, leftOut, bands } = anonymity;
  return (
    <>
      <div role="status" class="doelspoor-stack">
        {smallest !== null && (
          <p>
            <strong>{text.smallest(smallest)}</strong>
          </p>
        )}
        <p>
          {text.small(inSmall, cases)} {text.leftOut(leftOut, leastClass)}{' '}
          {leftOut > 0 && leftOut < cases && text.afterwards(leastClass)}
        </p>
        {leftOut === cases && <p class="doelspoor-attention">{text.nothingLeft}</p>}
      </div>
      <Table
        caption={text.caption}
        columns={[
          { head: text.size, isHead: true, cell: ({ least, most }) => text.band(least, most) },
          { head: text.classes, isNumber: true, cell: ({ classes }) => classes },
          { head: text.cases, isNumber: true, cell: ({ cases: inBand }) => inBand },
        ]}
        rows={bands}
        keyOf={({ least }) => String(least)}
      />
    </>
  );
}
