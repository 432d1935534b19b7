import type { ActionContent, Meeting, MeetingAction, MeetingContent } from '../../../shared/api/meetings.ts';
import type { MeetingState } from '../../../shared/meetings/meeting.ts';
import type { Day } from '../../../shared/time/day.ts';
import type { Db } from '../client.ts';
import { mapRead, query, type Read, together } from '../read.ts';

/** A meeting in a list of them. */
export interface MeetingLine {
  id: string;
  heldOn: Day;
  state: MeetingState;
  /** Instant at which somebody said that it was held; null until then. */
  heldAt: number | null;
  measures: string[];
  actions: number;
  openActions: number;
}

/** The meetings of a team, newest first. */
export function readMeetingLines(db: Db, teamId: string, limit: number): Read<MeetingLine[]> {
  const found = db
    .prepare(
      `SELECT m.id AS id, m.held_on AS heldOn, m.state AS state, m.held_at AS heldAt, m.measures AS measures,
              (SELECT count(*) FROM meeting_action AS a WHERE a.meeting_id = m.id) AS actions,
              (SELECT count(*) FROM meeting_action AS o
               WHERE o.meeting_id = m.id AND o.state = 'open') AS openActions
       FROM meeting AS m WHERE m.team_id = ?1 ORDER BY m.held_on DESC, m.id DESC LIMIT ?2`,
    )
    .bind(teamId, limit);
  return query(found, (rows: (Omit<MeetingLine, 'measures'> & { measures: string })[]) =>
    rows.map(({ measures, ...line }) => ({ ...line, measures: JSON.parse(measures) })),
  );
}

interface MeetingRow {
  id: string;
  teamId: string;
  heldOn: Day;
  state: MeetingState;
  heldAt: number | null;
  revision: number;
  saveId: string;
  savedAt: number;
  measures: string;
  participants: string;
  helpful: number | null;
  sealed: string;
  frozen: string | null;
}

/** A meeting as it is stored, with the team that has it. */
export interface StoredMeeting extends Meeting {
  teamId: string;
  /** Instant at which somebody said that it was held; null until then. */
  heldAt: number | null;
}

/** One meeting; null when there is none by that id. */
export function readMeeting(db: Db, meetingId: string): Read<StoredMeeting | null> {
  const found = db
    .prepare(
      `SELECT m.id AS id, m.team_id AS teamId, m.held_on AS heldOn, m.state AS state, m.held_at AS heldAt,
              m.revision AS revision,
              m.save_id AS saveId, m.saved_at AS savedAt, m.measures AS measures,
              m.participants AS participants, m.helpful AS helpful, m.sealed AS sealed, m.frozen AS frozen
       FROM meeting AS m WHERE m.id = ?1`,
    )
    .bind(meetingId);
  return query(found, ([row]: MeetingRow[]) => (row ? toMeeting(row) : null));
}

/** The meeting of a team that was held last before a day, or on it when it is not the one named; null without one. */
export function readHeldBefore(
  db: Db,
  asked: { teamId: string; toOn: Day; exceptId: string },
): Read<StoredMeeting | null> {
  const found = db
    .prepare(
      `SELECT m.id AS id, m.team_id AS teamId, m.held_on AS heldOn, m.state AS state, m.held_at AS heldAt,
              m.revision AS revision,
              m.save_id AS saveId, m.saved_at AS savedAt, m.measures AS measures,
              m.participants AS participants, m.helpful AS helpful, m.sealed AS sealed, m.frozen AS frozen
       FROM meeting AS m WHERE m.team_id = ?1 AND m.held_on <= ?2 AND m.state = 'held' AND m.id <> ?3
       ORDER BY m.held_on DESC, m.id DESC LIMIT 1`,
    )
    .bind(asked.teamId, asked.toOn, asked.exceptId);
  return query(found, ([row]: MeetingRow[]) => (row ? toMeeting(row) : null));
}

interface ActionRow {
  id: string;
  meetingId: string;
  teamId: string;
  revision: number;
  saveId: string;
  byOn: Day | null;
  measureId: string | null;
  state: ActionContent['state'];
  sealed: string;
}

/** An action as it is stored, with the team that has it. */
export interface StoredAction extends MeetingAction {
  teamId: string;
}

/** The actions of a meeting, in the order in which they were added. */
export function readActions(db: Db, meetingId: string): Read<StoredAction[]> {
  const found = db
    .prepare(
      `SELECT a.id AS id, a.meeting_id AS meetingId, a.team_id AS teamId, a.revision AS revision,
              a.save_id AS saveId, a.by_on AS byOn, a.measure_id AS measureId, a.state AS state,
              a.sealed AS sealed
       FROM meeting_action AS a WHERE a.meeting_id = ?1 ORDER BY a.added_at, a.id`,
    )
    .bind(meetingId);
  return query(found, (rows: ActionRow[]) => rows.map(toAction));
}

