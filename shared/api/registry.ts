import {
  importAreaFigures,
  readAreaFigures,
  readAreaPicture,
  undoAreaImport,
  writeAreaNote,
} from './area.ts';
import { exportAudit, readAudit, verifyAudit } from './audit.ts';
import { readCase } from './cases.ts';
import { answerCompetence, readCompetence } from './competence.ts';
import { readConversation } from './conversation.ts';
import { answerDoubt, raiseDoubt, readBehind, readDoubts, readTeamDoubts, withdrawDoubt } from './doubts.ts';
import {
  downloadPackage,
  downloadResearchPackage,
  listResearchReleases,
  makeDownloadTicket,
} from './downloads.ts';
import { readDueList } from './due.ts';
import type { Endpoint } from './endpoint.ts';
import { fileEntries, fileEntry } from './entries.ts';
import { readCourse, readTeamFeedback, readTeamsBeside, writeTeamChoice } from './feedback.ts';
import {
  appendDirectory,
  endDevice,
  handOver,
  readDevices,
  readKeys,
  readMemberDevices,
  recoverKeys,
  registerDevice,
} from './keys.ts';
import {
  readHeldMeetings,
  readMeeting,
  readMeetings,
  removeMeeting,
  removeMeetingAction,
  saveMeeting,
  saveMeetingAction,
  setMeetingState,
} from './meetings.ts';
import { readMembers, removeMember, writeMember } from './members.ts';
import { readPromptCourse, reportPrompts } from './prompts.ts';
import { readRecipeHealth, reportRecipeHealth } from './recipe-health.ts';
import { proposeRecipe, readRecipeProposals, removeRecipeProposal } from './recipe-proposals.ts';
import {
  askRelease,
  cancelRelease,
  confirmRelease,
  listReleases,
  readRelease,
  remakeRelease,
  workOnRelease,
} from './releases.ts';
import { endResearchToken, listResearchTokens, makeResearchToken } from './research-tokens.ts';
import { findDeletedCases, holdCase, liftHold, listHolds, previewRetention } from './retention.ts';
import { endMemberSessions, endSession, endSessions, listMemberSessions, listSessions } from './sessions.ts';
import { readOrganisation, readSetting, readSettingVersions, writeSetting } from './settings.ts';
import { finishSignIn, readSession, readSignIn, signIn, signOut, startSignIn } from './sign-in.ts';
import { decideStudy, handOverStudy, readStudies, readStudy, setStudyState, writeStudy } from './studies.ts';
import { readTeamWeek } from './team-week.ts';
import { readTeams, removeTeam, writeTeam } from './teams.ts';

/** Every endpoint of the API. */
export const endpoints: readonly Endpoint[] = [
  readSignIn,
  startSignIn,
  finishSignIn,
  signIn,
  readSession,
  signOut,
  listSessions,
  endSession,
  endSessions,
  listMemberSessions,
  endMemberSessions,
  readOrganisation,
  readSetting,
  writeSetting,
  readSettingVersions,
  readMembers,
  writeMember,
  removeMember,
  readTeams,
  writeTeam,
  removeTeam,
  reportRecipeHealth,
  readRecipeHealth,
  proposeRecipe,
  readRecipeProposals,
  removeRecipeProposal,
  readCase,
  reportPrompts,
  readPromptCourse,
  readCompetence,
  answerCompetence,
  fileEntry,
  fileEntries,
  readDueList,
  readTeamFeedback,
  readCourse,
  writeTeamChoice,
  readTeamsBeside,
  readBehind,
  raiseDoubt,
  readTeamDoubts,
  readDoubts,
  answerDoubt,
  readConversation,
  readTeamWeek,
  withdrawDoubt,
  readMeetings,
  readMeeting,
  saveMeeting,
  setMeetingState,
  removeMeeting,
  saveMeetingAction,
  removeMeetingAction,
  readHeldMeetings,
  registerDevice,
  readDevices,
  readMemberDevices,
  endDevice,
  readKeys,
  appendDirectory,
  recoverKeys,
  handOver,
  readAudit,
  exportAudit,
  verifyAudit,
  previewRetention,
  holdCase,
  listHolds,
  liftHold,
  findDeletedCases,
  readAreaPicture,
  writeAreaNote,
  importAreaFigures,
  readAreaFigures,
  undoAreaImport,
  readStudies,
  readStudy,
  writeStudy,
  setStudyState,
  decideStudy,
  handOverStudy,
  listReleases,
  askRelease,
  readRelease,
  workOnRelease,
  confirmRelease,
  cancelRelease,
  remakeRelease,
  makeDownloadTicket,
  downloadPackage,
  listResearchReleases,
  downloadResearchPackage,
  listResearchTokens,
  makeResearchToken,
  endResearchToken,
];
