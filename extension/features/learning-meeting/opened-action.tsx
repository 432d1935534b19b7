import { useEffect, useMemo, useState } from 'preact/hooks';
import type { MeetingAction } from '../../../shared/api/meetings.ts';
import { actionPort, openAction } from '../../meetings/action-port.ts';
import { areTextsSent } from '../../meetings/meeting-port.ts';
import type { Stored } from '../../meetings/save-kept.ts';
import { type Keeping, useKept } from '../../meetings/use-kept.ts';
import { ActionFields, type ActionMode } from './action-fields.tsx';

interface OpenedActionProps {
  teamId: string;
  action: MeetingAction;
  /** The measures that it can be about. */
  measures: readonly string[];
  mode: ActionMode;
  onRemove?: (keeping: Keeping) => void;
}

/** An action of a meeting, once its texts are open. */
export function OpenedAction(props: OpenedActionProps) {
  const [opened, setOpened] = useState<{ stored: Stored; areSent: boolean } | null>(null);
  const { action } = props;
  useEffect(() => {
    void Promise.all([openAction(action), areTextsSent()]).then(([stored, areSent]) =>
      setOpened({ stored, areSent }),
    );
  }, [action.id]);
  return (
    opened && (
      <KeptAction
        {...props}
        meetingId={action.meetingId}
        id={action.id}
        stored={opened.stored}
        isKeptHere={!opened.areSent}
      />
    )
  );
}

interface KeptActionProps extends Omit<OpenedActionProps, 'action'> {
  meetingId: string;
  id: string;
  stored: Stored;
  /** Its texts do not leave this device. */
  isKeptHere: boolean;
}

/** An action as it is being filled in. */
export function KeptAction({
  teamId,
  meetingId,
  id,
  stored,
  isKeptHere,
  measures,
  mode,
  onRemove,
}: KeptActionProps) {
  const port = useMemo(() => actionPort(teamId, meetingId, id), [teamId, meetingId, id]);
  const keeping = useKept({ id, teamId, meetingId, stored, port, isKeptHere });
  return (
    <ActionFields
      keeping={keeping}
      measures={measures}
      mode={keeping.closed.length > 0 ? 'read' : mode}
      {...(onRemove && { onRemove: () => onRemove(keeping) })}
    />
  );
}
