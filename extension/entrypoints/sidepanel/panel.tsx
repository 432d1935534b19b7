import { useEffect, useRef } from 'preact/hooks';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { BesidePageContext } from '../../dossier/beside-page.ts';
import { closeList, isListOpen } from '../../due/signals.ts';
import { followWeek } from '../../due/week.ts';
import { CompetenceLine } from '../../features/competence/competence-place.tsx';
import { DueListPlace, WeekPlace } from '../../features/due-list/due-list-place.tsx';
import { lastForm, openForm } from '../../features/fill-in/signals.ts';
import { KeysScreenPlace } from '../../features/keys/keys-place.tsx';
import { followEnrolment } from '../../features/keys/signals.ts';
import { Menu } from '../../features/menu/menu.tsx';
import { CASE_TITLE, CaseHeader } from '../../features/recognition/case-header.tsx';
import { FindCase } from '../../features/recognition/find-case.tsx';
import { chooseCase, currentCase, followCase, shown } from '../../features/recognition/signals.ts';
import { SaveState } from '../../features/saving/save-state.tsx';
import { followOutbox } from '../../features/saving/signals.ts';
import { SignInPlace } from '../../features/sign-in/sign-in-place.tsx';
import { followSession, leave, organisation, session } from '../../features/sign-in/signals.ts';
import { TakenPlace } from '../../features/taken-text/taken-place.tsx';
import { CaseScreen } from './case-screen.tsx';
import { ListScreen } from './list-screen.tsx';
import { Shell } from './shell.tsx';

/** The panel: who is there, which case, and what there is to do with it. */
export function Panel() {
  const { t } = useLanguage();
  useEffect(() => {
    const endings = [followSession(), followCase(), followOutbox(), followEnrolment(), followWeek()];
    return () => {
      for (const end of endings) end();
    };
  }, []);

  const shownCase = JSON.stringify(currentCase.value?.ref ?? null);
  // Whoever opens another case wants to see that one.
  useEffect(closeList, [shownCase]);
  const wasListOpen = useRef(false);
  useEffect(() => {
    if (wasListOpen.current && !isListOpen.value) document.getElementById(CASE_TITLE)?.focus();
    wasListOpen.current = isListOpen.value;
  }, [isListOpen.value]);

  const who = session.value;
  if (who === undefined || organisation.value === undefined) return null;
  const current = caseOnScreen();
  const team = who?.member.teams.find(({ id }) => id === who.teamId)?.name ?? null;
  const isPractitioner = who?.member.roles.includes('practitioner') ?? false;
  const mayWork = who && organisation.value !== null && isPractitioner;
  if (mayWork && isListOpen.value) return <ListScreen session={who} />;
  if (mayWork && current) {
    const { system, number } = current.ref;
    const beside = { tabId: shown.value.tabId, isTyped: current.how === 'typed' };
    return (
      <BesidePageContext.Provider value={beside}>
        <CaseScreen key={`${system} ${number}`} current={current} session={who} />
      </BesidePageContext.Provider>
    );
  }
  return (
    <Shell
      head={<CaseHeader current={current} team={team} hasList={false} />}
      foot={
        <>
          <Menu session={who} buttons={[]} caseItems={[]} onSignOut={() => void leave()} />
          <SaveState />
        </>
      }
    >
      {who === null ? (
        <SignInPlace />
      ) : !isPractitioner ? (
        <p class="doelspoor-section">{t.panel.practitionersOnly}</p>
      ) : organisation.value === null ? (
        <KeysScreenPlace />
      ) : (
        <>
          <WeekPlace session={who} />
          <TakenPlace view={null} openForm={null} onFill={() => undefined} />
          <FindCase />
          {shown.value.shows.kind !== 'looking' && <CompetenceLine session={who} />}
          {shown.value.shows.kind !== 'looking' && <DueListPlace session={who} onOpenHere={chooseCase} />}
        </>
      )}
    </Shell>
  );
}

/** A page without a case does not end the work on a form: that goes on until another case is shown. */
function caseOnScreen() {
  const current = currentCase.value;
  if (current) return current;
  const form = lastForm.value;
  const isElsewhere = shown.value.shows.kind === 'none' || shown.value.shows.kind === 'looking';
  return form && isElsewhere && openForm(form.ref) ? { ref: form.ref, how: 'recognised' as const } : null;
}
