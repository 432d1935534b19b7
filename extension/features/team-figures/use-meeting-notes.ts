import { useEffect, useState } from 'preact/hooks';
import type { ChartNote } from '../../../shared/ui/charts/chart-types.ts';
import { useFiguresText } from './use-figures-text.ts';

/**
 * What to note in the course of each measure, by its id: the team's meetings. Empty until they are there.
 * @param hasKeys what was agreed can be read only with keys: once they are there it is read again
 */
export function useMeetingNotes(teamId: string, hasKeys: boolean): ReadonlyMap<string, readonly ChartNote[]> {
  const text = useFiguresText();
  const [notes, setNotes] = useState<ReadonlyMap<string, readonly ChartNote[]>>(new Map());
  useEffect(() => {
    let isCurrent = true;
    const read = async () => {
      const { readMeetingNotes } = await import('../../meetings/read-meeting-notes.ts');
      const found = await readMeetingNotes(teamId, text.course.meeting);
      if (isCurrent) setNotes(found);
    };
    void read();
    return () => {
      isCurrent = false;
    };
  }, [teamId, hasKeys]);
  return notes;
}
