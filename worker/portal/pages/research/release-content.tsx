import type { Release } from '../../../../shared/api/releases.ts';
import { coarsenings } from '../../../../shared/export/study-plan.ts';
import { Heading } from '../../../../shared/ui/heading.tsx';
import { Table } from '../../parts/table.tsx';
import { useText } from '../../shell/language.tsx';
import { DifferenceTable } from './difference-table.tsx';
import { sizeText } from './size-text.ts';
import { tableText } from './table-text.ts';

interface ContentProps {
  release: Release;
  /** Its number, where it is compared with another. */
  baseNumber: number | null;
}

/** What a release came to: how many cases and rows, what was left out, what differs, and each file with its hash. */
export function ReleaseContent({ release, baseNumber }: ContentProps) {
  const { t, language } = useText();
  const text = t.releases.content;
  const { counts, preview, coarsening, files } = release;
  if (counts === null) return null;
  const coarse = coarsenings
    .filter((name) => coarsening[name])
    .map((name) => t.studyPlan.coarsen[name].short)
    .join(', ');
  return (
    <section class="portal-section doelspoor-stack" aria-labelledby="release-content">
      <Heading level={2} id="release-content">
        {text.title}
      </Heading>
      {preview !== null && (
        <>
          <p>
            {release.kind === 'incremental' ? text.compared(counts.cases) : text.cases(counts.cases)}.{' '}
            {text.leftOut(counts.leftOut, preview.leastClass)}
          </p>
          <p>
            {text.coarsening}: {coarse || t.studyPlan.notCoarsened}.
          </p>
        </>
      )}
      <Table
        caption={text.rows}
        columns={[
          { head: text.table, isHead: true, cell: ({ table }) => tableText(table, t) },
          { head: text.number, isNumber: true, cell: ({ rows }) => rows },
        ]}
        rows={counts.rows}
        keyOf={({ table }) => table}
      />
      {counts.differences !== null && (
        <DifferenceTable differences={counts.differences} baseNumber={baseNumber} />
      )}
      {files.length > 0 && (
        <details class="portal-print-open">
          <summary>{text.files}</summary>
          <Table
            caption={text.files}
            columns={[
              { head: text.file, isHead: true, cell: ({ name }) => <code>{name}</code> },
              {
                head: t.releases.columns.bytes,
                isNumber: true,
                cell: ({ bytes }) => sizeText(bytes, t.releases, language),
              },
              { head: text.number, isNumber: true, cell: ({ rows }) => rows ?? '–' },
              {
                head: t.releases.columns.hash,
                cell: ({ sha256 }) => <code class="portal-hash">{sha256}</code>,
              },
            ]}
            rows={files}
            keyOf={({ name }) => name}
          />
        </details>
      )}
    </section>
  );
}
