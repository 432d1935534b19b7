import { useState } from 'preact/hooks';
import { type MemberRecord, readMembers } from '../../../../shared/api/members.ts';
import { handOverStudy, type Study } from '../../../../shared/api/studies.ts';
import type { Failure } from '../../../../shared/domain/errors.ts';
import { Button } from '../../../../shared/ui/button.tsx';
import { Heading } from '../../../../shared/ui/heading.tsx';
import { AskFirst } from '../../parts/ask-first.tsx';
import { SelectControl } from '../../parts/controls.tsx';
import { focusOn } from '../../parts/focus-on.ts';
import { Problem } from '../../parts/problem.tsx';
import { ask } from '../../session/ask.ts';
import { signedIn } from '../../session/current.ts';
import { useText } from '../../shell/language.tsx';
import { newestOf } from '../research/study-versions.ts';

interface HandOverProps {
  study: Study;
  onHandedOver: (study: Study, said: string) => void;
}

/** Gives a study to another researcher. Who there are is looked up only when asked for, because looking is logged. */
export function HandOver({ study, onHandedOver }: HandOverProps) {
  const { t } = useText();
  const text = t.studies.handOver;
  const [researchers, setResearchers] = useState<readonly MemberRecord[] | null>(null);
  const [to, setTo] = useState('');
  const [problem, setProblem] = useState<Failure | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const chosen = researchers?.find(({ id }) => id === to);

  async function look(): Promise<void> {
    setIsBusy(true);
    const answer = await ask(readMembers, { params: {}, request: {} });
    setIsBusy(false);
    setProblem(answer.ok ? null : answer);
    if (!answer.ok) return;
    // Nobody gives a study to themselves.
    const able = answer.value.members.filter(
      ({ id, roles, leftAt }) =>
        leftAt === null && roles.includes('researcher') && id !== study.owner.id && id !== signedIn.value?.id,
    );
    setResearchers(able);
    if (able.length > 0) focusOn('#study-receiver');
  }

  async function give({ id, name }: MemberRecord): Promise<void> {
    const request = { from: study.owner.id, to: id };
    const answer = await ask(handOverStudy, { params: { study: study.id }, request });
    setProblem(answer.ok ? null : answer);
    if (answer.ok) onHandedOver(answer.value.study, text.done(name));
  }

  const isWaiting = newestOf(study).state === 'submitted';
  return (
    <section class="portal-section doelspoor-stack doelspoor-no-print" aria-labelledby="hand-over">
      <Heading level={2} id="hand-over">
        {text.title}
      </Heading>
      <p>{text.intro}</p>
      <Problem failure={problem} />
      {study.isOwn || isWaiting ? (
        <p>{study.isOwn ? text.own : text.waiting}</p>
      ) : researchers === null ? (
        <div>
          <Button isBusy={isBusy} onClick={() => void look()}>
            {text.begin}
          </Button>
        </div>
      ) : researchers.length === 0 ? (
        <p role="status">{text.nobody}</p>
      ) : (
        <div class="portal-form">
          <SelectControl
            id="study-receiver"
            label={text.to}
            value={to}
            options={[
              { value: '', label: text.choose },
              ...researchers.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={setTo}
          />
          {chosen && (
            <AskFirst
              key={chosen.id}
              question={text.sure(study.owner.name, chosen.name)}
              yes={text.yes}
              onYes={() => give(chosen)}
            >
              {text.give(chosen.name)}
            </AskFirst>
          )}
        </div>
      )}
    </section>
  );
}
