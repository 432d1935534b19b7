import { readHeldMeetings } from '../../../../shared/api/meetings.ts';
import { shortDayText } from '../../../../shared/text/day-text.ts';
import { Heading } from '../../../../shared/ui/heading.tsx';
import { Answered } from '../../parts/answered.tsx';
import { Table } from '../../parts/table.tsx';
import { useAnswer } from '../../parts/use-answer.ts';
import { useText } from '../../shell/language.tsx';

/** How often teams held a learning meeting. Not what was said in it. */
export function HeldMeetings() {
  const { t, language } = useText();
  const text = t.figures.meetings;
  const answer = useAnswer(readHeldMeetings, { params: {}, request: {} });
  return (
    <section class="portal-section doelspoor-stack" aria-labelledby="held-meetings">
      <Heading level={2} id="held-meetings">
        {text.title}
      </Heading>
      <p>{text.intro}</p>
      <Answered answer={answer}>
        {({ teams, todayOn }) => {
          const year = Number(todayOn.slice(0, 4));
          const held = (on: readonly string[], of: number) =>
            on.filter((day) => day.startsWith(String(of))).length;
          if (teams.every(({ heldOn }) => heldOn.length === 0))
            return <p class="doelspoor-quiet">{text.none}</p>;
          return (
            <>
              <Table
                caption={text.caption}
                columns={[
                  { head: text.team, isHead: true, cell: ({ teamName }) => teamName },
                  {
                    head: text.lastYear(year - 1),
                    isNumber: true,
                    cell: ({ heldOn }) => held(heldOn, year - 1),
                  },
                  { head: text.thisYear(year), isNumber: true, cell: ({ heldOn }) => held(heldOn, year) },
                  {
                    head: text.last,
                    cell: ({ heldOn }) => {
                      const last = heldOn.toSorted().at(-1);
                      return last === undefined ? text.never : shortDayText(last, todayOn, language);
                    },
                  },
                ]}
                rows={teams}
                keyOf={({ teamId }) => teamId}
              />
              <p class="doelspoor-quiet doelspoor-small">{text.plan}</p>
            </>
          );
        }}
      </Answered>
    </section>
  );
}
