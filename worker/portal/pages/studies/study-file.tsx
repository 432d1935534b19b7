import { useState } from 'preact/hooks';
import { listReleases, type ReleaseSummary } from '../../../../shared/api/releases.ts';
import type { Team } from '../../../../shared/api/schemas.ts';
import { readStudy, type Study, setStudyState } from '../../../../shared/api/studies.ts';
import { readTeams } from '../../../../shared/api/teams.ts';
import type { Failure } from '../../../../shared/domain/errors.ts';
import { Button } from '../../../../shared/ui/button.tsx';
import { Heading } from '../../../../shared/ui/heading.tsx';
import { Answered } from '../../parts/answered.tsx';
import { AskFirst } from '../../parts/ask-first.tsx';
import { Link } from '../../parts/link.tsx';
import { Problem } from '../../parts/problem.tsx';
import { useAnswer } from '../../parts/use-answer.ts';
import { ask } from '../../session/ask.ts';
import { query } from '../../shell/address.ts';
import { useText } from '../../shell/language.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { PlanFacts } from '../research/plan-facts.tsx';
import { PlanVersions } from '../research/plan-versions.tsx';
import { ReleaseView } from '../research/release.tsx';
import { Releases } from '../research/releases.tsx';
import { newestOf, titleOf } from '../research/study-versions.ts';
import { Decision } from './decision.tsx';
import { Downloads } from './downloads.tsx';
import { HandOver } from './hand-over.tsx';
import { StateFor } from './state-for.tsx';

/** A study as an administrator reads it: the plan, what to decide, and what became of it. */
export function StudyFile({ id }: { id: string }) {
  const { t } = useText();
  const teams = useAnswer(readTeams, { params: {}, request: {} });
  const study = useAnswer(readStudy, { params: { study: id }, request: {} });
  const releases = useAnswer(listReleases, { params: { study: id }, request: {} });
  const releaseId = query.value.get('release');
  const path = `studies/${encodeURIComponent(id)}`;
  const all = {
    again: () => {
      teams.again();
      study.again();
      releases.again();
    },
    value: study.value &&
      releases.value &&
      teams.value && { ...study.value, ...releases.value, ...teams.value },
    problem: study.problem ?? releases.problem ?? teams.problem,
  };
  return (
    <>
      {releaseId === null && (
        <p class="doelspoor-no-print">
          <Link to="studies">{t.pages.studies}</Link>
        </p>
      )}
      <Answered answer={all}>
        {({ study: found, releases: made, teams: known }) => {
          const numbers = new Map(made.map((release) => [release.id, release.number]));
          const { closedAt } = found;
          return releaseId === null ? (
            <File
              {...{ path, numbers, study: found, releases: made, teams: known }}
              onChanged={(changed) => {
                study.put({ study: changed });
                releases.again();
              }}
            />
          ) : (
            <ReleaseView
              key={releaseId}
              id={releaseId}
              isOwn={false}
              study={{
                title: titleOf(found),
                isClosed: closedAt !== null,
                versions: found.versions,
                path,
                numbers,
              }}
            />
          );
        }}
      </Answered>
    </>
  );
}

interface FileProps {
  study: Study;
  releases: readonly ReleaseSummary[];
  teams: readonly Team[];
  path: string;
  /** Numbers of the releases, by id. */
  numbers: ReadonlyMap<string, number>;
  onChanged: (study: Study) => void;
}

function File({ study, releases, teams, path, numbers, onChanged }: FileProps) {
  const { t } = useText();
  const text = t.studies;
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<Failure | null>(null);
  const newest = newestOf(study);
  const isOpen = study.closedAt === null;

  async function close(): Promise<void> {
    const request = { to: 'closed', revision: newest.revision } as const;
    const answer = await ask(setStudyState, { params: { study: study.id }, request });
    setProblem(answer.ok ? null : answer);
    setSaid(answer.ok ? t.research.closed : '');
    if (answer.ok) onChanged(answer.value.study);
  }

  return (
    <>
      <PageHead title={newest.plan.title} intro={text.of(study.owner.name)}>
        <Button onClick={() => print()}>{t.print}</Button>
      </PageHead>
      <StateFor study={study} />
      <p role="status" class="portal-said">
        {said}
      </p>
      <Problem failure={problem} />
      <section class="portal-section" aria-labelledby="plan">
        <Heading level={2} id="plan">
          {t.research.planVersion(newest.version)}
        </Heading>
        <PlanFacts plan={newest.plan} teams={teams} />
        <PlanVersions study={study} teams={teams} />
      </section>
      {isOpen && newest.state === 'submitted' && (
        <Decision
          study={study}
          onDecided={(changed, saying) => {
            setSaid(saying);
            onChanged(changed);
          }}
        />
      )}
      <section class="portal-section" aria-labelledby="releases">
        <Heading level={2} id="releases">
          {t.releases.title}
        </Heading>
        <Releases releases={releases} path={path} />
      </section>
      {releases.length > 0 && <Downloads numbers={numbers} />}
      {isOpen && (
        <HandOver
          key={study.owner.id}
          study={study}
          onHandedOver={(changed, saying) => {
            setSaid(saying);
            onChanged(changed);
          }}
        />
      )}
      {isOpen && (
        <div class="portal-section doelspoor-no-print">
          <AskFirst question={t.research.closeSure} yes={t.research.closeYes} onYes={close}>
            {t.research.close}
          </AskFirst>
        </div>
      )}
    </>
  );
}
