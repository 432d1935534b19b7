import { useEffect, useRef, useState } from 'preact/hooks';
import { listReleases } from '../../../../shared/api/releases.ts';
import type { Team } from '../../../../shared/api/schemas.ts';
import { readStudy, type Study } from '../../../../shared/api/studies.ts';
import { readTeams } from '../../../../shared/api/teams.ts';
import { Answered } from '../../parts/answered.tsx';
import { Link } from '../../parts/link.tsx';
import { useAnswer } from '../../parts/use-answer.ts';
import { query, replace } from '../../shell/address.ts';
import { useText } from '../../shell/language.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { OwnStudy } from './own-study.tsx';
import { newDraft } from './plan-draft.ts';
import { PlanForm } from './plan-form.tsx';
import { ReleaseView } from './release.tsx';
import { titleOf } from './study-versions.ts';

/** Stands in the address instead of an id while a study is described for the first time. */
const NEW = 'new';

/** One's own study: its plan, and what was released on it. */
export function StudyPage({ id }: { id: string }) {
  const { t } = useText();
  const teams = useAnswer(readTeams, { params: {}, request: {} });
  const releaseId = query.value.get('release');
  return (
    <>
      {releaseId === null && (
        <p class="doelspoor-no-print">
          <Link to="research">{t.pages.research}</Link>
        </p>
      )}
      <Answered answer={teams}>
        {({ teams: known }) =>
          id === NEW ? (
            <NewStudy teams={known} />
          ) : (
            <ExistingStudy key={id} id={id} teams={known} releaseId={releaseId} />
          )
        }
      </Answered>
    </>
  );
}

function NewStudy({ teams }: { teams: readonly Team[] }) {
  const { t } = useText();
  // The same study, however often it is sent.
  const [id] = useState(() => crypto.randomUUID());
  return (
    <>
      <PageHead title={t.research.add} intro={t.research.newIntro} />
      <PlanForm
        found={{ studyId: id, revision: 0, before: newDraft() }}
        teams={teams}
        onSaved={() => replace(`research/${id}`)}
      />
    </>
  );
}

interface ExistingProps {
  id: string;
  teams: readonly Team[];
  /** Of the release that is looked at; null for the study itself. */
  releaseId: string | null;
}

function ExistingStudy({ id, teams, releaseId }: ExistingProps) {
  const study = useAnswer(readStudy, { params: { study: id }, request: {} });
  const releases = useAnswer(listReleases, { params: { study: id }, request: {} });
  const shown = useRef(releaseId);

  // Back from a release, which has gone on meanwhile.
  useEffect(() => {
    if (releaseId !== shown.current) releases.again();
    shown.current = releaseId;
  }, [releaseId]);

  const both = {
    again: () => {
      study.again();
      releases.again();
    },
    value: study.value && releases.value && { ...study.value, ...releases.value },
    problem: study.problem ?? releases.problem,
  };
  const path = `research/${encodeURIComponent(id)}`;
  return (
    <Answered answer={both}>
      {({ study: found, releases: made }) =>
        releaseId === null ? (
          <OwnStudy
            study={found}
            teams={teams}
            releases={made}
            path={path}
            onChanged={(changed: Study) => study.put({ study: changed })}
          />
        ) : (
          <ReleaseView
            key={releaseId}
            id={releaseId}
            isOwn={found.isOwn}
            study={{
              title: titleOf(found),
              isClosed: found.closedAt !== null,
              versions: found.versions,
              path,
              numbers: new Map(made.map((release) => [release.id, release.number])),
            }}
          />
        )
      }
    </Answered>
  );
}
