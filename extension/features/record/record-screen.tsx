import { useEffect, useRef } from 'preact/hooks';
import type { Member } from '../../../shared/api/schemas.ts';
import type { Entry } from '../../../shared/domain/entry.ts';
import { type RecordItem, recordOfCase } from '../../../shared/history/record-of-case.ts';
import { periodText } from '../../../shared/text/day-text.ts';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { answerWords } from '../../cases/answer-words.ts';
import type { CaseView } from '../../cases/watch-case.ts';
import { hiddenEntries } from './hidden-entries.ts';
import { RecordEntry } from './record-entry.tsx';
import { useRecordText } from './use-record-text.ts';
import { useTeamNames } from './use-team-names.ts';

interface RecordScreenProps {
  view: CaseView;
  member: Member;
  /** The entry to begin at; null for the newest. */
  at: string | null;
  onFill: (form: string, subject: string) => void;
}

/** Everything that was recorded of a case, to read, to correct and to withdraw. */
export function RecordScreen({ view, member, at, onFill }: RecordScreenProps) {
  const { language, t } = useLanguage();
  const text = useRecordText();
  const teamName = useTeamNames(view, member);
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    const target = root.current?.querySelector<HTMLElement>('details[open] > summary, h2');
    target?.focus();
    target?.scrollIntoView?.({ block: 'start' });
  }, [at]);

  if (view.state === 'not-allowed') return <p class="doelspoor-section">{t.panel.notAllowed}</p>;
  const words = answerWords(view, { language, t }, teamName);
  const hidden = hiddenEntries(view);
  const whoOf = ({ authorId, teamId }: Entry) => {
    if (authorId === member.id) return text.you;
    return teamId === view.teamId ? text.colleague : text.colleagueOf(teamName(teamId) ?? text.otherTeam);
  };
  const record = recordOfCase(view.entries);
  return (
    <section class="doelspoor-section doelspoor-stack" aria-labelledby="record" ref={root}>
      <Heading level={2} id="record" isFocusable>
        {t.amending.record}
      </Heading>
      {record.length === 0 && <p class="doelspoor-quiet">{text.empty}</p>}
      {byMonth(record).map(({ month, items }) => (
        <section class="doelspoor-stack" key={month} aria-labelledby={`month-${month}`}>
          <Heading level={3} id={`month-${month}`}>
            {periodText({ firstOn: `${month}-01`, lastOn: `${month}-01` }, language)}
          </Heading>
          <ul class="doelspoor-record">
            {items.map((item) => (
              <RecordEntry
                key={item.originId}
                item={item}
                view={view}
                words={words}
                whoOf={whoOf}
                isHidden={item.versions.some(({ entry }) => hidden.has(entry.id))}
                isOpenAtFirst={item.versions.some(({ entry }) => entry.id === at)}
                onFill={onFill}
              />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function byMonth(record: readonly RecordItem[]): { month: string; items: RecordItem[] }[] {
  const months = new Map<string, RecordItem[]>();
  for (const item of record) {
    const month = item.current.happenedOn.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), item]);
  }
  return [...months].map(([month, items]) => ({ month, items }));
}
