import type { ReleaseSummary } from '../../../../shared/api/releases.ts';
import { momentText, shortDayText } from '../../../../shared/text/day-text.ts';
import { dayOfInstant } from '../../../../shared/time/day.ts';
import { Link } from '../../parts/link.tsx';
import { Table } from '../../parts/table.tsx';
import { useText } from '../../shell/language.tsx';

interface ReleasesProps {
  releases: readonly ReleaseSummary[];
  /** The page of the study itself. */
  path: string;
}

/** The releases of a study, newest first, each with the hash by which its package is known. */
export function Releases({ releases, path }: ReleasesProps) {
  const { t, language } = useText();
  const text = t.releases;
  const { columns } = text;
  const todayOn = dayOfInstant(Date.now());
  if (releases.length === 0) return <p class="doelspoor-quiet">{text.none}</p>;
  return (
    <Table
      caption={text.caption}
      columns={[
        {
          head: columns.number,
          isHead: true,
          cell: ({ id, number }) => (
            <span class="portal-nowrap">
              <Link to={`${path}?release=${id}`}>{text.name(number)}</Link>
            </span>
          ),
        },
        { head: columns.kind, cell: ({ kind }) => text.kinds[kind].name },
        { head: columns.cutOn, cell: ({ cutOn }) => shortDayText(cutOn, todayOn, language) },
        {
          head: columns.state,
          cell: ({ state, expiresAt }) =>
            state === 'ready' && expiresAt !== null
              ? text.readyUntil(shortDayText(dayOfInstant(expiresAt), todayOn, language))
              : text.states[state],
        },
        {
          head: columns.asked,
          cell: ({ askedAt, askedBy }) => text.askedBy(askedBy.name, momentText(askedAt, todayOn, language)),
        },
        {
          head: columns.hash,
          cell: ({ sha256 }) =>
            sha256 === null ? '–' : <code title={sha256}>{sha256.slice(0, SHOWN)}…</code>,
        },
      ]}
      rows={releases}
      keyOf={({ id }) => id}
    />
  );
}

/** Enough of a hash to tell packages apart on a screen; the whole is with the release itself. */
const SHOWN = 12;
