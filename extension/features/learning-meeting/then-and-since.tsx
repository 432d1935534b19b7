import type { FrozenFigure, LastMeeting } from '../../../shared/api/meetings.ts';
import type { MeasureFigure } from '../../../shared/api/schemas.ts';
import { type Change, type Compared, changeBetween } from '../../../shared/measures/change.ts';
import { percentText } from '../../../shared/text/figure-sentence.ts';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { useMeetingText } from './use-meeting-text.ts';

/** Then against since, one line a measure; in words only what the numbers can bear. */
export function ThenAndSince({ previous }: { previous: Pick<LastMeeting, 'figures' | 'since'> }) {
  const { say } = useLanguage();
  const text = useMeetingText();
  const { figures, since } = previous;
  if (figures.length === 0) return null;
  return (
    <div class="doelspoor-stack">
      <div class="doelspoor-table-scroll">
        <table class="utrecht-table utrecht-table--html-table">
          <caption class="doelspoor-meeting__caption">{text.previous.figures}</caption>
          <thead>
            <tr>
              <th scope="col">{text.previous.figure}</th>
              <th scope="col">{text.previous.before}</th>
              <th scope="col">{text.previous.since}</th>
              <th scope="col">{text.previous.difference}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map((frozen) => {
              const now = since.find(({ measureId }) => measureId === frozen.definition.id) ?? null;
              return (
                <tr key={frozen.definition.id}>
                  <th scope="row">{say(frozen.definition.name)}</th>
                  <td>
                    <Counted figure={frozen.figure.total} />
                  </td>
                  <td>{now ? <Counted figure={now} /> : '–'}</td>
                  <td>{verdictText(frozen, now)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p class="doelspoor-quiet doelspoor-small">{text.previous.meaning}</p>
    </div>
  );

  function verdictText(then: FrozenFigure, now: MeasureFigure | null): string {
    if (!now || now.rate.kind === 'nothing') return text.previous.nothingYet;
    const change = changeSince(then, now);
    return change ? text.previous.verdicts[change.verdict] : text.previous.tooFew;
  }
}

/** Since against then; null when one of them has too few to compare. */
export function changeSince(then: FrozenFigure, now: MeasureFigure): Change | null {
  return changeBetween(compared(now), compared(then.figure.total));
}

function compared({ tally, effectiveN }: MeasureFigure): Compared {
  return { met: tally.met, counted: tally.met + tally.unmet, effectiveN };
}

function Counted({ figure }: { figure: MeasureFigure }) {
  const text = useMeetingText();
  const { rate } = figure;
  if (rate.kind === 'nothing') return <>–</>;
  const counts = text.previous.countedText(rate.met, rate.counted);
  return <>{rate.kind === 'full' ? `${counts} (${percentText(rate.share)})` : counts}</>;
}
