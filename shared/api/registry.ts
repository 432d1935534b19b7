import { readCase } from './cases.ts';
import { readDueList } from './due.ts';
import type { Endpoint } from './endpoint.ts';
import { fileEntries, fileEntry } from './entries.ts';
import { readTeamFeedback } from './feedback.ts';
import { readNorms } from './norms.ts';
import { readSession, readSignIn, signIn, signOut } from './sign-in.ts';

/** Every endpoint of the API. */
export const endpoints: readonly Endpoint[] = [
  readSignIn,
  signIn,
  readSession,
  signOut,
  readNorms,
  readCase,
  fileEntry,
  fileEntries,
  readDueList,
  readTeamFeedback,
];
