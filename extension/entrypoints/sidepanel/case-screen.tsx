import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../../shared/ui/button.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import type { CaseRef } from '../../case-systems/case-number.ts';
import { type CaseView, watchCase } from '../../cases/watch-case.ts';
import { DossierPlace } from '../../dossier/dossier-place.tsx';
import { BeginSharingPlace } from '../../features/family/begin-sharing-place.tsx';
import { type FormRequest, fillIn, lastSaved, openForm } from '../../features/fill-in/signals.ts';
import { Menu } from '../../features/menu/menu.tsx';
import { CASE_TITLE, CaseHeader } from '../../features/recognition/case-header.tsx';
import type { CurrentCase } from '../../features/recognition/signals.ts';
import { HoldCasePlace } from '../../features/retention/hold-case-place.tsx';
import { SaveState } from '../../features/saving/save-state.tsx';
import { leave } from '../../features/sign-in/signals.ts';
import { TakenPlace } from '../../features/taken-text/taken-place.tsx';
import type { Session } from '../../session/session.ts';
import { CaseFormPlace, loadForms } from './case-form-place.tsx';
import { caseItems } from './case-items.ts';
import { CaseOverview } from './case-overview.tsx';
import { JustSaved } from './just-saved.tsx';
import { RecordPlace } from './record-place.tsx';
import { Shell } from './shell.tsx';

interface CaseScreenProps {
  current: CurrentCase;
  session: Session;
}

/** One case: as it stands, or the form that is being filled in for it. */
export function CaseScreen({ current, session }: CaseScreenProps) {
  const { t, say } = useLanguage();
  const [view, setView] = useState<CaseView | null>(null);
  const { ref } = current;
  useEffect(() => watchCase(ref, setView), [ref.system, ref.number]);
  useEffect(() => {
    if (view) void loadForms();
  }, [view !== null]);

  const [isHolding, setHolding] = useState(false);
  useEffect(() => setHolding(false), [ref.system, ref.number]);
  const [isSharing, setSharing] = useState(false);

  /** The record of the case is open, at one of its entries or at the newest. */
  const [record, setRecord] = useState<{ at: string | null } | null>(null);
  const onRecord = (at: string | null) => {
    lastSaved.value = null;
    setRecord({ at });
  };

  const request = openForm(ref);
  const wasElsewhere = useRef(false);
  useEffect(() => {
    const isElsewhere = request !== null || record !== null || isSharing;
    if (wasElsewhere.current && !isElsewhere) document.getElementById(CASE_TITLE)?.focus();
    wasElsewhere.current = isElsewhere;
  }, [request, record, isSharing]);

  const saved = lastSaved.value;
  const onFill = (id: string, subject: string, from?: FormRequest) => {
    lastSaved.value = null;
    fillIn({ ref, form: id, subject, ...(from && { from }) });
  };
  const justSaved = saved && view && isSameCase(saved.ref, ref) && (
    <JustSaved saved={saved} view={view} onFill={onFill} />
  );
  const taken = (
    <TakenPlace
      view={view}
      openForm={request?.form ?? null}
      onFill={(id) => onFill(id, '', request ?? undefined)}
    />
  );
  const teams = session.member.teams;
  if (view?.caseTag && request) {
    return (
      <main>
        {taken}
        <CaseFormPlace
          key={`${request.form} ${request.subject}`}
          request={request}
          view={view}
          justSaved={justSaved}
          onConsult={() => onFill('consult', '', request)}
        />
      </main>
    );
  }
  const teamId = view?.teamId ?? session.teamId;
  const isOpen = view?.state === 'open';
  const isReadable = isOpen || view?.state === 'closed';
  const head = (
    <CaseHeader
      current={current}
      aside={view?.caseTag && isReadable && <Button onClick={() => setSharing(true)}>{t.panel.share}</Button>}
      team={teams.find(({ id }) => id === teamId)?.name ?? null}
    />
  );
  if (view?.caseTag && isSharing) {
    return (
      <Shell head={<CaseHeader current={current} team={null} hasList={false} />} foot={<SaveState />}>
        <BeginSharingPlace view={view} onCancel={() => setSharing(false)} />
      </Shell>
    );
  }
  if (view?.caseTag && record) {
    return (
      <Shell
        head={head}
        foot={
          <>
            <div class="doelspoor-cluster">
              <Button onClick={() => setRecord(null)}>{t.amending.back}</Button>
            </div>
            <SaveState />
          </>
        }
      >
        {justSaved}
        <RecordPlace view={view} member={session.member} at={record.at} onFill={onFill} />
      </Shell>
    );
  }
  const isCoach = session.member.roles.includes('coach');
  const deeds = {
    onFill: (id: string) => onFill(id, ''),
    onRecord: () => onRecord(null),
    onHold: () => setHolding(true),
  };
  return (
    <Shell
      head={head}
      foot={
        <>
          <Menu
            session={session}
            onSignOut={() => void leave()}
            buttons={
              isOpen
                ? [
                    { label: t.panel.addGoal, onPick: () => onFill('goal', '') },
                    { label: t.panel.addSafety, onPick: () => onFill('safety-checklist', '') },
                    { label: t.panel.addEvaluation, onPick: () => onFill('evaluation', '') },
                  ]
                : []
            }
            caseItems={view?.caseTag ? caseItems(view, isCoach, { t, say }, deeds) : []}
          />
          <SaveState />
        </>
      }
    >
      {justSaved}
      {justSaved && <DossierPlace view={view} entryId={saved.entryId} />}
      {taken}
      {view?.caseTag && isHolding && (
        <HoldCasePlace caseTag={view.caseTag} onDone={() => setHolding(false)} />
      )}
      {view && <CaseOverview view={view} session={session} onFill={onFill} onRecord={onRecord} />}
    </Shell>
  );
}

function isSameCase(one: CaseRef, other: CaseRef): boolean {
  return one.system === other.system && one.number === other.number;
}
