import { useState } from 'preact/hooks';
import { dayText } from '../../../shared/text/day-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { groupLines } from '../../due/group-lines.ts';
import { type DueListShown, useDueList } from '../../due/use-due-list.ts';
import { mondayOf, putWeekAway } from '../../due/week.ts';
import type { Session } from '../../session/session.ts';

/** How her cases stand at the beginning of a week: numbers, and a sentence for a mail that has nothing else in it. */
export function Week({ session }: { session: Session }) {
  const { language, t } = useLanguage();
  const { list } = useDueList(session.member.id, 'mine');
  const [copied, setCopied] = useState<'copied' | 'notCopied' | null>(null);
  if (!list) return null;
  const { late, due, done } = countsOf(list);
  if (late + due + (done ?? 0) === 0) return null;
  const day = dayText(list.knownOn, list.todayOn, language);
  const mail = t.due.week.mail(day, late, due, done === null ? '' : t.due.week.mailDone(done));
  return (
    <section class="doelspoor-week" aria-labelledby="week">
      <Heading level={2} id="week">
        {t.due.week.title}
      </Heading>
      <ul>
        {late > 0 && <li class="doelspoor-attention">{t.due.week.late(late)}</li>}
        <li>{t.due.week.due(due)}</li>
        {done !== null && done > 0 && <li>{t.due.week.done(done)}</li>}
      </ul>
      {list.isStale && <p class="doelspoor-quiet doelspoor-small">{t.due.week.asOf(day)}</p>}
      <div class="doelspoor-cluster">
        <Button
          onClick={() =>
            void navigator.clipboard.writeText(mail).then(
              () => setCopied('copied'),
              () => setCopied('notCopied'),
            )
          }
        >
          {t.due.week.copy}
        </Button>
        <Button appearance="subtle" onClick={() => void putWeekAway()}>
          {t.due.week.dismiss}
        </Button>
      </div>
      <div role="status">
        {copied === 'notCopied' && <p>{mail}</p>}
        {copied !== null && <p class="doelspoor-small doelspoor-quiet">{t.due.week[copied]}</p>}
      </div>
    </section>
  );
}

/** What was done is known of the week before the list was read: when that is another week, it says nothing of this one. */
function countsOf({ items, todayOn, knownOn, doneLastWeek }: DueListShown) {
  const groups = new Map(groupLines(items, todayOn).map(({ urgency, lines }) => [urgency, lines.length]));
  return {
    late: groups.get('late') ?? 0,
    due: groups.get('thisWeek') ?? 0,
    done: mondayOf(knownOn) === mondayOf(todayOn) ? doneLastWeek : null,
  };
}
