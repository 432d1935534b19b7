import { useState } from 'preact/hooks';
import type { ResponseOf } from '../../../../shared/api/endpoint.ts';
import { liftHold, listHolds } from '../../../../shared/api/retention.ts';
import { labelOf } from '../../../../shared/codes/define-code-list.ts';
import { holdReason } from '../../../../shared/codes/hold-reason.ts';
import type { Failure } from '../../../../shared/domain/errors.ts';
import { shortDayText } from '../../../../shared/text/day-text.ts';
import { dayOfInstant } from '../../../../shared/time/day.ts';
import { Heading } from '../../../../shared/ui/heading.tsx';
import { Answered } from '../../parts/answered.tsx';
import { AskFirst } from '../../parts/ask-first.tsx';
import { Problem } from '../../parts/problem.tsx';
import { Table } from '../../parts/table.tsx';
import { useAnswer } from '../../parts/use-answer.ts';
import { ask } from '../../session/ask.ts';
import { useText } from '../../shell/language.tsx';

type Hold = ResponseOf<typeof listHolds>['holds'][number];

/** The cases whose deletion somebody stopped. */
export function Holds() {
  const { t, say, language } = useText();
  const text = t.retention.holds;
  const answer = useAnswer(listHolds, { params: {}, request: {} });
  const [problem, setProblem] = useState<Failure | null>(null);
  const [said, setSaid] = useState('');
  const todayOn = dayOfInstant(Date.now());
  const day = (on: string) => shortDayText(on, todayOn, language);

  async function lift({ caseKey }: Hold): Promise<void> {
    const lifted = await ask(liftHold, { params: { case: caseKey }, request: {} });
    setProblem(lifted.ok ? null : lifted);
    setSaid(lifted.ok ? text.lifted : '');
    answer.again();
  }

  return (
    <section class="doelspoor-stack portal-section" aria-labelledby="holds">
      <Heading level={2} id="holds">
        {text.title}
      </Heading>
      <p>{text.intro}</p>
      <Problem failure={problem} />
      <p role="status">{said}</p>
      <Answered answer={answer}>
        {({ holds, hasMore }) =>
          holds.length === 0 ? (
            <p class="doelspoor-quiet">{text.none}</p>
          ) : (
            <>
              {hasMore && <p>{text.more}</p>}
              <Table
                caption={text.caption}
                columns={[
                  {
                    head: text.name,
                    isHead: true,
                    cell: ({ caseKey }) => <code title={caseKey}>{shortKey(caseKey)}</code>,
                  },
                  { head: text.team, cell: ({ teamName }) => teamName },
                  { head: text.reason, cell: ({ reason }) => say(labelOf(holdReason, reason)) },
                  { head: text.since, cell: ({ heldAt }) => day(dayOfInstant(heldAt)) },
                  { head: text.goes, cell: ({ goesOn }) => (goesOn === null ? text.noTerm : day(goesOn)) },
                  {
                    head: text.lift,
                    cell: (hold) => (
                      <AskFirst
                        label={text.liftOf(shortKey(hold.caseKey))}
                        question={text.sure(
                          shortKey(hold.caseKey),
                          hold.goesOn === null ? null : day(hold.goesOn),
                        )}
                        yes={text.yes}
                        onYes={() => lift(hold)}
                      >
                        {text.lift}
                      </AskFirst>
                    ),
                  },
                ]}
                rows={holds}
                keyOf={({ caseKey }) => caseKey}
              />
            </>
          )
        }
      </Answered>
    </section>
  );
}

/** Enough of the API's own name to tell cases apart on a screen. */
function shortKey(caseKey: string): string {
  return caseKey.slice(0, 8);
}
