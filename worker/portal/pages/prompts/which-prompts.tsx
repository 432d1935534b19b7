import type { ResponseOf } from '../../../../shared/api/endpoint.ts';
import type { PromptCourse, readPromptCourse } from '../../../../shared/api/prompts.ts';
import { deviationReason } from '../../../../shared/codes/deviation-reason.ts';
import type { ReminderDefinition } from '../../../../shared/milestones/define-milestone.ts';
import { reminderDefinitions } from '../../../../shared/milestones/reminders.ts';
import type { Prompts } from '../../../../shared/settings/prompts.ts';
import { shortDayText } from '../../../../shared/text/day-text.ts';
import { Heading } from '../../../../shared/ui/heading.tsx';
import { CheckControl } from '../../parts/controls.tsx';
import { Problem } from '../../parts/problem.tsx';
import { Table } from '../../parts/table.tsx';
import type { Answer } from '../../parts/use-answer.ts';
import type { Editing } from '../../settings/setting-page.tsx';
import { useText } from '../../shell/language.tsx';

const numbers = ['shown', 'opened', 'done', 'later', 'deviated', 'ignored', 'waiting'] as const;

interface WhichPromptsProps {
  editing: Editing<Prompts>;
  course: Answer<ResponseOf<typeof readPromptCourse>>;
}

/** Of what people are reminded: the switch, and beside it what they did with it. */
export function WhichPrompts({ editing: { draft, change }, course }: WhichPromptsProps) {
  const { t, say, language } = useText();
  const text = t.prompts;
  const told = course.value;
  const courseOf = (kind: string) => told?.kinds.find((one) => one.kind === kind);
  const hasNumbers = told?.kinds.some(({ shown }) => shown !== null) ?? false;
  const onOff = ({ kind, name }: ReminderDefinition) => (
    <>
      <CheckControl
        id={`prompt-${kind}`}
        isChecked={!draft.off.includes(kind)}
        onChange={(isOn) =>
          change({ off: isOn ? draft.off.filter((one) => one !== kind) : [...draft.off, kind] })
        }
      >
        {say(name)}
      </CheckControl>
      <Reasons course={courseOf(kind)} />
    </>
  );
  return (
    <section class="doelspoor-stack" aria-labelledby="which">
      <Heading level={2} id="which">
        {text.whichTitle}
      </Heading>
      {told && (
        <p>{text.period(shortDayText(told.from, '', language), shortDayText(told.to, '', language))}</p>
      )}
      <Problem failure={course.problem} onRetry={course.again} />
      {told && !hasNumbers && <p class="doelspoor-quiet">{text.noneYet}</p>}
      <Table
        caption={text.table}
        rows={reminderDefinitions}
        keyOf={({ kind }) => kind}
        columns={[
          { head: text.columns.kind, isHead: true, cell: onOff },
          ...(hasNumbers ? numbers : []).map((name) => ({
            head: text.columns[name],
            isNumber: true,
            cell: ({ kind }: ReminderDefinition) => <Count count={courseOf(kind)?.[name] ?? null} />,
          })),
        ]}
      />
      {hasNumbers && (
        <>
          <p>{text.meaning}</p>
          <p class="doelspoor-quiet doelspoor-small">{text.hiddenNote}</p>
        </>
      )}
    </section>
  );
}

function Count({ count }: { count: number | null }) {
  const { t } = useText();
  if (count !== null) return count;
  return (
    <>
      <span aria-hidden="true">–</span>
      <span class="doelspoor-hidden">{t.prompts.hidden}</span>
    </>
  );
}

/** The reasons that were given most, where they may be shown. */
function Reasons({ course }: { course: PromptCourse | undefined }) {
  const { t, say } = useText();
  const given = (course?.reasons ?? [])
    .flatMap(({ reason, count }) => (count ? [{ reason, count }] : []))
    .sort((a, b) => b.count - a.count);
  if (given.length === 0) return null;
  const nameOf = (reason: string) => {
    const code = deviationReason.codes.find((one) => one.code === reason);
    return code ? say(code) : reason;
  };
  return (
    <p class="doelspoor-quiet doelspoor-small portal-check-hint">
      {`${t.prompts.reasons}: ${given.map(({ reason, count }) => `${nameOf(reason)} (${count})`).join('; ')}`}
    </p>
  );
}
