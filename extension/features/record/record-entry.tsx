import { useState } from 'preact/hooks';
import type { Entry } from '../../../shared/domain/entry.ts';
import { type AnswerWords, answersToLines } from '../../../shared/forms/answers-to-lines.ts';
import type { Answers, Form } from '../../../shared/forms/define-form.ts';
import { findForm } from '../../../shared/forms/registry.ts';
import type { RecordItem } from '../../../shared/history/record-of-case.ts';
import { dayText } from '../../../shared/text/day-text.ts';
import { dayOfInstant } from '../../../shared/time/day.ts';
import { AnswerLines } from '../../../shared/ui/answer-lines.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { missingTextOf } from '../../cases/answer-words.ts';
import { filedAnswers } from '../../cases/filed-answers.ts';
import { isReadable } from '../../cases/known-case.ts';
import type { CaseView } from '../../cases/watch-case.ts';
import { DossierPlace } from '../../dossier/dossier-place.tsx';
import { EntryActions } from './entry-actions.tsx';
import { useRecordText } from './use-record-text.ts';
import { VersionList } from './version-list.tsx';

export interface RecordEntryProps {
  item: RecordItem;
  view: CaseView;
  words: AnswerWords;
  whoOf: (entry: Entry) => string;
  /** She has to judge for herself first. */
  isHidden: boolean;
  isOpenAtFirst: boolean;
  onFill: (form: string, subject: string) => void;
}

/** One thing that was recorded, on a line; opened, everything in it and what can be done with it. */
export function RecordEntry(props: RecordEntryProps) {
  const { item, view, words, whoOf, isHidden, isOpenAtFirst, onFill } = props;
  const { language, say, t } = useLanguage();
  const text = useRecordText();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const { current, retractions, versions } = item;
  const form = findForm(current.form, current.formVersion);
  const isWithdrawn = retractions.length > 0;
  const title = form ? say(form.title) : current.form;
  const recordedOn = dayOfInstant(current.recordedAt);
  const day = dayText(current.happenedOn, view.todayOn, language);
  const head = (
    <span class="doelspoor-record__head">
      <span class="doelspoor-facts">
        {isWithdrawn ? <s>{title}</s> : <strong>{title}</strong>}
        {isWithdrawn && <span>{text.withdrawn}</span>}
        {!isWithdrawn && versions.length > 1 && <span class="doelspoor-quiet">{text.corrected}</span>}
      </span>
      <span class="doelspoor-quiet doelspoor-facts">
        <span>{day}</span>
        <span>{whoOf(current)}</span>
      </span>
    </span>
  );
  if (isHidden) {
    return (
      <li class="doelspoor-record__hidden">
        {head}
        <p class="doelspoor-small doelspoor-quiet">
          {text.notVisible}. {t.safety.blind}
        </p>
      </li>
    );
  }
  const answers = form && isReadable(current) ? filedAnswers(view, current.id) : null;
  const about = form && answers && aboutWhat(form, answers, words);
  return (
    <li>
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {head}
          {about && <span class="doelspoor-small doelspoor-quiet doelspoor-record__about">{about}</span>}
        </summary>
        {isOpen && (
          <div class="doelspoor-stack doelspoor-small doelspoor-record__inside">
            {versions.length === 1 && recordedOn !== current.happenedOn && (
              <p class="doelspoor-quiet">{text.recordedOn(dayText(recordedOn, view.todayOn, language))}</p>
            )}
            {form && answers ? (
              <AnswerLines
                lines={answersToLines(form, answers, {
                  ...words,
                  missingText: missingTextOf(view, current.id, t),
                })}
              />
            ) : (
              <p>{text.unreadable}</p>
            )}
            {versions.length > 1 && <VersionList {...{ item, view, words, whoOf }} />}
            {form && answers && !isWithdrawn && <DossierPlace view={view} entryId={current.id} />}
            {form && answers && (
              <EntryActions item={item} view={view} whoOf={whoOf} name={{ title, day }} onFill={onFill} />
            )}
          </div>
        )}
      </details>
    </li>
  );
}

/** What it is about, to find it by: what was typed first and foremost, or else what it refers to. */
function aboutWhat({ fields }: Form, answers: Answers, words: AnswerWords): string | null {
  const asked = Object.entries(fields);
  const typed = asked.find(([name, { kind, required }]) => kind === 'text' && required && answers[name]);
  if (typed) return String(answers[typed[0]]);
  for (const [name, field] of asked) {
    const value = answers[name];
    if (field.kind === 'reference' && typeof value === 'string') return words.textOf(field.to, value);
  }
  return null;
}
