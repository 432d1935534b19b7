import { Table } from '../../parts/table.tsx';
import { useText } from '../../shell/language.tsx';
import type { KnownAnonymity } from './known-anonymity.ts';

interface ClassesProps extends KnownAnonymity {
  /** That fit the plan. */
  cases: number;
  leastClass: number;
  /** Whether something on the page makes more cases go along. */
  hasOffers: boolean;
}

/** In plain words how large the groups are in which families look alike, and how many cases are in which. */
export function Classes({ anonymity, isExact, cases, leastClass, hasOffers }: ClassesProps) {
  const { t } = useText();
  const text = t.releases.preview;
  const { smallest, inSmall, leftOut, bands } = anonymity;
  const kept = cases - leftOut;
  return (
    <>
      <div role="status" class="doelspoor-stack">
        <p>
          <strong>{text.kept(kept, cases)}</strong>{' '}
          {kept === 0 ? text.noneLarge(leastClass) : leftOut > 0 && text.leftOut(leftOut, leastClass)}
        </p>
        {smallest === null ? (
          hasOffers && <p>{text.nothingLeft}</p>
        ) : (
          <p>
            {text.smallest(smallest)} {inSmall > 0 && text.small(inSmall, kept)}
          </p>
        )}
        {!isExact && <p>{text.partHelps}</p>}
      </div>
      {isExact && (
        <details>
          <summary>{text.groups}</summary>
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
        </details>
      )}
    </>
  );
}
