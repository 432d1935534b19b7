import { useState } from 'preact/hooks';
import type { FigureDoubt } from '../../../shared/api/doubts.ts';
import type { MeasureFigure } from '../../../shared/api/schemas.ts';
import { labelOf } from '../../../shared/codes/define-code-list.ts';
import { doubtAnswer } from '../../../shared/codes/doubt-answer.ts';
import { doubtExtent } from '../../../shared/codes/doubt-extent.ts';
import { doubtReason } from '../../../shared/codes/doubt-reason.ts';
import type { MeasureDefinition } from '../../../shared/measures/define-measure.ts';
import { dayText } from '../../../shared/text/day-text.ts';
import { dayOfInstant } from '../../../shared/time/day.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Button, InlineButton } from '../../../shared/ui/button.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { DoubtForm } from './doubt-form.tsx';
import { useDoubts } from './use-doubts.ts';
import { useNotRightText } from './use-not-right-text.ts';

interface DoubtsProps {
  measure: MeasureDefinition;
  figure: MeasureFigure;
}

type Said = 'sent' | 'takenBack' | 'answered';

/** Says to the administrator that a figure is not right, in codes only, and shows what came of it. */
export function Doubts({ measure, figure }: DoubtsProps) {
  const { t, say } = useLanguage();
  const text = useNotRightText();
  const { doubts, error, raise, takeBack } = useDoubts(figure);
  const [isAsking, setAsking] = useState(false);
  const [said, setSaid] = useState<Said | null>(null);

  async function onTakeBack({ id }: FigureDoubt): Promise<void> {
    const code = await takeBack(id);
    setSaid(code === 'conflict' ? 'answered' : code === null || code === 'not-found' ? 'takenBack' : null);
  }

  return (
    <section class="doelspoor-stack" aria-label={`${text.doubt.title}: ${say(measure.name)}`}>
      {isAsking ? (
        <DoubtForm
          name={say(measure.name)}
          onSend={async (id, doubt) => {
            const isSent = await raise(id, doubt);
            setSaid(isSent ? 'sent' : null);
            if (isSent) setAsking(false);
          }}
          onCancel={() => setAsking(false)}
        />
      ) : (
        <div>
          <Button
            label={`${text.doubt.title}: ${say(measure.name)}`}
            onClick={() => {
              setSaid(null);
              setAsking(true);
            }}
          >
            {text.doubt.title}
          </Button>
        </div>
      )}
      {error !== null && (
        <Alert kind="error" announced="now">
          <p>{error === 'unavailable' ? t.signIn.noServer : t.errors[error]}</p>
        </Alert>
      )}
      <p class="doelspoor-small" role="status">
        {said !== null && text.doubt[said]}
      </p>
      {doubts !== null && doubts.length > 0 && (
        <>
          <p class="doelspoor-not-right__status">{text.doubt.earlier}</p>
          <ul class="doelspoor-not-right__list">
            {doubts.map((doubt) => (
              <DoubtLine key={doubt.id} doubt={doubt} onTakeBack={() => void onTakeBack(doubt)} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function DoubtLine({ doubt, onTakeBack }: { doubt: FigureDoubt; onTakeBack: () => void }) {
  const { language, say } = useLanguage();
  const text = useNotRightText();
  const todayOn = dayOfInstant(Date.now());
  const dayOf = (instantAt: number) => dayText(dayOfInstant(instantAt), todayOn, language);
  const { reason, extent, raisedAt, answer, answeredAt } = doubt;
  const line = text.doubt.line(
    say(labelOf(doubtReason, reason)),
    say(labelOf(doubtExtent, extent)),
    dayOf(raisedAt),
  );
  return (
    <li>
      <p>{line}</p>
      {answer === null || answeredAt === null ? (
        <p class="doelspoor-small doelspoor-facts">
          <span class="doelspoor-quiet">{text.doubt.waiting}</span>
          <span>
            <InlineButton label={text.doubt.takeBackOf(line)} onClick={onTakeBack}>
              {text.doubt.takeBack}
            </InlineButton>
          </span>
        </p>
      ) : (
        <p>
          <strong>{text.doubt.answer(say(labelOf(doubtAnswer, answer)), dayOf(answeredAt))}</strong>
        </p>
      )}
    </li>
  );
}
