import {
  findDeletedCases,
  holdCase as holdCaseContract,
  liftHold as liftHoldContract,
  listHolds as listHoldsContract,
  previewRetention as previewContract,
} from '../../shared/api/retention.ts';
import { deletedCases } from '../services/retention/deleted-cases.ts';
import { holdCase, liftHold, listHolds } from '../services/retention/hold.ts';
import { previewRetention } from '../services/retention/preview.ts';
import { plainRoute, type Route } from './mount.ts';

/** What will be deleted when, and what is held. */
export const retentionRoutes: readonly Route[] = [
  plainRoute(previewContract, (context, { input }) => previewRetention(context, input)),
  plainRoute(holdCaseContract, (context, { input }) => holdCase(context, input)),
  plainRoute(listHoldsContract, (context) => listHolds(context)),
  plainRoute(findDeletedCases, (context, { input }) => deletedCases(context, input)),
  plainRoute(liftHoldContract, (context, { params }) => liftHold(context, params)),
];
