import { useState } from 'preact/hooks';
import { decideStudy, type Study } from '../../../../shared/api/studies.ts';
import { studyRefusal } from '../../../../shared/codes/study-refusal.ts';
import type { Failure } from '../../../../shared/domain/errors.ts';
import { Button } from '../../../../shared/ui/button.tsx';
import { Heading } from '../../../../shared/ui/heading.tsx';
import { AskFirst } from '../../parts/ask-first.tsx';
import { SelectControl } from '../../parts/controls.tsx';
import { focusOn } from '../../parts/focus-on.ts';
import { Problem } from '../../parts/problem.tsx';
import { ask } from '../../session/ask.ts';
import { useText } from '../../shell/language.tsx';
import { newestOf } from '../research/study-versions.ts';
import { LookAt } from './look-at.tsx';

interface DecisionProps {
  study: Study;
  onDecided: (study: Study, said: string) => void;
}

/** Approves or refuses a plan, after saying what there is to look at in it. */
export function Decision({ study, onDecided }: DecisionProps) {
  const { t, say } = useText();
  const text = t.studies.decide;
  const [reason, setReason] = useState('');
  const [isTried, setIsTried] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<Failure | null>(null);
  const { revision, plan } = newestOf(study);
  const chosen = studyRefusal.codes.find(({ code }) => code === reason);

  async function decide(decision: 'approved' | 'refused'): Promise<void> {
    setIsTried(decision === 'refused');
    if (decision === 'refused' && !chosen) return focusOn('#study-reason');
    setIsBusy(true);
    const answer = await ask(decideStudy, {
      params: { study: study.id },
      request: { revision, decision, ...(decision === 'refused' && chosen && { reason: chosen.code }) },
    });
    setIsBusy(false);
    setProblem(answer.ok ? null : answer);
    if (answer.ok) onDecided(answer.value.study, text[decision]);
  }

  return (
    <section
      class="portal-section doelspoor-stack doelspoor-stack--wide doelspoor-no-print"
      aria-labelledby="decide"
    >
      <Heading level={2} id="decide">
        {text.title}
      </Heading>
      <LookAt plan={plan} />
      {study.isOwn ? (
        <p>{study.hasDecider ? t.studies.ownStudy : t.studies.noDecider}</p>
      ) : (
        <>
          <Problem failure={problem} />
          <div>
            <AskFirst question={text.approveSure} yes={text.approveYes} onYes={() => decide('approved')}>
              {text.approve}
            </AskFirst>
          </div>
          <div class="portal-form">
            <SelectControl
              id="study-reason"
              label={text.reason}
              hint={text.reasonHelp}
              value={reason}
              error={isTried && !chosen ? text.chooseFirst : null}
              options={[
                { value: '', label: text.choose },
                ...studyRefusal.codes.map(({ code, ...label }) => ({ value: code, label: say(label) })),
              ]}
              onChange={setReason}
            />
            <div>
              <Button isBusy={isBusy} onClick={() => void decide('refused')}>
                {text.refuse}
              </Button>
            </div>
          </div>
        </>
      )}
    </section>
  );
}
