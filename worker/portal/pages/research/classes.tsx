import { Table } from '../../parts/table.tsx';
import { useText } from '../../shell/language.tsx';
import type { KnownAnonymity } from './known-anonymity.ts';

interface ClassesProps extends KnownAnonymity {
  /** That fit the plan. */
  cases: number;
  leastClass: number;
}

/** In plain words how large the groups are in which families look alike, and how many cases are in which. */
export function Classes({ anonymity, isExact, cases, leastClass }: ClassesProps) {
  const { t } = useText();
  const text = t.releases.preview;
  const { smallest, inSmall, leftOut, bands } = anonymity;
  return (
    <>
      <div role="status" class="doelspoor-stack">
        {smallest !== null && (
          <p>
            <strong>{leftOut === 0 ? text.smallest(smallest) : text.smallestKept(smallest)}</strong>
          </p>
        )}
        <p>
          {text.leftOut(leftOut, leastClass)} {smallest !== null && text.small(inSmall, cases - leftOut)}{' '}
          {!isExact && text.partHelps}
        </p>
        {smallest === null && <p class="doelspoor-attention">{text.nothingLeft}</p>}
      </div>
      {isExact && (
        <>
          <p class="doelspoor-quiet">{text.caption}</p>
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
      )}
    </>
  );
}
