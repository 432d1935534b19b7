import { useState } from 'preact/hooks';
import { findReminder } from '../../shared/milestones/reminders.ts';
import { dayText } from '../../shared/text/day-text.ts';
import type { Day } from '../../shared/time/day.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Heading } from '../../shared/ui/heading.tsx';
import { useLanguage } from '../../shared/ui/language.tsx';
import type { CaseRef } from '../case-systems/case-number.ts';
import { CaseLink } from './case-link.tsx';
import { DueWindow } from './due-window.tsx';
import { groupLines } from './group-lines.ts';
import type { DueLineShown, DueListShown } from './use-due-list.ts';

/** As many as fit on a screen or two. */
const AT_FIRST = 15;

interface DueLinesProps {
  list: DueListShown;
  /** Opens a case on this screen, where its address in the case system is not known. Left out where no case opens. */
  onOpenHere?: (ref: CaseRef) => void;
  /** A case was opened in its case system. */
  onOpened?: () => void;
}

/** What is due, in groups by how much it presses; a long list begins with what presses most. */
export function DueLines({ list: { items, todayOn, hasMore }, ...about }: DueLinesProps) {
  const { t } = useLanguage();
  const [mostShown, setMostShown] = useState(AT_FIRST);
  const sizes = new Map(groupLines(items, todayOn).map((group) => [group.urgency, group.lines.length]));
  if (items.length === 0) return <p class="doelspoor-quiet">{t.due.list.nothing}</p>;
  return (
    <>
      {groupLines(items.slice(0, mostShown), todayOn).map(({ urgency, lines }) => (
        <section key={urgency} class="doelspoor-due-group" aria-label={t.due.list[urgency]}>
          <Heading level={3}>{t.due.list.count(t.due.list[urgency], sizes.get(urgency) ?? 0)}</Heading>
          <ul>
            {lines.map((line) => (
              <DueRow key={`${line.caseKey} ${line.kind}`} line={line} todayOn={todayOn} {...about} />
            ))}
          </ul>
        </section>
      ))}
      {items.length > mostShown && (
        <p class="doelspoor-more-lines">
          <Button onClick={() => setMostShown(items.length)}>{t.due.list.showAll(items.length)}</Button>
        </p>
      )}
      {hasMore && <p class="doelspoor-quiet">{t.due.list.more}</p>}
    </>
  );
}

type DueRowProps = Omit<DueLinesProps, 'list'> & { line: DueLineShown; todayOn: Day };

function DueRow({ line, todayOn, ...about }: DueRowProps) {
  const { language, t, say } = useLanguage();
  const definition = findReminder(line.kind);
  const { remindFrom } = line;
  return (
    <li class="doelspoor-due-row">
      <p class="doelspoor-due-row__case">
        <CaseLink shown={line} {...about} />
      </p>
      <p>{definition ? say(definition.name) : line.kind}</p>
      <div class="doelspoor-small">
        <DueWindow milestone={line} todayOn={todayOn} />
        {remindFrom !== null && remindFrom > todayOn && (
          <p class="doelspoor-quiet">{t.due.remindedOn(dayText(remindFrom, todayOn, language))}</p>
        )}
      </div>
    </li>
  );
}
