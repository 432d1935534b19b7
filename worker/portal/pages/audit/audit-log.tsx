import { useEffect, useState } from 'preact/hooks';
import { readAudit } from '../../../../shared/api/audit.ts';
import { auditActionName } from '../../../../shared/audit/actions.ts';
import type { AuditLine } from '../../../../shared/audit/lines.ts';
import type { Failure } from '../../../../shared/domain/errors.ts';
import type { Localised } from '../../../../shared/domain/localised.ts';
import { roleNames } from '../../../../shared/domain/roles.ts';
import { Button } from '../../../../shared/ui/button.tsx';
import { Problem } from '../../parts/problem.tsx';
import { Table } from '../../parts/table.tsx';
import { ask } from '../../session/ask.ts';
import { useText } from '../../shell/language.tsx';
import { AboutLine } from './about-line.tsx';
import { instantText } from './instant-text.ts';
import { type AuditQuestion, requestFor } from './question.ts';

interface AuditLogProps {
  asked: AuditQuestion;
  /** How people and teams are called, by id. */
  names: ReadonlyMap<string, string>;
  /** Someone wants the lines of one case only. */
  onCase: (caseKey: string) => void;
}

/** The lines that were asked for, newest first, a page at a time. */
export function AuditLog({ asked, names, onCase }: AuditLogProps) {
  const { t } = useText();
  const text = t.audit;
  const [lines, setLines] = useState<readonly AuditLine[] | null>(null);
  const [next, setNext] = useState<string | null>(null);
  const [problem, setProblem] = useState<Failure | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  async function read(before: string | null): Promise<void> {
    setIsBusy(true);
    const request = { ...requestFor(asked), ...(before !== null && { before }) };
    const answer = await ask(readAudit, { params: {}, request });
    setIsBusy(false);
    setProblem(answer.ok ? null : answer);
    if (!answer.ok) return;
    setLines((known) => [...(before === null ? [] : (known ?? [])), ...answer.value.events]);
    setNext(answer.value.next);
  }

  useEffect(() => void read(null), []);

  return (
    <section aria-label={text.caption} class="doelspoor-stack">
      <Problem failure={problem} onRetry={() => void read(next)} />
      <p role="status" class="doelspoor-quiet doelspoor-small">
        {lines === null
          ? problem === null && t.loading
          : lines.length === 0
            ? text.none
            : text.shown(lines.length, next !== null)}
      </p>
      {lines !== null && lines.length > 0 && <Lines lines={lines} names={names} onCase={onCase} />}
      {next !== null && (
        <p class="doelspoor-no-print">
          <Button isBusy={isBusy} onClick={() => void read(next)}>
            {text.older}
          </Button>
        </p>
      )}
    </section>
  );
}

interface LinesProps extends Pick<AuditLogProps, 'names' | 'onCase'> {
  lines: readonly AuditLine[];
}

function Lines({ lines, names, onCase }: LinesProps) {
  const { t, say, language } = useText();
  const text = t.audit;
  const known: Readonly<Record<string, Localised>> = roleNames;
  const roleText = (role: string) => (known[role] ? say(known[role]) : (text.roles[role] ?? role));
  return (
    <Table
      caption={text.caption}
      columns={[
        { head: text.columns.when, isHead: true, cell: ({ at }) => instantText(at, language) },
        {
          head: text.columns.who,
          cell: ({ memberName, memberId, role }) => (
            <>
              {memberName ?? (memberId in text.roles || memberId === '' ? text.itself : memberId)}{' '}
              <span class="doelspoor-quiet doelspoor-small">{roleText(role)}</span>
            </>
          ),
        },
        { head: text.columns.what, cell: ({ action }) => say(auditActionName(action)) },
        { head: text.columns.about, cell: (line) => <AboutLine line={line} names={names} onCase={onCase} /> },
        { head: text.columns.client, cell: ({ client }) => text.clients[client] ?? client },
      ]}
      rows={lines}
      keyOf={({ id }) => String(id)}
    />
  );
}
