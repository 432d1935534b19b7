import { readCase as readCaseContract } from '../../shared/api/cases.ts';
import { readDueList } from '../../shared/api/due.ts';
import { fileEntries, fileEntry as fileEntryContract } from '../../shared/api/entries.ts';
import { readTeamFeedback } from '../../shared/api/feedback.ts';
import { readNorms } from '../../shared/api/norms.ts';
import {
  readSession,
  readSignIn,
  signIn as signInContract,
  signOut as signOutContract,
} from '../../shared/api/sign-in.ts';
import { AppError } from '../app-error.ts';
import { demoProvider } from '../identity/demo.ts';
import type { IdentityProvider } from '../identity/provider.ts';
import { readCase, readsForCase } from '../services/cases/read.ts';
import { dueList } from '../services/due/list.ts';
import { fileEntry, readsForEntry } from '../services/entries/file.ts';
import { fileBatch, readsForBatch } from '../services/entries/file-batch.ts';
import { readsForTeam, teamFeedback } from '../services/feedback/team.ts';
import { organisationNorms } from '../services/organisation/read-norms.ts';
import { currentSession } from '../services/sessions/read.ts';
import { signIn } from '../services/sessions/sign-in.ts';
import { signOut } from '../services/sessions/sign-out.ts';
import { waysToSignIn } from '../services/sessions/ways-to-sign-in.ts';
import { type Asked, type Http, openRoute, plainRoute, type Route, route } from './mount.ts';

/** What answers each endpoint of the contract. */
export const routes: readonly Route[] = [
  openRoute(readSignIn, (around, _, http) => waysToSignIn(around, identityProvider(http))),
  openRoute(signInContract, (around, { input }, http) => signIn(around, identityProvider(http), input)),
  plainRoute(readSession, currentSession),
  plainRoute(signOutContract, signOut),
  plainRoute(readNorms, organisationNorms),
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
  plainRoute(readDueList, (context, { input }) => dueList(context, input)),
  route(readTeamFeedback, {
    reads: (around, { params }) => readsForTeam(around, params.team),
    answer: (context, { params }, units) => teamFeedback(context, params.team, units),
  }),
];

function identityProvider({ env, req, var: { settings } }: Http): IdentityProvider {
  return demoProvider(env.DB, { identity: settings.identity, url: req.url });
}

/** An entry is put where its id says. */
function checkedId({ input, params }: Asked<typeof fileEntryContract>): typeof input {
  if (params.id !== input.id) throw new AppError('invalid-input', ['id']);
  return input;
}