/** One action; null when there is none by that id. */
export function readAction(db: Db, actionId: string): Read<StoredAction | null> {
  const found = db
    .prepare(
      `SELECT a.id AS id, a.meeting_id AS meetingId, a.team_id AS teamId, a.revision AS revision,
              a.save_id AS saveId, a.by_on AS byOn, a.measure_id AS measureId, a.state AS state,
              a.sealed AS sealed
       FROM meeting_action AS a WHERE a.id = ?1`,
    )
    .bind(actionId);
  return query(found, ([row]: ActionRow[]) => (row ? toAction(row) : null));
}

/** The actions of a team that still go on, of meetings that were held by a day, the oldest first. */
export function readOpenActions(db: Db, teamId: string, heldTo: Day): Read<StoredAction[]> {
  const found = db
    .prepare(
      `SELECT a.id AS id, a.meeting_id AS meetingId, a.team_id AS teamId, a.revision AS revision,
              a.save_id AS saveId, a.by_on AS byOn, a.measure_id AS measureId, a.state AS state,
              a.sealed AS sealed
       FROM meeting_action AS a JOIN meeting AS m ON m.id = a.meeting_id
       WHERE a.team_id = ?1 AND a.state = 'open' AND m.state = 'held' AND m.held_on <= ?2
       ORDER BY m.held_on, a.added_at, a.id`,
    )
    .bind(teamId, heldTo);
  return query(found, (rows: ActionRow[]) => rows.map(toAction));
}

/** What a correction replaced. */
export interface ReplacedContent {
  revision: number;
  replacedAt: number;
  content: MeetingContent;
}

/** What corrections of a meeting replaced, newest first. */
export function readReplaced(db: Db, meetingId: string): Read<ReplacedContent[]> {
  const found = db
    .prepare(
      `SELECT r.revision AS revision, r.replaced_at AS replacedAt, r.content AS content
       FROM meeting_revision AS r WHERE r.meeting_id = ?1 ORDER BY r.revision DESC LIMIT 50`,
    )
    .bind(meetingId);
  return query(found, (rows: { revision: number; replacedAt: number; content: string }[]) =>
    rows.map(({ content, ...row }) => ({ ...row, content: JSON.parse(content) })),
  );
}

/** A meeting with its actions. */
export function readWhole(
  db: Db,
  meetingId: string,
): Read<{ meeting: StoredMeeting | null; actions: StoredAction[] }> {
  return mapRead(together(readMeeting(db, meetingId), readActions(db, meetingId)), ([meeting, actions]) => ({
    meeting,
    actions,
  }));
}

/** The days on which each team held a meeting, from a day on. Teams that held none are left out. */
export function readHeldDays(
  db: Db,
  fromOn: Day,
): Read<{ teamId: string; heldOn: Day; heldAt: number | null }[]> {
  const found = db
    .prepare(
      `SELECT m.team_id AS teamId, m.held_on AS heldOn, m.held_at AS heldAt
       FROM team AS t CROSS JOIN meeting AS m ON m.team_id = t.id
       WHERE m.held_on >= ?1 AND m.state = 'held' ORDER BY m.team_id, m.held_on`,
    )
    .bind(fromOn);
  return query(found, (rows: { teamId: string; heldOn: Day; heldAt: number | null }[]) => rows);
}

/** Meetings of a day or earlier, held or not, a few at a time. */
export function readPassedMeetings(
  db: Db,
  { heldTo, limit }: { heldTo: Day; limit: number },
): Read<{ id: string; teamId: string }[]> {
  const found = db
    .prepare(
      `SELECT m.id AS id, m.team_id AS teamId
       FROM team AS t CROSS JOIN meeting AS m ON m.team_id = t.id AND m.held_on <= ?1 LIMIT ?2`,
    )
    .bind(heldTo, limit);
  return query(found, (rows: { id: string; teamId: string }[]) => rows);
}

function toMeeting(row: MeetingRow): StoredMeeting {
  const { id, teamId, state, heldAt, revision, saveId, savedAt, heldOn, helpful } = row;
  return {
    ...{ id, teamId, state, heldAt, revision, saveId, savedAt },
    content: {
      heldOn,
      measures: JSON.parse(row.measures),
      participants: JSON.parse(row.participants),
      helpful,
      sealed: JSON.parse(row.sealed),
    },
    frozen: row.frozen === null ? null : JSON.parse(row.frozen),
  };
}

function toAction({ byOn, measureId, state, sealed, ...row }: ActionRow): StoredAction {
  return { ...row, content: { byOn, measureId, state, sealed: JSON.parse(sealed) } };
}
