import { useEffect } from 'preact/hooks';
import { Button } from '../../../shared/ui/button.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { closeList } from '../../due/signals.ts';
import { DueListPlace, WeekPlace } from '../../features/due-list/due-list-place.tsx';
import { chooseCase } from '../../features/recognition/signals.ts';
import { SaveState } from '../../features/saving/save-state.tsx';
import { TeamDigestButtonPlace } from '../../features/team-digest/team-digest-place.tsx';
import type { Session } from '../../session/session.ts';
import { Shell } from './shell.tsx';

interface ListScreenProps {
  session: Session;
}

/** What is due in all cases, over the case that is open. */
export function ListScreen({ session }: ListScreenProps) {
  const { t } = useLanguage();
  useEffect(() => document.getElementById(title)?.focus(), []);
  return (
    <Shell
      head={
        <header class="doelspoor-panel__head">
          <Heading level={1} id={title} isFocusable>
            {t.due.list.open}
          </Heading>
        </header>
      }
      foot={
        <>
          <div class="doelspoor-cluster">
            <Button onClick={closeList}>{t.due.list.back}</Button>
          </div>
          <SaveState />
        </>
      }
    >
      <WeekPlace session={session} />
      <DueListPlace
        session={session}
        onOpenHere={(ref) => {
          closeList();
          chooseCase(ref);
        }}
      />
      <TeamDigestButtonPlace session={session} />
    </Shell>
  );
}

const title = 'list-title';
