import { useEffect, useState } from 'preact/hooks';
import type { AreaPictureYear } from '../../../shared/api/area.ts';
import { Heading } from '../../../shared/ui/heading.tsx';
import { openNote } from '../../area/note-port.ts';
import { areTextsSent } from '../../meetings/meeting-port.ts';
import type { Stored } from '../../meetings/save-kept.ts';
import { Swot } from './swot.tsx';
import { SwotRead } from './swot-read.tsx';
import { useAreaText } from './use-area-text.ts';

interface SwotPlaceProps {
  teamId: string;
  years: readonly AreaPictureYear[];
  isCoach: boolean;
  hasKeys: boolean;
}

/** What a team makes of one of the years. The coach writes, the team reads. */
export function SwotPlace({ teamId, years, isCoach, hasKeys }: SwotPlaceProps) {
  const text = useAreaText();
  const [year, setYear] = useState(years.at(-1)?.year ?? 0);
  const opened = useOpened(teamId, years);
  const stored = opened?.notes.get(year);
  return (
    <section class="doelspoor-stack" aria-labelledby="area-swot">
      <div class="doelspoor-page__head">
        <Heading level={3} id="area-swot">
          {text.swot.title(year)}
        </Heading>
        <div class="doelspoor-cluster doelspoor-no-print">
          <label for="swot-year">{text.swot.year}</label>
          <select
            id="swot-year"
            class="utrecht-select utrecht-select--html-select doelspoor-inline-select"
            value={String(year)}
            onChange={(event) => setYear(Number(event.currentTarget.value))}
          >
            {years.map((one) => (
              <option key={one.year} value={String(one.year)}>
                {one.year}
              </option>
            ))}
          </select>
        </div>
      </div>
      {!hasKeys && <p class="doelspoor-note">{text.swot.noKeys}</p>}
      {hasKeys && opened && stored && isCoach && (
        <Swot
          key={year}
          teamId={teamId}
          year={year}
          stored={stored}
          isKeptHere={!opened.areSent}
          onStored={(next) => opened.put(year, next)}
        />
      )}
      {hasKeys && stored && !isCoach && <SwotRead stored={stored} />}
    </section>
  );
}

/** What was written about each year, opened with the keys of this device. */
function useOpened(teamId: string, years: readonly AreaPictureYear[]) {
  const [opened, setOpened] = useState<{ notes: Map<number, Stored>; areSent: boolean } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const open = async () => {
      const areSent = await areTextsSent();
      const notes = await Promise.all(
        years.map(async ({ year, note }) => [year, await openNote(teamId, year, note)] as const),
      );
      if (isCurrent) setOpened({ notes: new Map(notes), areSent });
    };
    void open();
    return () => {
      isCurrent = false;
    };
  }, [teamId, years]);
  if (!opened) return null;
  const put = (year: number, stored: Stored) =>
    setOpened({ ...opened, notes: new Map([...opened.notes, [year, stored]]) });
  return { ...opened, put };
}
