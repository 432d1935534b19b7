import type { Entry } from '../../../shared/domain/entry.ts';
import { answersToLines } from '../../../shared/forms/answers-to-lines.ts';
import { type AnswerChange, changedAnswers } from '../../../shared/forms/changed-answers.ts';
import { findForm } from '../../../shared/forms/registry.ts';
import type { RecordVersion } from '../../../shared/history/record-of-case.ts';
import { dayText } from '../../../shared/text/day-text.ts';
import type { RecordText } from '../../../shared/text/record-nl.ts';
import { dayOfInstant } from '../../../shared/time/day.ts';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { missingTextOf } from '../../cases/answer-words.ts';
import { filedAnswers } from '../../cases/filed-answers.ts';
import type { RecordEntryProps } from './record-entry.tsx';
import { useRecordText } from './use-record-text.ts';

type VersionListProps = Pick<RecordEntryProps, 'item' | 'view' | 'words' | 'whoOf'>;

/** The versions under each other, the newest first, each with what it changed. */
export function VersionList({ item, view, words, whoOf }: VersionListProps) {
  const { language, t } = useLanguage();
  const text = useRecordText();
  const recordedText = ({ recordedAt }: Entry) => dayText(dayOfInstant(recordedAt), view.todayOn, language);
  const linesOf = ({ entry }: RecordVersion) => {
    const form = findForm(entry.form, entry.formVersion);
    const answers = filedAnswers(view, entry.id);
    const missingText = missingTextOf(view, entry.id, t);
    return form && answers ? answersToLines(form, answers, { ...words, missingText }) : [];
  };
  const changesOf = (version: RecordVersion, before: RecordVersion): AnswerChange[] => {
    const days = [before, version].map(({ entry }) => dayText(entry.happenedOn, view.todayOn, language));
    const [dayBefore = '', day = ''] = days;
    const moved = dayBefore === day ? [] : [{ label: text.day, before: dayBefore, after: day }];
    return [...moved, ...changedAnswers(linesOf(before), linesOf(version))];
  };
  return (
    <div>
      <p class="doelspoor-quiet">{text.versions}</p>
      <ol class="doelspoor-versions" reversed>
        {item.versions.toReversed().map((version) => {
          const { entry, retractions } = version;
          const before = item.versions[item.versions.indexOf(version) - 1];
          const changes = before ? changesOf(version, before) : [];
          const [retraction] = retractions;
          return (
            <li key={entry.id}>
              {text.version(recordedText(entry), whoOf(entry))}
              {before === undefined ? (
                <p class="doelspoor-quiet">{text.first}</p>
              ) : (
                <ul>
                  {changes.length === 0 && <li class="doelspoor-quiet">{text.sameAnswers}</li>}
                  {changes.map((change, index) => (
                    <li key={`${change.label} ${index + 1}`}>{changeText(change, text)}</li>
                  ))}
                </ul>
              )}
              {retraction && <p>{text.versionWithdrawn(recordedText(retraction))}</p>}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

function changeText({ label, before, after }: AnswerChange, text: RecordText): string {
  if (before === null) return text.added(label, after ?? '');
  return after === null ? text.removed(label, before) : text.changed(label, before, after);
}
