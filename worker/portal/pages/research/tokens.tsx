import { useState } from 'preact/hooks';
import {
  endResearchToken,
  listResearchTokens,
  type ResearchToken,
} from '../../../../shared/api/research-tokens.ts';
import type { Failure } from '../../../../shared/domain/errors.ts';
import { momentText, shortDayText } from '../../../../shared/text/day-text.ts';
import { dayOfInstant } from '../../../../shared/time/day.ts';
import { Heading } from '../../../../shared/ui/heading.tsx';
import { Answered } from '../../parts/answered.tsx';
import { AskFirst } from '../../parts/ask-first.tsx';
import { Problem } from '../../parts/problem.tsx';
import { Table } from '../../parts/table.tsx';
import { useAnswer } from '../../parts/use-answer.ts';
import { ask } from '../../session/ask.ts';
import { useText } from '../../shell/language.tsx';
import { MakeToken } from './make-token.tsx';
import { TokenExamples } from './token-examples.tsx';

/** With what one's scripts get in: made here, shown once, and taken back here. */
export function Tokens() {
  const { t } = useText();
  const text = t.research.tokens;
  const answer = useAnswer(listResearchTokens, { params: {}, request: {} });
  const [problem, setProblem] = useState<Failure | null>(null);
  const [said, setSaid] = useState('');

  async function end({ id }: ResearchToken): Promise<void> {
    const ended = await ask(endResearchToken, { params: { token: id }, request: {} });
    setProblem(ended.ok ? null : ended);
    setSaid(ended.ok ? text.ended : '');
    answer.again();
  }

  return (
    <section class="portal-section doelspoor-stack doelspoor-stack--wide" aria-labelledby="tokens">
      <Heading level={2} id="tokens">
        {text.title}
      </Heading>
      <p>{text.intro}</p>
      <Problem failure={problem} />
      <p role="status" class="portal-said">
        {said}
      </p>
      <Answered answer={answer}>
        {({ tokens }) =>
          tokens.length === 0 ? (
            <p class="doelspoor-quiet">{text.none}</p>
          ) : (
            <TokenTable tokens={tokens} onEnd={end} />
          )
        }
      </Answered>
      <MakeToken onMade={answer.again} />
      <TokenExamples />
    </section>
  );
}

interface TokenTableProps {
  tokens: readonly ResearchToken[];
  onEnd: (token: ResearchToken) => Promise<void>;
}

function TokenTable({ tokens, onEnd }: TokenTableProps) {
  const { t, language } = useText();
  const text = t.research.tokens;
  const todayOn = dayOfInstant(Date.now());
  return (
    <Table
      caption={text.caption}
      columns={[
        { head: text.columns.name, isHead: true, cell: ({ name }) => name },
        {
          head: text.columns.expires,
          cell: ({ expiresAt }) => shortDayText(dayOfInstant(expiresAt), todayOn, language),
        },
        {
          head: text.columns.used,
          cell: ({ lastUsedAt }) =>
            lastUsedAt === null ? text.never : momentText(lastUsedAt, todayOn, language),
        },
        {
          head: text.columns.end,
          cell: (token) => (
            <AskFirst
              label={text.endOf(token.name)}
              question={text.endSure(token.name)}
              yes={text.endYes}
              onYes={() => onEnd(token)}
            >
              {text.end}
            </AskFirst>
          ),
        },
      ]}
      rows={tokens}
      keyOf={({ id }) => id}
    />
  );
}
