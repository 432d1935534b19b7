import { useEffect, useMemo } from 'preact/hooks';
import { swotParts } from '../../../shared/api/area.ts';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { noteId, notePort } from '../../area/note-port.ts';
import type { Stored } from '../../meetings/save-kept.ts';
import { useKept } from '../../meetings/use-kept.ts';
import { SwotClash } from './swot-clash.tsx';
import { SwotText } from './swot-text.tsx';
import { useAreaText } from './use-area-text.ts';

interface SwotProps {
  teamId: string;
  year: number;
  stored: Stored;
  /** The organisation sends no texts: what is on this device is all there is. */
  isKeptHere: boolean;
  onStored: (stored: Stored) => void;
}

/** The four texts of a year. Every keystroke is kept on this device; leaving a field saves it for the team. */
export function Swot({ teamId, year, stored, isKeptHere, onStored }: SwotProps) {
  const { t } = useLanguage();
  const { swot: text } = useAreaText();
  const port = useMemo(() => notePort(teamId, year), [teamId, year]);
  const keeping = useKept({
    id: noteId(teamId, year),
    teamId,
    meetingId: null,
    stored,
    port,
    isKeptHere,
  });
  const { fields, revision, state, code, closed, clashes } = keeping;
  useEffect(() => {
    // Looking at another year and coming back shows what was saved here meanwhile.
    if (revision !== stored.revision) onStored({ ...stored, revision, fields });
  }, [revision]);
  return (
    <>
      <p class="doelspoor-quiet doelspoor-small doelspoor-no-print">
        {isKeptHere ? text.staysHere : text.noNames}
      </p>
      <div class="doelspoor-area__swot">
        {swotParts.map((part) => (
          <SwotText
            key={part}
            part={part}
            text={fields[part] ?? ''}
            isClosed={closed.includes(part)}
            onChange={(value) => keeping.set(part, value)}
            onLeave={() => void keeping.save()}
          />
        ))}
      </div>
      {clashes.map((clash) => (
        <SwotClash key={clash.path} clash={clash} onChoose={(value) => keeping.choose(clash.path, value)} />
      ))}
      <p role="status" class="doelspoor-quiet doelspoor-small doelspoor-no-print">
        {text.states[state]}
        {state === 'refused' && code !== null && ` ${t.errors[code]}`}
      </p>
    </>
  );
}
