import { useState } from 'preact/hooks';
import type { ReleaseSummary } from '../../../../shared/api/releases.ts';
import type { Team } from '../../../../shared/api/schemas.ts';
import { type Study, setStudyState } from '../../../../shared/api/studies.ts';
import type { Failure } from '../../../../shared/domain/errors.ts';
import { Button } from '../../../../shared/ui/button.tsx';
import { Heading } from '../../../../shared/ui/heading.tsx';
import { AskFirst } from '../../parts/ask-first.tsx';
import { Problem } from '../../parts/problem.tsx';
import { ask } from '../../session/ask.ts';
import { go } from '../../shell/address.ts';
import { useText } from '../../shell/language.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { AskRelease } from './ask-release.tsx';
import { OwnState } from './own-state.tsx';
import { draftOf } from './plan-draft.ts';
import { PlanFacts } from './plan-facts.tsx';
import { PlanForm } from './plan-form.tsx';
import { PlanVersions } from './plan-versions.tsx';
import { Releases } from './releases.tsx';
import { approvedOf, newestOf } from './study-versions.ts';

interface OwnStudyProps {
  study: Study;
  teams: readonly Team[];
  releases: readonly ReleaseSummary[];
  path: string;
  onChanged: (study: Study) => void;
}

/** A study as its researcher sees it: what there is to do, the releases, and the plan. */
export function OwnStudy({ study, teams, releases, path, onChanged }: OwnStudyProps) {
  const { t } = useText();
  const text = t.research;
  const [isWriting, setIsWriting] = useState(false);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<Failure | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const newest = newestOf(study);
  const approved = approvedOf(study);
  const isOpen = study.closedAt === null;

  async function set(to: 'submitted' | 'draft' | 'closed', saying: string): Promise<void> {
    setIsBusy(true);
    const answer = await ask(setStudyState, {
      params: { study: study.id },
      request: { to, revision: newest.revision },
    });
    setIsBusy(false);
    setProblem(answer.ok ? null : answer);
    setSaid(answer.ok ? saying : '');
    if (answer.ok) onChanged(answer.value.study);
  }

  if (isWriting) {
    return (
      <>
        <PageHead title={text.change} intro={approved === null ? undefined : text.changeHelp} />
        <PlanForm
          found={{ studyId: study.id, revision: newest.revision, before: draftOf(newest.plan) }}
          teams={teams}
          onCancel={() => setIsWriting(false)}
          onSaved={(saved) => {
            setIsWriting(false);
            setSaid(t.saved);
            onChanged(saved);
          }}
        />
      </>
    );
  }
  return (
    <>
      <PageHead title={newest.plan.title}>
        <Button onClick={() => print()}>{t.print}</Button>
      </PageHead>
      <OwnState study={study} />
      <Problem failure={problem} />
      <p role="status" class="portal-said">
        {said}
      </p>
      {isOpen && (
        <div class="doelspoor-cluster doelspoor-no-print">
          {newest.state === 'draft' && (
            <Button
              appearance="primary"
              isBusy={isBusy}
              onClick={() => void set('submitted', text.submitted)}
            >
              {text.submit}
            </Button>
          )}
          {newest.state === 'submitted' ? (
            <Button isBusy={isBusy} onClick={() => void set('draft', text.withdrawn)}>
              {text.withdraw}
            </Button>
          ) : (
            <Button onClick={() => setIsWriting(true)}>{text.change}</Button>
          )}
        </div>
      )}
      {approved !== null && (
        <section
          class="portal-section doelspoor-stack doelspoor-stack--wide doelspoor-no-print"
          aria-labelledby="releases"
        >
          <Heading level={2} id="releases">
            {t.releases.title}
          </Heading>
          <Releases releases={releases} path={path} />
          {isOpen && (
            <>
              {approved !== newest && <p>{t.releases.ask.older(approved.version)}</p>}
              <AskRelease
                key={releases.length}
                studyId={study.id}
                plan={approved.plan}
                releases={releases}
                onAsked={(id) => go(`${path}?release=${id}`)}
              />
            </>
          )}
        </section>
      )}
      <section class="portal-section" aria-labelledby="plan">
        <Heading level={2} id="plan">
          {text.planVersion(newest.version)}
        </Heading>
        <PlanFacts plan={newest.plan} teams={teams} />
        <PlanVersions study={study} teams={teams} />
      </section>
      {isOpen && (
        <div class="portal-section doelspoor-no-print">
          <AskFirst question={text.closeSure} yes={text.closeYes} onYes={() => set('closed', text.closed)}>
            {text.close}
          </AskFirst>
        </div>
      )}
    </>
  );
}
