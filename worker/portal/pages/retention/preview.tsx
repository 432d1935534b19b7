import type { ResponseOf } from '../../../../shared/api/endpoint.ts';
import { previewRetention } from '../../../../shared/api/retention.ts';
import type { Retention } from '../../../../shared/settings/retention.ts';
import { shortDayText } from '../../../../shared/text/day-text.ts';
import { Heading } from '../../../../shared/ui/heading.tsx';
import { Answered } from '../../parts/answered.tsx';
import { Table } from '../../parts/table.tsx';
import { useAnswer } from '../../parts/use-answer.ts';
import { useLater } from '../../parts/use-later.ts';
import { useText } from '../../shell/language.tsx';
import { Runs } from './runs.tsx';

type Found = ResponseOf<typeof previewRetention>;

interface PreviewProps {
  draft: Retention;
  /** The draft is not what holds now. */
  isDraft: boolean;
}

/** What the terms come to: those that hold, or those that are being typed. */
export function Preview({ draft, isDraft }: PreviewProps) {
  const { t } = useText();
  const text = t.retention.preview;
  const request = useLater(isDraft ? termsIn(draft) : {});
  const answer = useAnswer(previewRetention, { params: {}, request });
  return (
    <section aria-labelledby="preview" class="doelspoor-stack">
      <Heading level={2} id="preview">
        {text.title}
      </Heading>
      <p class="doelspoor-quiet">{isDraft ? text.draft : text.now}</p>
      <Answered answer={answer}>
        {(found) => (
          <>
            <Months found={found} />
            <Runs runs={found.runs} />
          </>
        )}
      </Answered>
    </section>
  );
}

function Months({ found: { months, held, todayOn } }: { found: Found }) {
  const { t, language } = useText();
  const text = t.retention.preview;
  const total = months.reduce((sum, { closed, inactive }) => sum + closed + inactive, 0);
  return (
    <>
      <p role="status">
        {total === 0 ? text.none : text.total(total)}
        {held > 0 && ` ${text.held(held)}`}
      </p>
      {months.length > 0 && (
        <Table
          caption={text.caption}
          columns={[
            { head: text.month, isHead: true, cell: ({ month }) => monthText(month, language) },
            { head: text.team, cell: ({ teamName }) => teamName },
            { head: text.first, cell: ({ firstOn }) => shortDayText(firstOn, todayOn, language) },
            { head: text.closed, isNumber: true, cell: ({ closed }) => closed },
            { head: text.inactive, isNumber: true, cell: ({ inactive }) => inactive },
          ]}
          rows={months}
          keyOf={({ month, teamId }) => `${month} ${teamId}`}
        />
      )}
    </>
  );
}

/** Of what is typed only what can be asked: terms that are no terms are left out until they are. */
function termsIn({ monthsAfterClosing, monthsAfterLastActivity: inactive }: Retention) {
  const isTerm = (months: number) => months >= 1 && months <= 240;
  return {
    ...(isTerm(monthsAfterClosing) && { monthsAfterClosing: String(monthsAfterClosing) }),
    ...(inactive === null && { monthsAfterLastActivity: 'never' as const }),
    ...(inactive !== null && isTerm(inactive) && { monthsAfterLastActivity: String(inactive) }),
  };
}

function monthText(month: string, language: 'nl' | 'en'): string {
  const [year, number] = month.split('-').map(Number);
  const first = new Date(Date.UTC(year ?? 0, (number ?? 1) - 1, 1));
  return new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(first);
}
