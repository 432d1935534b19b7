import { useId, useState } from 'preact/hooks';
import { dayText } from '../../../shared/text/day-text.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { ChoiceChips } from '../../../shared/ui/form/choice-chips.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import type { CaseRef } from '../../case-systems/case-number.ts';
import { DueLines } from '../../due/due-lines.tsx';
import { closeList } from '../../due/signals.ts';
import { useDueList } from '../../due/use-due-list.ts';
import type { Session } from '../../session/session.ts';

type Whose = 'mine' | 'team';

interface DueListViewProps {
  session: Session;
  /** Opens a case on this screen. */
  onOpenHere: (ref: CaseRef) => void;
}

/** What is due in all of her cases, or in those of the team she works in. */
export function DueListView({ session, onOpenHere }: DueListViewProps) {
  const { t } = useLanguage();
  const [whose, setWhose] = useState<Whose>('mine');
  const id = useId();
  return (
    <section class="doelspoor-section" aria-labelledby={id}>
      <Heading level={2} id={id}>
        {t.due.list.title}
      </Heading>
      <fieldset class="doelspoor-whose">
        <legend class="doelspoor-hidden">{t.due.list.whose}</legend>
        <ChoiceChips
          name="whose"
          type="radio"
          options={[
            { value: 'mine', label: t.due.list.mine },
            { value: 'team', label: t.due.list.ofTeam },
          ]}
          isChosen={(value) => value === whose}
          onChoose={(value) => setWhose(value === 'team' ? 'team' : 'mine')}
        />
      </fieldset>
      <ListOf key={`${whose} ${session.teamId}`} session={session} whose={whose} onOpenHere={onOpenHere} />
    </section>
  );
}

function ListOf({ session, whose, onOpenHere }: DueListViewProps & { whose: Whose }) {
  const { language, t } = useLanguage();
  const team = whose === 'team' ? session.teamId : undefined;
  const { list, error } = useDueList(session.member.id, whose, team);
  if (error !== null) {
    return (
      <Alert kind={error === 'unavailable' ? 'info' : 'error'} announced="polite">
        <p>{error === 'unavailable' ? t.due.list.unknown : t.errors[error]}</p>
      </Alert>
    );
  }
  if (!list) {
    return (
      <p class="doelspoor-quiet" role="status">
        {t.due.list.reading}
      </p>
    );
  }
  return (
    <>
      <div role="status">
        {list.isStale && (
          <p class="doelspoor-quiet doelspoor-small">
            {t.due.list.stale(dayText(list.knownOn, list.todayOn, language))}
          </p>
        )}
      </div>
      <DueLines list={list} onOpenHere={onOpenHere} onOpened={closeList} />
    </>
  );
}
