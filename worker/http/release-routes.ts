import {
  askRelease as askContract,
  cancelRelease as cancelContract,
  confirmRelease as confirmContract,
  listReleases as listContract,
  readRelease as readContract,
  remakeRelease as remakeContract,
  workOnRelease as workContract,
} from '../../shared/api/releases.ts';
import { askRelease } from '../services/releases/ask.ts';
import { cancelRelease } from '../services/releases/cancel.ts';
import { confirmRelease } from '../services/releases/confirm.ts';
import { listReleases, readRelease } from '../services/releases/read.ts';
import { remakeRelease } from '../services/releases/remake.ts';
import { workOnRelease } from '../services/releases/work-on.ts';
import { plainRoute, type Route } from './mount.ts';

/** What leaves for research, from being asked for until it is ready. */
export const releaseRoutes: readonly Route[] = [
  plainRoute(listContract, (context, { params }) => listReleases(context, params)),
  plainRoute(askContract, (context, { params, input }) => askRelease(context, params, input)),
  plainRoute(readContract, (context, { params }) => readRelease(context, params)),
  plainRoute(workContract, (context, { params }) => workOnRelease(context, params)),
  plainRoute(confirmContract, (context, { params, input }) => confirmRelease(context, params, input)),
  plainRoute(cancelContract, (context, { params }) => cancelRelease(context, params)),
  plainRoute(remakeContract, (context, { params }) => remakeRelease(context, params)),
];
