import { useEffect, useState } from 'preact/hooks';
import { readAudit } from '../../../../shared/api/audit.ts';
import { auditActionName } from '../../../../shared/audit/actions.ts';
import type { AuditLine } from '../../../../shared/audit/lines.ts';
import type { Failure } from '../../../../shared/domain/errors.ts';
import { roleNames } from '../../../../shared/domain/roles.ts';
import { momentText } from '../../../../shared/text/day-text.ts';
import { dayOfInstant } from '../../../../shared/time/day.ts';
import { Button, InlineButton } from '../../../../shared/ui/button.tsx';
import { Problem } from '../../parts/problem.tsx';
import { Table } from '../../parts/table.tsx';
import { ask } from '../../session/ask.ts';
import { useText } from '../../shell/language.tsx';
import { type AuditQuestion, requestFor } from './question.ts';

interface AuditLogProps {
  asked: AuditQuestion;
  /** Someone wants the lines of one case only. */
  onCase: (caseKey: string) => void;
}

/** The lines that were asked for, newest first, a page at a time. */
export function AuditLog({ asked, onCase }: AuditLogProps) {
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
      {lines !== null && lines.length > 0 && <Lines lines={lines} onCase={onCase} />}
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

interface LinesProps extends Pick<AuditLogProps, 'onCase'> {
  lines: readonly AuditLine[];
}

function Lines({ lines, onCase }: LinesProps) {
  const { t, say, language } = useText();
  const text = t.audit;
  const todayOn = dayOfInstant(Date.now());
  const names: Readonly<Record<string, { nl: string; en: string }>> = roleNames;
  const roleText = (role: string) => (names[role] ? say(names[role]) : (text.roles[role] ?? role));
  return (
    <Table
      caption={text.caption}
      columns={[
        { head: text.columns.when, isHead: true, cell: ({ at }) => momentText(at, todayOn, language) },
        {
          head: text.columns.who,
          cell: ({ memberName, memberId, role }) => (
            <>
              {memberName ?? (memberId || text.itself)}{' '}
              <span class="doelspoor-quiet doelspoor-small">{roleText(role)}</span>
            </>
          ),
        },
        { head: text.columns.what, cell: ({ action }) => say(auditActionName(action)) },
        { head: text.columns.about, cell: (line) => <About line={line} onCase={onCase} /> },
        { head: text.columns.client, cell: ({ client }) => text.clients[client] ?? client },
      ]}
      rows={lines}
      keyOf={({ id }) => String(id)}
    />
  );
}

function About({ line, onCase }: { line: AuditLine } & Pick<AuditLogProps, 'onCase'>) {
  const { t } = useText();
  const text = t.audit;
  const { recordKind, recordId, teamId, caseId } = line;
  const record =
    recordKind === 'case' ? null : `${text.records[recordKind] ?? recordKind} ${short(recordId)}`;
  return (
    <span class="doelspoor-facts">
      {record !== null && <span>{record}</span>}
      {caseId !== null && (
        <span>
          <InlineButton label={text.onlyCase(short(caseId))} onClick={() => onCase(caseId)}>
            {text.ofCase(short(caseId))}
          </InlineButton>
        </span>
      )}
      {teamId !== null && recordKind !== 'team' && <span>{teamId}</span>}
    </span>
  );
}

/** Ids are long; their beginning is enough to tell them apart on a page. */
function short(id: string): string {
  return id.length > 20 ? `${id.slice(0, 8)}…` : id;
}
