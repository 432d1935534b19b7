import type { ConsultPath } from '../../../shared/api/conversation.ts';
import { consultOutcome } from '../../../shared/codes/consult-outcome.ts';
import { consultReason } from '../../../shared/codes/consult-reason.ts';
import { consultShape } from '../../../shared/codes/consult-shape.ts';
import { labelOf } from '../../../shared/codes/define-code-list.ts';
import { MIN_FOR_COMMENT } from '../../../shared/measures/rate.ts';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { Limits } from './limits.tsx';
import { middleOf } from './middle.ts';
import { useConversationText } from './use-conversation-text.ts';

interface ConsultPathsProps {
  paths: readonly ConsultPath[];
  /** Over which cases, in words. */
  period: string;
}

/** Which way consults went: a sentence first, then from reason by shape to what came of it. */
export function ConsultPaths({ paths, period }: ConsultPathsProps) {
  const text = useConversationText();
  const asked = paths.reduce((sum, { count }) => sum + count, 0);
  const days = paths.flatMap((path) => path.days).toSorted((a, b) => a - b);
  const middle = days.length >= MIN_FOR_COMMENT ? middleOf(days) : null;
  return (
    <section aria-labelledby="consults" class="doelspoor-stack">
      <Heading level={2} id="consults">
        {text.consults.title}
      </Heading>
      <p class="doelspoor-quiet">{period}</p>
      {asked === 0 ? (
        <p>{text.consults.none}</p>
      ) : (
        <>
          <p>
            {text.consults.asked(asked, days.length)}{' '}
            {middle !== null && text.consults.days(middle, days.at(0) ?? 0, days.at(-1) ?? 0)}
          </p>
          <PathTable paths={paths} />
        </>
      )}
      <Limits of={text.consults.title} lines={text.consults.limitsText} />
    </section>
  );
}

function PathTable({ paths }: { paths: readonly ConsultPath[] }) {
  const { say } = useLanguage();
  const text = useConversationText();
  const { columns } = text.consults;
  return (
    <div class="doelspoor-table-scroll">
      <table class="utrecht-table utrecht-table--html-table">
        <caption>{text.consults.table}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.reason}</th>
            <th scope="col">{columns.shape}</th>
            <th scope="col">{columns.end}</th>
            <th scope="col">{columns.count}</th>
            <th scope="col">{columns.days}</th>
          </tr>
        </thead>
        <tbody>
          {paths.map(({ reason, shape, end, count, days }) => (
            <tr key={`${reason} ${shape} ${end}`}>
              <th scope="row">{reason === null ? text.unsaid : say(labelOf(consultReason, reason))}</th>
              <td>{shape === null ? text.unsaid : say(labelOf(consultShape, shape))}</td>
              <td>{endText(end)}</td>
              <td>{count}</td>
              <td>{daysText(days)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );

  function endText(end: ConsultPath['end']): string {
    const code = consultOutcome.codes.find((one) => one.code === end);
    if (code) return say(code);
    return text.consults.ends[end as keyof typeof text.consults.ends];
  }

  function daysText(days: readonly number[]): string {
    const [shortest, longest] = [days.at(0), days.at(-1)];
    if (shortest === undefined || longest === undefined) return '–';
    return shortest === longest ? String(shortest) : text.consults.fromTo(shortest, longest);
  }
}
