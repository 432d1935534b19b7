import { useState } from 'preact/hooks';
import { type FigureDoubt, readDoubts } from '../../../../shared/api/doubts.ts';
import { labelOf } from '../../../../shared/codes/define-code-list.ts';
import { doubtAnswer } from '../../../../shared/codes/doubt-answer.ts';
import { doubtReason } from '../../../../shared/codes/doubt-reason.ts';
import { shortDayText } from '../../../../shared/text/day-text.ts';
import { dayOfInstant } from '../../../../shared/time/day.ts';
import { Heading } from '../../../../shared/ui/heading.tsx';
import { Answered } from '../../parts/answered.tsx';
import { Table } from '../../parts/table.tsx';
import { useAnswer } from '../../parts/use-answer.ts';
import { useText } from '../../shell/language.tsx';
import { measureName } from './measure-name.ts';
import { OpenDoubt } from './open-doubt.tsx';

/** What teams think is not right about a figure, and what was answered. */
export function Doubts() {
  const { t } = useText();
  const text = t.figures.doubts;
  const answer = useAnswer(readDoubts, { params: {}, request: {} });
  const [said, setSaid] = useState('');
  return (
    <section class="portal-section doelspoor-stack" aria-labelledby="doubts">
      <Heading level={2} id="doubts">
        {text.title}
      </Heading>
      <p>{text.intro}</p>
      <p role="status" class="portal-said">
        {said}
      </p>
      <Answered answer={answer}>
        {({ doubts }) => {
          const open = doubts.filter((doubt) => doubt.answer === null);
          return (
            <>
              {open.length === 0 && <p class="doelspoor-quiet">{text.none}</p>}
              <ul class="portal-cards">
                {open.map((doubt) => (
                  <OpenDoubt
                    key={doubt.id}
                    doubt={doubt}
                    onAnswered={() => {
                      setSaid(text.given);
                      answer.again();
                    }}
                  />
                ))}
              </ul>
              <AnsweredDoubts doubts={doubts.filter((doubt) => doubt.answer !== null)} />
            </>
          );
        }}
      </Answered>
    </section>
  );
}

function AnsweredDoubts({ doubts }: { doubts: readonly FigureDoubt[] }) {
  const { t, say, language } = useText();
  const text = t.figures.doubts;
  if (doubts.length === 0) return null;
  const day = (at: number) => shortDayText(dayOfInstant(at), dayOfInstant(Date.now()), language);
  return (
    <details>
      <summary>{text.answered}</summary>
      <Table
        caption={text.answeredCaption}
        columns={[
          {
            head: t.figures.beside.team,
            isHead: true,
            cell: ({ teamName, measure }) => text.of(teamName, say(measureName(measure))),
          },
          { head: text.reason, cell: ({ reason }) => say(labelOf(doubtReason, reason)) },
          {
            head: text.answer,
            cell: ({ answer, answeredAt }) =>
              answer === null
                ? '–'
                : `${say(labelOf(doubtAnswer, answer))}${answeredAt === null ? '' : `, ${day(answeredAt)}`}`,
          },
        ]}
        rows={doubts}
        keyOf={({ id }) => id}
      />
    </details>
  );
}
