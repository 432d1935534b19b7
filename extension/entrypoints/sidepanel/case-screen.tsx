import { useEffect, useState } from 'preact/hooks';
import { latestForm } from '../../../shared/forms/registry.ts';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { type CaseView, watchCase } from '../../cases/watch-case.ts';
import { FillIn } from '../../features/fill-in/fill-in.tsx';
import { fillIn, leaveForm, openForm } from '../../features/fill-in/signals.ts';
import { Menu } from '../../features/menu/menu.tsx';
import { CaseHeader } from '../../features/recognition/case-header.tsx';
import type { CurrentCase } from '../../features/recognition/signals.ts';
import { SaveState } from '../../features/saving/save-state.tsx';
import type { Session } from '../../session/session.ts';
import { CaseOverview } from './case-overview.tsx';
import { Shell } from './shell.tsx';

interface CaseScreenProps {
  current: CurrentCase;
  session: Session;
}

/** One case: as it stands, or the form that is being filled in for it. */
export function CaseScreen({ current, session }: CaseScreenProps) {
  const { t } = useLanguage();
  const [view, setView] = useState<CaseView | null>(null);
  const { ref } = current;
  useEffect(() => watchCase(ref, setView), [ref.system, ref.number]);

  const request = openForm(ref);
  const form = request && latestForm(request.form);
  const onFill = (id: string, subject: string) => fillIn({ ref, form: id, subject });
  const teams = session.member.teams;
  if (view?.caseTag && request && form) {
    return (
      <main>
        <FillIn
          key={`${request.form} ${request.subject}`}
          form={form}
          subject={request.subject}
          view={view}
          teams={teams.filter(({ id }) => id !== view.teamId)}
          saveState={<SaveState />}
          onSaved={() => leaveForm(ref)}
          onLeave={() => leaveForm(ref)}
        />
      </main>
    );
  }
  const teamId = view?.teamId ?? session.teamId;
  const isOpen = view?.state === 'open';
  return (
    <Shell
      head={<CaseHeader current={current} team={teams.find(({ id }) => id === teamId)?.name ?? null} />}
      foot={
        <>
          <Menu
            session={session}
            buttons={
              isOpen
                ? [
                    { label: t.panel.addGoal, onPick: () => onFill('goal', '') },
                    { label: t.panel.addSafety, onPick: () => onFill('safety-checklist', '') },
                    { label: t.panel.addEvaluation, onPick: () => onFill('evaluation', '') },
                  ]
                : []
            }
            caseItems={isOpen ? [{ label: t.panel.closeCase, onPick: () => onFill('closing', '') }] : []}
          />
          <SaveState />
        </>
      }
    >
      {view && <CaseOverview view={view} session={session} onFill={onFill} />}
    </Shell>
  );
}
