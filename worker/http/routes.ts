import { readCase as readCaseContract } from '../../shared/api/cases.ts';
import { readDueList } from '../../shared/api/due.ts';
import { fileEntries, fileEntry as fileEntryContract } from '../../shared/api/entries.ts';
import {
  appendDirectory as appendDirectoryContract,
  endDevice as endDeviceContract,
  handOver as handOverContract,
  readDevices as readDevicesContract,
  readKeys as readKeysContract,
  readMemberDevices as readMemberDevicesContract,
  recoverKeys as recoverKeysContract,
  registerDevice as registerDeviceContract,
} from '../../shared/api/keys.ts';
import {
  readMembers,
  removeMember as removeMemberContract,
  writeMember as writeMemberContract,
} from '../../shared/api/members.ts';
import {
  readOrganisation,
  readSetting as readSettingContract,
  readSettingVersions,
  writeSetting as writeSettingContract,
} from '../../shared/api/settings.ts';
import {
  readTeams,
  removeTeam as removeTeamContract,
  writeTeam as writeTeamContract,
} from '../../shared/api/teams.ts';
import { AppError } from '../app-error.ts';
import { readNormsInForce } from '../db/queries/norms.ts';
import { handOver, readsForHandOver } from '../services/cases/hand-over.ts';
import { readCase, readsForCase } from '../services/cases/read.ts';
import { dueList } from '../services/due/list.ts';
import { fileEntry, readsForEntry } from '../services/entries/file.ts';
import { fileBatch, readsForBatch } from '../services/entries/file-batch.ts';
import { appendDirectory, readsForAppend } from '../services/keys/append-directory.ts';
import { endDevice } from '../services/keys/end-device.ts';
import { readDevices, readMemberDevices, readsForDevices } from '../services/keys/read-devices.ts';
import { readKeys, readsForKeys } from '../services/keys/read-keys.ts';
import { readsForRecovery, recoverKeys } from '../services/keys/recover-keys.ts';
import { readsForDevice, registerDevice } from '../services/keys/register-device.ts';
import { removeMember } from '../services/members/leave.ts';
import { listMembers } from '../services/members/list.ts';
import { writeMember } from '../services/members/save.ts';
import { readsForOrganisation } from '../services/settings/organisation.ts';
import { listSettingVersions, readSetting } from '../services/settings/read.ts';
import { writeSetting } from '../services/settings/write.ts';
import { listTeams } from '../services/teams/list.ts';
import { removeTeam } from '../services/teams/remove.ts';
import { writeTeam } from '../services/teams/save.ts';
import { areaRoutes } from './area-routes.ts';
import { auditRoutes } from './audit-routes.ts';
import { conversationRoutes } from './conversation-routes.ts';
import { downloadRoutes } from './download-routes.ts';
import { feedbackRoutes } from './feedback-routes.ts';
import { meetingRoutes } from './meeting-routes.ts';
import { type Asked, plainRoute, type Route, route } from './mount.ts';
import { promptRoutes } from './prompt-routes.ts';
import { recipeRoutes } from './recipe-routes.ts';
import { releaseRoutes } from './release-routes.ts';
import { retentionRoutes } from './retention-routes.ts';
import { signInRoutes } from './sign-in-routes.ts';
import { studyRoutes } from './study-routes.ts';

/** What answers each endpoint of the contract. */
export const routes: readonly Route[] = [
  ...signInRoutes,
  ...auditRoutes,
  ...areaRoutes,
  ...retentionRoutes,
  ...recipeRoutes,
  ...promptRoutes,
  ...feedbackRoutes,
  ...meetingRoutes,
  ...conversationRoutes,
  ...downloadRoutes,
  ...studyRoutes,
  ...releaseRoutes,
  route(readOrganisation, {
    reads: (around) => readsForOrganisation(around),
    answer: (_context, _asked, found) => found,
  }),
  plainRoute(readSettingContract, (context, { params }) => readSetting(context, params)),
  plainRoute(writeSettingContract, (context, { params, input }) => writeSetting(context, params, input)),
  plainRoute(readSettingVersions, (context, { params, input }) =>
    listSettingVersions(context, params, input),
  ),
  plainRoute(readMembers, listMembers),
  plainRoute(writeMemberContract, (context, { params, input }) => writeMember(context, params, input)),
  plainRoute(removeMemberContract, (context, { params }) => removeMember(context, params)),
  plainRoute(readTeams, listTeams),
  plainRoute(writeTeamContract, (context, { params, input }) => writeTeam(context, params, input)),
  plainRoute(removeTeamContract, (context, { params }) => removeTeam(context, params)),
  route(readCaseContract, {
    reads: (around, { input }) => readsForCase(around, input),
    answer: (context, _, found) => readCase(context, found),
  }),
  route(fileEntryContract, {
    reads: (around, { input }) => readsForEntry(around, input),
    answer: (context, asked, ground) => fileEntry(context, checkedId(asked), ground),
  }),
  route(fileEntries, {
    reads: (around, { input }) => readsForBatch(around, input),
    answer: (context, _, batch) => fileBatch(context, batch),
  }),
  route(readDueList, {
    reads: ({ db }) => readNormsInForce(db),
    answer: (context, { input }, norms) => dueList(context, input, norms),
  }),
  route(registerDeviceContract, {
    reads: (around, { input }) => readsForDevice(around, input.id),
    answer: (context, { input }, known) => registerDevice(context, input, known),
  }),
  route(readDevicesContract, {
    reads: (around) => readsForDevices(around),
    answer: (context, _, found) => readDevices(context, found),
  }),
  route(readMemberDevicesContract, {
    reads: (around) => readsForDevices(around),
    answer: (context, { params }, found) => readMemberDevices(context, params.member, found),
  }),
  route(endDeviceContract, {
    reads: (around, { params }) => readsForDevice(around, params.device),
    answer: (context, _, found) => endDevice(context, found),
  }),
  route(readKeysContract, {
    reads: (around, { input }) => readsForKeys(around, input),
    answer: (context, { input }, ground) => readKeys(context, input, ground),
  }),
  route(appendDirectoryContract, {
    reads: (around) => readsForAppend(around),
    answer: (context, { input }, found) => appendDirectory(context, input, found),
  }),
  route(recoverKeysContract, {
    reads: (around, { input }) => readsForRecovery(around, input),
    answer: (context, _, found) => recoverKeys(context, found),
  }),
  route(handOverContract, {
    reads: (around, { input }) => readsForHandOver(around, input),
    answer: (context, { input }, found) => handOver(context, input, found),
  }),
];

/** An entry is put where its id says. */
function checkedId({ input, params }: Asked<typeof fileEntryContract>): typeof input {
  if (params.id !== input.id) throw new AppError('invalid-input', ['id']);
  return input;
}
