import { dayText } from '../../../shared/text/day-text.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { DueLines } from '../../due/due-lines.tsx';
import { useDueList } from '../../due/use-due-list.ts';

interface TeamDueProps {
  teamId: string;
  memberId: string;
}

/** What is due in the cases of a team, most urgent first. */
export function TeamDue({ teamId, memberId }: TeamDueProps) {
  const { language, t } = useLanguage();
  const { list, error } = useDueList(memberId, 'team', teamId);
  return (
    <section aria-labelledby="now">
      <Heading level={2} id="now">
        {t.team.now}
      </Heading>
      {error !== null && (
        <Alert kind="error" announced="now">
          <p>{error === 'unavailable' ? t.signIn.noServer : t.errors[error]}</p>
        </Alert>
      )}
      {list?.isStale && (
        <p class="doelspoor-quiet">{t.due.list.stale(dayText(list.knownOn, list.todayOn, language))}</p>
      )}
      {list && <DueLines list={list} />}
    </section>
  );
}
