import { useState } from 'preact/hooks';
import { answerDoubt, type FigureDoubt } from '../../../../shared/api/doubts.ts';
import { labelOf } from '../../../../shared/codes/define-code-list.ts';
import { doubtAnswer } from '../../../../shared/codes/doubt-answer.ts';
import { doubtExtent } from '../../../../shared/codes/doubt-extent.ts';
import { doubtReason } from '../../../../shared/codes/doubt-reason.ts';
import type { Failure } from '../../../../shared/domain/errors.ts';
import { measures } from '../../../../shared/measures/registry.ts';
import { periodText, shortDayText } from '../../../../shared/text/day-text.ts';
import { dayOfInstant } from '../../../../shared/time/day.ts';
import { Button } from '../../../../shared/ui/button.tsx';
import { Heading } from '../../../../shared/ui/heading.tsx';
import { SelectControl } from '../../parts/controls.tsx';
import { focusOn } from '../../parts/focus-on.ts';
import { Link } from '../../parts/link.tsx';
import { Problem } from '../../parts/problem.tsx';
import { ask } from '../../session/ask.ts';
import { useText } from '../../shell/language.tsx';
import { Definition } from './definition.tsx';
import { measureName } from './measure-name.ts';

/** A doubt that waits: which figure, why, what can be done about it, and the answer to give. */
export function OpenDoubt({ doubt, onAnswered }: { doubt: FigureDoubt; onAnswered: () => void }) {
  const { t, say, language } = useText();
  const text = t.figures.doubts;
  const [chosen, setChosen] = useState<string>('');
  const [isMissed, setIsMissed] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<Failure | null>(null);
  const title = text.of(doubt.teamName, say(measureName(doubt.measure)));
  const measure = measures.find(({ id }) => id === doubt.measure);
  const day = (on: string) => shortDayText(on, dayOfInstant(Date.now()), language);
  const id = `answer-${doubt.id}`;

  async function give(): Promise<void> {
    const answer = doubtAnswer.codes.find(({ code }) => code === chosen)?.code;
    setIsMissed(answer === undefined);
    if (answer === undefined) return focusOn(`#${id}`);
    setIsBusy(true);
    const given = await ask(answerDoubt, { params: { doubt: doubt.id }, request: { answer } });
    setIsBusy(false);
    setProblem(given.ok ? null : given);
    if (!given.ok) return;
    onAnswered();
    focusOn('#doubts');
  }

  return (
    <li class="portal-card doelspoor-stack">
      <Heading level={3}>{title}</Heading>
      <p class="doelspoor-quiet">{text.about(periodText(doubt.period, language), day(doubt.cutOn))}</p>
      <dl class="portal-facts">
        <dt>{text.reason}</dt>
        <dd>{say(labelOf(doubtReason, doubt.reason))}</dd>
        <dt>{text.extent}</dt>
        <dd>{say(labelOf(doubtExtent, doubt.extent))}</dd>
        <dt>{text.raised}</dt>
        <dd>{day(dayOfInstant(doubt.raisedAt))}</dd>
        <dt>{text.canDo}</dt>
        <dd>
          {text.whatToDo[doubt.reason]} <Link to="norms">{text.norms}</Link>
        </dd>
      </dl>
      {measure && <Definition measure={measure} />}
      <Problem failure={problem} />
      <div class="portal-form doelspoor-no-print">
        <SelectControl
          id={id}
          label={text.answer}
          value={chosen}
          error={isMissed ? text.chooseFirst : null}
          options={[
            { value: '', label: text.choose },
            ...doubtAnswer.codes.map((answer) => ({ value: answer.code, label: say(answer) })),
          ]}
          onChange={(value) => {
            setChosen(value);
            setIsMissed(false);
          }}
        />
        <div>
          <Button label={text.giveTo(title)} isBusy={isBusy} onClick={() => void give()}>
            {text.give}
          </Button>
        </div>
      </div>
    </li>
  );
}
