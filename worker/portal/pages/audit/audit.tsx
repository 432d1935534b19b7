import { useState } from 'preact/hooks';
import { readMembers } from '../../../../shared/api/members.ts';
import { readTeams } from '../../../../shared/api/teams.ts';
import { Button } from '../../../../shared/ui/button.tsx';
import { useAnswer } from '../../parts/use-answer.ts';
import { query } from '../../shell/address.ts';
import { useText } from '../../shell/language.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { AuditFilters } from './audit-filters.tsx';
import { AuditLog } from './audit-log.tsx';
import { Export } from './export.tsx';
import { type AuditQuestion, nothingAsked } from './question.ts';
import { Verification } from './verification.tsx';

/** Who did what: to look through, to take elsewhere, to verify. */
export function Audit() {
  const { t } = useText();
  const [asked, setAsked] = useState<AuditQuestion>(() => ({
    ...nothingAsked,
    member: query.value.get('member') ?? '',
  }));
  const members = useAnswer(readMembers, { params: {}, request: {} }).value?.members ?? [];
  const teams = useAnswer(readTeams, { params: {}, request: {} }).value?.teams ?? [];
  const names = new Map([...members, ...teams].map(({ id, name }) => [id, name]));
  return (
    <>
      <PageHead title={t.pages.audit} intro={t.audit.intro}>
        <Button onClick={() => print()}>{t.print}</Button>
      </PageHead>
      <AuditFilters key={JSON.stringify(asked)} asked={asked} members={members} onAsk={setAsked} />
      <AuditLog
        key={`log ${JSON.stringify(asked)}`}
        asked={asked}
        names={names}
        onCase={(caseKey) => setAsked({ ...nothingAsked, case: caseKey })}
      />
      <Export />
      <Verification />
    </>
  );
}
