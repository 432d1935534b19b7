import { useState } from 'preact/hooks';
import { type MemberRecord, removeMember } from '../../../../shared/api/members.ts';
import type { Failure } from '../../../../shared/domain/errors.ts';
import { AskFirst } from '../../parts/ask-first.tsx';
import { Problem } from '../../parts/problem.tsx';
import { ask } from '../../session/ask.ts';
import { useText } from '../../shell/language.tsx';

interface LeaveProps {
  person: MemberRecord;
  onLeft: (member: MemberRecord, said: string) => void;
}

/** Says that someone does not work here any more. */
export function Leave({ person, onLeft }: LeaveProps) {
  const { t } = useText();
  const text = t.people.person;
  const [problem, setProblem] = useState<Failure | null>(null);

  async function leave(): Promise<void> {
    const left = await ask(removeMember, { params: { member: person.id }, request: {} });
    setProblem(left.ok ? null : left);
    if (left.ok) onLeft(left.value.member, text.left(person.name));
  }

  return (
    <section class="portal-section doelspoor-stack">
      <Problem failure={problem} />
      <div>
        <AskFirst question={text.leaveSure(person.name)} yes={text.leaveYes} onYes={leave}>
          {text.leave}
        </AskFirst>
      </div>
    </section>
  );
}
