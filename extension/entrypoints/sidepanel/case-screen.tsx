import { useEffect, useRef, useState } from 'preact/hooks';
import type { Team } from '../../../shared/api/schemas.ts';
import { latestForm } from '../../../shared/forms/registry.ts';
import { useLanguage } from '../../../shared/ui/language.tsx';
import type { CaseRef } from '../../case-systems/case-number.ts';
import { otherTeams } from '../../cases/other-teams.ts';
import { type CaseView, watchCase } from '../../cases/watch-case.ts';
import { fillIn, lastSaved, leaveForm, openForm } from '../../features/fill-in/signals.ts';
import { Menu } from '../../features/menu/menu.tsx';
import { CASE_TITLE, CaseHeader } from '../../features/recognition/case-header.tsx';
import type { CurrentCase } from '../../features/recognition/signals.ts';
import { HoldCase } from '../../features/retention/hold-case.tsx';
import { SaveState } from '../../features/saving/save-state.tsx';
import { leave } from '../../features/sign-in/signals.ts';
import type { Session } from '../../session/session.ts';
import { CaseOverview } from './case-overview.tsx';
import { FormScreen, loadForms } from './form-screen.tsx';
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

  const request = openForm(ref);
  const form = request && latestForm(request.form);
  const wasFilling = useRef(false);
  useEffect(() => {
    if (wasFilling.current && !request) document.getElementById(CASE_TITLE)?.focus();
    wasFilling.current = request !== null;
  }, [request]);

  const [receivers, setReceivers] = useState<readonly Team[]>([]);
  const isTransfer = request?.form === 'transfer';
  useEffect(() => {
    if (isTransfer) void otherTeams(view?.teamId ?? null).then(setReceivers);
  }, [isTransfer, view?.teamId]);

  const saved = lastSaved.value;
  const onFill = (id: string, subject: string) => {
    lastSaved.value = null;
    fillIn({ ref, form: id, subject });
  };
  const teams = session.member.teams;
  if (view?.caseTag && request && form) {
    return (
      <main>
        <FormScreen
          key={`${request.form} ${request.subject}`}
          form={form}
          subject={request.subject}
          view={view}
          teams={receivers}
          saveState={<SaveState isQuietWhenSaved />}
          onSaved={() => {
            lastSaved.value = request;
            leaveForm(ref);
          }}
          onLeave={() => leaveForm(ref)}
        />
      </main>
    );
  }
  const teamId = view?.teamId ?? session.teamId;
  const isOpen = view?.state === 'open';
  const isCoach = session.member.roles.includes('coach');
  const caseItems = () => [
    ...(isOpen
      ? [
          { label: t.panel.closeCase, onPick: () => onFill('closing', '') },
          { label: say(latestForm('transfer').title), onPick: () => onFill('transfer', '') },
        ]
      : []),
    ...(isOpen || view?.state === 'closed'
      ? [
          {
            label: say(latestForm('research-objection').title),
            onPick: () => onFill('research-objection', ''),
          },
        ]
      : []),
    ...(isCoach && view?.caseTag ? [{ label: t.retention.hold, onPick: () => setHolding(true) }] : []),
  ];
  return (
    <Shell
      head={<CaseHeader current={current} team={teams.find(({ id }) => id === teamId)?.name ?? null} />}
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
            caseItems={caseItems()}
          />
          <SaveState />
        </>
      }
    >
      {saved && isSameCase(saved.ref, ref) && (
        <p class="doelspoor-small doelspoor-just-saved" role="status">
          {t.saving.formSaved(say(latestForm(saved.form).title))}
        </p>
      )}
      {view?.caseTag && isHolding && <HoldCase caseTag={view.caseTag} onDone={() => setHolding(false)} />}
      {view && <CaseOverview view={view} session={session} onFill={onFill} />}
    </Shell>
  );
}

function isSameCase(one: CaseRef, other: CaseRef): boolean {
  return one.system === other.system && one.number === other.number;
}
