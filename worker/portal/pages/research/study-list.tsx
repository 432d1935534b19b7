import type { StudySummary } from '../../../../shared/api/studies.ts';
import { shortDayText } from '../../../../shared/text/day-text.ts';
import { dayOfInstant } from '../../../../shared/time/day.ts';
import { Link } from '../../parts/link.tsx';
import { type Column, Table } from '../../parts/table.tsx';
import { useText } from '../../shell/language.tsx';

interface StudyListProps {
  studies: readonly StudySummary[];
  /** The page under which each has its own. */
  path: 'research' | 'studies';
}

/** Studies with their state, newest first. Whose each is stands there where they can be of several people. */
export function StudyList({ studies, path }: StudyListProps) {
  const { t, language } = useText();
  const { columns, caption, states } = t.research;
  const todayOn = dayOfInstant(Date.now());
  const owner: Column<StudySummary> = { head: columns.owner, cell: ({ owner: { name } }) => name };
  return (
    <Table
      caption={caption}
      columns={[
        {
          head: columns.title,
          isHead: true,
          cell: ({ id, title }) => <Link to={`${path}/${encodeURIComponent(id)}`}>{title}</Link>,
        },
        ...(path === 'studies' ? [owner] : []),
        {
          head: columns.state,
          cell: ({ closedAt, state }) => (closedAt === null ? states[state] : states.closed),
        },
        {
          head: columns.changed,
          cell: ({ createdAt, submittedAt, decidedAt, closedAt }) => {
            const lastAt = Math.max(createdAt, submittedAt ?? 0, decidedAt ?? 0, closedAt ?? 0);
            return shortDayText(dayOfInstant(lastAt), todayOn, language);
          },
        },
      ]}
      rows={studies}
      keyOf={({ id }) => id}
    />
  );
}
