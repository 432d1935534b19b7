import type { MeetingAction, MeetingContent } from '../../../shared/api/meetings.ts';
import type { Db, Statement } from '../client.ts';
import type { StoredAction, StoredMeeting } from './meetings.ts';

/** Adds a meeting. Fails when there is one by that id: `isMeetingOvertaken`. */
export function insertMeeting(db: Db, meeting: StoredMeeting): Statement {
  const { id, teamId, state, revision, saveId, savedAt, content } = meeting;
  return db
    .prepare(
      `INSERT INTO meeting (id, team_id, held_on, state, revision, save_id, saved_at, measures, participants,
                            helpful, sealed)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)`,
    )
    .bind(
      ...[id, teamId, content.heldOn, state, revision, saveId, savedAt],
      ...[JSON.stringify(content.measures), JSON.stringify(content.participants), content.helpful],
      JSON.stringify(content.sealed),
    );
}

/** Stores the next revision of a meeting. */
export function updateMeeting(db: Db, meeting: StoredMeeting): Statement {
  const { id, state, heldAt, revision, saveId, savedAt, content, frozen } = meeting;
  return db
    .prepare(
      `UPDATE meeting SET held_on = ?2, state = ?3, revision = ?4, save_id = ?5, saved_at = ?6, measures = ?7,
              participants = ?8, helpful = ?9, sealed = ?10, frozen = ?11, held_at = ?12
       WHERE id = ?1`,
    )
    .bind(
      ...[id, content.heldOn, state, revision, saveId, savedAt],
      ...[JSON.stringify(content.measures), JSON.stringify(content.participants), content.helpful],
      ...[JSON.stringify(content.sealed), frozen === null ? null : JSON.stringify(frozen), heldAt],
    );
}

/** Makes the batch fail when a meeting is not at the revision that was looked at: `isMeetingOvertaken`. */
export function demandMeetingRevision(db: Db, meetingId: string, revision: number): Statement {
  return db
    .prepare('UPDATE meeting SET state = NULL WHERE id = ?1 AND revision <> ?2')
    .bind(meetingId, revision);
}

/** Keeps what a correction replaces. */
export function insertReplaced(
  db: Db,
  row: { meetingId: string; revision: number; replacedAt: number; content: MeetingContent },
): Statement {
  return db
    .prepare(
      'INSERT INTO meeting_revision (meeting_id, revision, replaced_at, content) VALUES (?1, ?2, ?3, ?4)',
    )
    .bind(row.meetingId, row.revision, row.replacedAt, JSON.stringify(row.content));
}

/** Adds an action. Fails when there is one by that id: `isMeetingOvertaken`. */
export function insertAction(db: Db, action: StoredAction, addedAt: number): Statement {
  const { id, meetingId, teamId, revision, saveId, content } = action;
  const { byOn, measureId, state, sealed } = content;
  return db
    .prepare(
      `INSERT INTO meeting_action (id, meeting_id, team_id, revision, save_id, by_on, measure_id, state, sealed,
                                   added_at)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)`,
    )
    .bind(id, meetingId, teamId, revision, saveId, byOn, measureId, state, JSON.stringify(sealed), addedAt);
}

/** Stores the next revision of an action. */
export function updateAction(db: Db, { id, revision, saveId, content }: MeetingAction): Statement {
  const { byOn, measureId, state, sealed } = content;
  return db
    .prepare(
      `UPDATE meeting_action SET revision = ?2, save_id = ?3, by_on = ?4, measure_id = ?5, state = ?6, sealed = ?7
       WHERE id = ?1`,
    )
    .bind(id, revision, saveId, byOn, measureId, state, JSON.stringify(sealed));
}

/** Makes the batch fail when an action is not at the revision that was looked at: `isMeetingOvertaken`. */
export function demandActionRevision(db: Db, actionId: string, revision: number): Statement {
  return db
    .prepare('UPDATE meeting_action SET state = NULL WHERE id = ?1 AND revision <> ?2')
    .bind(actionId, revision);
}

/** Takes away an action. */
export function deleteAction(db: Db, actionId: string): Statement {
  return db.prepare('DELETE FROM meeting_action WHERE id = ?1').bind(actionId);
}

/** Takes away a meeting with all that hangs from it. */
export function deleteMeeting(db: Db, meetingId: string): Statement[] {
  return [
    db.prepare('DELETE FROM meeting_action WHERE meeting_id = ?1').bind(meetingId),
    db.prepare('DELETE FROM meeting_revision WHERE meeting_id = ?1').bind(meetingId),
    db.prepare('DELETE FROM meeting WHERE id = ?1').bind(meetingId),
  ];
}
