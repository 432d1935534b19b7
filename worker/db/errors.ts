/**
 * Whether a write failed because another one came first: a case's next sequence number, or the id itself, is taken.
 * Reading again and deciding again is then the answer. The trigger speaks before the unique index does.
 */
export function isOvertaken(error: unknown): boolean {
  const message = messageOf(error);
  return OVERTAKEN.some((part) => message.includes(part));
}

const OVERTAKEN = [
  'entry is append-only',
  'UNIQUE constraint failed: entry.',
  // Where a case stands on other norms than were looked at: see `demandUnchanged`.
  'NOT NULL constraint failed: organisation.counted_norms',
];

/** Whether a write failed because that version of a setting is there already. */
export function isSettingTaken(error: unknown): boolean {
  return messageOf(error).includes('UNIQUE constraint failed: organisation_setting.');
}

/** Whether a write failed because that version of what a team chose is there already. */
export function isChoiceTaken(error: unknown): boolean {
  return messageOf(error).includes('UNIQUE constraint failed: team_feedback_choice.');
}

/** Whether a write failed because a doubt by that id is there already. */
export function isDoubtKnown(error: unknown): boolean {
  return messageOf(error).includes('UNIQUE constraint failed: figure_doubt.');
}

/** Whether a write failed because somebody else has that account. */
export function isAccountTaken(error: unknown): boolean {
  return messageOf(error).includes('UNIQUE constraint failed: member.account');
}

/** Whether a write failed because nobody would be administrator after it: see `demandAdministrator`. */
export function isWithoutAdministrator(error: unknown): boolean {
  return messageOf(error).includes('NOT NULL constraint failed: organisation.name');
}

/** Whether a write failed because something else names what it would remove, or does not exist. */
export function isReferred(error: unknown): boolean {
  return messageOf(error).includes('FOREIGN KEY constraint failed');
}

const MEETING_OVERTAKEN = [
  'UNIQUE constraint failed: meeting.',
  'UNIQUE constraint failed: meeting_action.',
  'UNIQUE constraint failed: meeting_revision.',
  // At another revision than was looked at: see `demandMeetingRevision`.
  'NOT NULL constraint failed: meeting.state',
  'NOT NULL constraint failed: meeting_action.state',
];

/** Whether a write failed because somebody else saved the meeting, or its action, first. */
export function isMeetingOvertaken(error: unknown): boolean {
  const message = messageOf(error);
  return MEETING_OVERTAKEN.some((part) => message.includes(part));
}

/** Whether somebody answered a competence check before. */
export function isAnsweredBefore(error: unknown): boolean {
  return messageOf(error).includes('UNIQUE constraint failed: competence_answered.');
}

/** Whether somebody wrote that version of the SWOT of a year first. */
export function isNoteTaken(error: unknown): boolean {
  return messageOf(error).includes('UNIQUE constraint failed: area_note.');
}

const STUDY_OVERTAKEN = [
  'UNIQUE constraint failed: study.',
  'UNIQUE constraint failed: study_version.',
  // Decided upon, written anew or closed since it was looked at: see `demandVersion`.
  'NOT NULL constraint failed: study.owner_id',
];

/** Whether a write failed because somebody changed the study first. */
export function isStudyOvertaken(error: unknown): boolean {
  const message = messageOf(error);
  return STUDY_OVERTAKEN.some((part) => message.includes(part));
}

/** Whether a write failed because somebody else took the release further, or stopped it: see `demandTurn`. */
export function isReleaseOvertaken(error: unknown): boolean {
  return messageOf(error).includes('NOT NULL constraint failed: release.state');
}

/** Whether a write failed because there is a release by that id. */
export function isReleaseTaken(error: unknown): boolean {
  return messageOf(error).includes('UNIQUE constraint failed: release.id');
}

/** Whether a write failed because a token by that id is there already. */
export function isTokenKnown(error: unknown): boolean {
  return messageOf(error).includes('UNIQUE constraint failed: research_token.id');
}

/** Whether a case could not be deleted because someone holds it. */
export function isHeld(error: unknown): boolean {
  return messageOf(error).includes('case_file is held');
}

/** Whether a write failed because there is a device by that id. */
export function isDeviceTaken(error: unknown): boolean {
  return messageOf(error).includes('UNIQUE constraint failed: device.id');
}

const PASSING = [
  'Network connection lost',
  'storage caused object to be reset',
  'reset because its code was updated',
  'internal error',
  'is overloaded',
  'exceeded timeout',
];

/** Whether a failure of D1 passes by itself, so that asking again later makes sense. */
export function isPassing(error: unknown): boolean {
  const message = messageOf(error);
  return PASSING.some((part) => message.includes(part));
}

// Only ever looked into here: a message from below can carry what a family said.
function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : '';
}
