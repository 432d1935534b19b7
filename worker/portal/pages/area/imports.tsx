import { useState } from 'preact/hooks';
import { type AreaImport, undoAreaImport } from '../../../../shared/api/area.ts';
import type { Failure } from '../../../../shared/domain/errors.ts';
import { shortDayText } from '../../../../shared/text/day-text.ts';
import { dayOfInstant } from '../../../../shared/time/day.ts';
import { Heading } from '../../../../shared/ui/heading.tsx';
import { AskFirst } from '../../parts/ask-first.tsx';
import { Problem } from '../../parts/problem.tsx';
import { Table } from '../../parts/table.tsx';
import { ask } from '../../session/ask.ts';
import { useText } from '../../shell/language.tsx';

interface ImportsProps {
  imports: readonly AreaImport[];
  onUndone: (said: string) => void;
}

/** Every import, newest first. Each can be undone; what held before it then holds again. */
export function Imports({ imports, onUndone }: ImportsProps) {
  const { t, language } = useText();
  const text = t.area.imports;
  const [problem, setProblem] = useState<Failure | null>(null);
  const todayOn = dayOfInstant(Date.now());
  const day = (at: number) => shortDayText(dayOfInstant(at), todayOn, language);

  async function undo({ id, version }: AreaImport): Promise<void> {
    const answer = await ask(undoAreaImport, { params: { import: id }, request: {} });
    setProblem(answer.ok ? null : answer);
    if (answer.ok) onUndone(text.undone(version));
  }

  if (imports.length === 0) return null;
  return (
    <section class="portal-section doelspoor-stack doelspoor-no-print" aria-labelledby="area-imports">
      <Heading level={2} id="area-imports">
        {text.title}
      </Heading>
      <p>{text.intro}</p>
      <Problem failure={problem} />
      <Table
        caption={text.title}
        columns={[
          { head: text.version, isHead: true, cell: ({ version }) => version },
          { head: text.when, cell: ({ importedAt }) => day(importedAt) },
          { head: text.who, cell: ({ importedBy }) => importedBy },
          { head: text.figures, isNumber: true, cell: ({ figures }) => figures },
          {
            head: text.state,
            cell: (one) =>
              one.undoneAt === null ? (
                <AskFirst
                  label={text.undoOf(one.version)}
                  question={text.sure(one.version)}
                  yes={text.yes}
                  onYes={() => undo(one)}
                >
                  {text.undo}
                </AskFirst>
              ) : (
                text.undoneOn(day(one.undoneAt))
              ),
          },
        ]}
        rows={imports}
        keyOf={({ id }) => id}
      />
    </section>
  );
}
