import { useEffect, useRef, useState } from 'preact/hooks';
import { type MeetingAction, removeMeetingAction } from '../../../shared/api/meetings.ts';
import type { ErrorCode } from '../../../shared/domain/errors.ts';
import { MAX_ACTIONS } from '../../../shared/meetings/meeting.ts';
import type { Fields } from '../../../shared/meetings/merge-fields.ts';
import { Button, InlineButton } from '../../../shared/ui/button.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { callApi } from '../../client/call-api.ts';
import { newAction } from '../../meetings/action-port.ts';
import { keptActions, writeKept } from '../../meetings/kept.ts';
import { keptOf } from '../../meetings/save-kept.ts';
import type { Keeping } from '../../meetings/use-kept.ts';
import type { ActionMode } from './action-fields.tsx';
import { KeptAction, OpenedAction } from './opened-action.tsx';
import { Problem } from './problem.tsx';
import { useMeetingText } from './use-meeting-text.ts';

interface ActionsProps {
  teamId: string;
  meetingId: string;
  actions: readonly MeetingAction[];
  measures: readonly string[];
  mode: ActionMode;
  canRemove: boolean;
  /** Texts do not leave this device. */
  isKeptHere: boolean;
}

interface Line {
  id: string;
  /** Null while the API does not have it. */
  action: MeetingAction | null;
}

/** What the team will try: a few actions, each kept on its own. */
export function Actions({ teamId, meetingId, actions, measures, mode, canRemove, isKeptHere }: ActionsProps) {
  const { t } = useLanguage();
  const text = useMeetingText();
  const [lines, setLines] = useState<Line[]>(() => actions.map((action) => ({ id: action.id, action })));
  const [removed, setRemoved] = useState<Fields | null>(null);
  const [added, setAdded] = useState<string | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const [problem, setProblem] = useState<ErrorCode | null>(null);
  useEffect(() => {
    void keptActions(meetingId).then((ids) =>
      setLines((known) => [
        ...known,
        ...ids.filter((id) => !known.some((line) => line.id === id)).map((id) => ({ id, action: null })),
      ]),
    );
  }, [meetingId]);

  useEffect(() => {
    if (added !== null) list.current?.querySelector<HTMLElement>('li:last-child input')?.focus();
  }, [added]);

  async function add(fields: Fields = {}): Promise<void> {
    const id = crypto.randomUUID();
    const kept = keptOf({ teamId, meetingId }, newAction, Date.now());
    await writeKept(id, { ...kept, fields: { ...kept.fields, ...fields } });
    setRemoved(null);
    setLines((known) => [...known, { id, action: null }]);
    setAdded(id);
  }

  async function remove(
    id: string,
    { revision, fields }: Pick<Keeping, 'revision' | 'fields'>,
  ): Promise<void> {
    if (revision > 0) {
      const params = { team: teamId, meeting: meetingId, action: id };
      const answer = await callApi(removeMeetingAction, { params, request: { revision: String(revision) } });
      if (!answer.ok && answer.code !== 'not-found') return setProblem(answer.code);
    }
    await writeKept(id, null);
    setProblem(null);
    setLines((known) => known.filter((line) => line.id !== id));
    setRemoved(fields);
  }

  return (
    <section class="doelspoor-stack" aria-labelledby="meeting-actions">
      <Heading level={3} id="meeting-actions">
        {text.actions.title}
      </Heading>
      {mode === 'plan' && <p class="doelspoor-quiet doelspoor-small">{text.actions.hint}</p>}
      {lines.length === 0 && <p>{text.actions.none}</p>}
      <ol class="doelspoor-meeting__actions" ref={list}>
        {lines.map(({ id, action }) => {
          const more = mode === 'plan' &&
            canRemove && {
              onRemove: (keeping: Keeping) => void remove(id, keeping),
            };
          const shared = { teamId, measures, mode, ...more };
          return (
            <li key={id}>
              {action ? (
                <OpenedAction action={action} {...shared} />
              ) : (
                <KeptAction
                  meetingId={meetingId}
                  id={id}
                  stored={newAction}
                  isKeptHere={isKeptHere}
                  {...shared}
                />
              )}
            </li>
          );
        })}
      </ol>
      {problem !== null && <Problem code={problem} />}
      <p role="status" class="doelspoor-small">
        {removed && (
          <>
            {text.actions.removed} <InlineButton onClick={() => void add(removed)}>{t.undo}</InlineButton>
          </>
        )}
      </p>
      {mode === 'plan' &&
        (lines.length < MAX_ACTIONS ? (
          <div class="doelspoor-no-print">
            <Button onClick={() => void add()}>{text.actions.add}</Button>
          </div>
        ) : (
          <p class="doelspoor-quiet doelspoor-small">{text.actions.full}</p>
        ))}
    </section>
  );
}
