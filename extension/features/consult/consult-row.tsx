import { consultOutcome } from '../../../shared/codes/consult-outcome.ts';
import type { Consult } from '../../../shared/history/case-history.ts';
import { dayText, shortDayText } from '../../../shared/text/day-text.ts';
import { Button, InlineButton } from '../../../shared/ui/button.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { isTextElsewhere } from '../../cases/text-elsewhere.ts';
import type { CaseView } from '../../cases/watch-case.ts';

interface ConsultRowProps {
  view: CaseView;
  onFill: (form: string, subject: string) => void;
}

/** Who was asked to think along: what is open with what to do about it, and earlier ones folded. */
export function ConsultRow({ view, onFill }: ConsultRowProps) {
  const { language, t } = useLanguage();
  const open = view.history.consults.filter(({ outcome }) => outcome === null).toReversed();
  const ended = view.history.consults.filter(({ outcome }) => outcome !== null).toReversed();
  const isOpenCase = view.state === 'open';
  return (
    <section class="doelspoor-section doelspoor-stack" aria-labelledby="consult">
      <div class="doelspoor-row">
        <Heading level={2} id="consult">
          {t.consult.title}
        </Heading>
        <span class="doelspoor-quiet doelspoor-facts">
          {open.length > 0 && <span>{t.consult.open(open.length)}</span>}
          {isOpenCase ? (
            <span>
              <InlineButton onClick={() => onFill('consult', '')}>{t.consult.ask}</InlineButton>
            </span>
          ) : (
            view.history.consults.length === 0 && <span>{t.consult.none}</span>
          )}
        </span>
      </div>
      {open.length > 0 && (
        <ul class="doelspoor-stack doelspoor-small">
          {open.map((consult) => (
            <li key={consult.id} class="doelspoor-stack">
              <Question consult={consult} view={view} />
              <p class="doelspoor-quiet doelspoor-facts">
                <span>{t.consult.asked(dayText(consult.askedOn, view.todayOn, language))}</span>
                <span>
                  {consult.answeredOn === null
                    ? t.consult.noAnswer
                    : t.consult.answered(dayText(consult.answeredOn, view.todayOn, language))}
                </span>
              </p>
              {isOpenCase && (
                <div class="doelspoor-cluster">
                  <Button onClick={() => onFill('consult-answer', consult.id)}>
                    {consult.answeredOn === null ? t.consult.answer : t.consult.answerMore}
                  </Button>
                  <Button appearance="subtle" onClick={() => onFill('consult-outcome', consult.id)}>
                    {t.consult.finish}
                  </Button>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {ended.length > 0 && (
        <details class="doelspoor-more">
          <summary class="doelspoor-quiet doelspoor-small">{t.consult.earlier(ended.length)}</summary>
          <ul class="doelspoor-stack doelspoor-small">
            {ended.map((consult) => (
              <li key={consult.id}>
                <Question consult={consult} view={view} />
                <p class="doelspoor-quiet">{outcomeText(consult)}</p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );

  function outcomeText({ outcome }: Consult): string {
    if (!outcome) return '';
    const code = consultOutcome.codes.find((one) => one.code === outcome.code);
    return t.consult.ended(
      code?.[language] ?? outcome.code,
      shortDayText(outcome.on, view.todayOn, language),
    );
  }
}

/** The question as it was put, as far as this device can read it. */
function Question({ consult, view }: { consult: Consult; view: CaseView }) {
  const { t } = useLanguage();
  const { entryId } = consult;
  const text = view.texts[entryId]?.question;
  const missing = isTextElsewhere(view, entryId, 'question') ? t.form.elsewhere : t.consult.untitled;
  return <p class={text === undefined ? 'doelspoor-quiet' : undefined}>{text ?? missing}</p>;
}
