import { momentText } from '../../../../shared/text/day-text.ts';
import { dayOfInstant } from '../../../../shared/time/day.ts';
import { Heading } from '../../../../shared/ui/heading.tsx';
import { Table } from '../../parts/table.tsx';
import { useText } from '../../shell/language.tsx';

interface RunsProps {
  runs: readonly { ranAt: number; cases: number; entries: number }[];
}

/** The last times that something was deleted: how much, never what. */
export function Runs({ runs }: RunsProps) {
  const { t, language } = useText();
  const text = t.retention.runs;
  const todayOn = dayOfInstant(Date.now());
  return (
    <section class="portal-section" aria-labelledby="runs">
      <Heading level={2} id="runs">
        {text.title}
      </Heading>
      {runs.length === 0 ? (
        <p class="doelspoor-quiet">{text.none}</p>
      ) : (
        <Table
          caption={text.caption}
          columns={[
            { head: text.when, isHead: true, cell: ({ ranAt }) => momentText(ranAt, todayOn, language) },
            { head: text.cases, isNumber: true, cell: ({ cases }) => cases },
            { head: text.entries, isNumber: true, cell: ({ entries }) => entries },
          ]}
          rows={runs}
          keyOf={({ ranAt }) => String(ranAt)}
        />
      )}
    </section>
  );
}
