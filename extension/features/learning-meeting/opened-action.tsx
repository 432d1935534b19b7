import { useEffect, useMemo, useState } from 'preact/hooks';
import type { MeetingAction } from '../../../shared/api/meetings.ts';
import { actionPort, openAction } from '../../meetings/action-port.ts';
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
  const [stored, setStored] = useState<Stored | null>(null);
  const { action } = props;
  useEffect(() => {
    void openAction(action).then(setStored);
  }, [action.id]);
  return stored && <KeptAction {...props} meetingId={action.meetingId} id={action.id} stored={stored} />;
}

interface KeptActionProps extends Omit<OpenedActionProps, 'action'> {
  meetingId: string;
  id: string;
  stored: Stored;
}

/** An action as it is being filled in. */
export function KeptAction({ teamId, meetingId, id, stored, measures, mode, onRemove }: KeptActionProps) {
  const port = useMemo(() => actionPort(teamId, meetingId, id), [teamId, meetingId, id]);
  const keeping = useKept({ id, teamId, meetingId, stored, port });
  return (
    <ActionFields
      keeping={keeping}
      measures={measures}
      mode={keeping.closed.length > 0 ? 'read' : mode}
      {...(onRemove && { onRemove: () => onRemove(keeping) })}
    />
  );
}
