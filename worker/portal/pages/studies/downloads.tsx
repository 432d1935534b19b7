import { useState } from 'preact/hooks';
import { readAudit } from '../../../../shared/api/audit.ts';
import type { RequestOf } from '../../../../shared/api/endpoint.ts';
import type { AuditLine } from '../../../../shared/audit/lines.ts';
import type { Failure } from '../../../../shared/domain/errors.ts';
import { Button } from '../../../../shared/ui/button.tsx';
import { Heading } from '../../../../shared/ui/heading.tsx';
import { Link } from '../../parts/link.tsx';
import { Problem } from '../../parts/problem.tsx';
import { Table } from '../../parts/table.tsx';
import { ask } from '../../session/ask.ts';
import { useText } from '../../shell/language.tsx';
import { instantText } from '../audit/instant-text.ts';

/** Pages of the log that are looked through; further back it is for the log itself. */
const MOST_PAGES = 5;

/** Who fetched which release, out of the log. Looked up only when asked for, because looking is logged too. */
export function Downloads({ numbers }: { numbers: ReadonlyMap<string, number> }) {
  const { t } = useText();
  const text = t.studies.log;
  const [lines, setLines] = useState<readonly AuditLine[] | null>(null);
  const [hasMore, setHasMore] = useState(false);
  const [problem, setProblem] = useState<Failure | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  async function look(): Promise<void> {
    setIsBusy(true);
    const found: AuditLine[] = [];
    let before: string | null = null;
    for (let page = 0; page < MOST_PAGES; page++) {
      const request: RequestOf<typeof readAudit> = {
        action: 'release-downloaded',
        ...(before !== null && { before }),
      };
      const answer = await ask(readAudit, { params: {}, request });
      setProblem(answer.ok ? null : answer);
      if (!answer.ok) break;
      found.push(...answer.value.events.filter(({ recordId }) => numbers.has(recordId)));
      before = answer.value.next;
      if (before === null) break;
    }
    setIsBusy(false);
    setHasMore(before !== null);
    setLines(found);
  }

  return (
    <section
      class={`portal-section doelspoor-stack ${lines === null ? 'doelspoor-no-print' : ''}`}
      aria-labelledby="downloads"
    >
      <Heading level={2} id="downloads">
        {text.title}
      </Heading>
      <p class="doelspoor-no-print">{text.intro}</p>
      <Problem failure={problem} />
      <div>
        <Button isBusy={isBusy} onClick={() => void look()}>
          {text.look}
        </Button>
      </div>
      <div role="status">{lines?.length === 0 && problem === null && <p>{text.none}</p>}</div>
      {lines !== null && lines.length > 0 && <Lines lines={lines} numbers={numbers} />}
      {hasMore && (
        <p>
          {text.more} <Link to="audit">{t.pages.audit}</Link>
        </p>
      )}
    </section>
  );
}

function Lines({ lines, numbers }: { lines: readonly AuditLine[]; numbers: ReadonlyMap<string, number> }) {
  const { t, language } = useText();
  const text = t.studies.log;
  return (
    <Table
      caption={text.caption}
      columns={[
        { head: text.when, isHead: true, cell: ({ at }) => instantText(at, language) },
        { head: text.who, cell: ({ memberName, memberId }) => memberName ?? memberId },
        {
          head: text.release,
          cell: ({ recordId }) => t.releases.name(numbers.get(recordId) ?? 0),
        },
        { head: text.client, cell: ({ client }) => t.audit.clients[client] ?? client },
      ]}
      rows={lines}
      keyOf={({ id }) => String(id)}
    />
  );
}
