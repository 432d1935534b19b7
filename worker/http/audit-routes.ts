import { exportAudit, readAudit, verifyAudit } from '../../shared/api/audit.ts';
import { exportLog } from '../services/audit/export.ts';
import { readLog } from '../services/audit/read.ts';
import { verifyLog } from '../services/audit/verify.ts';
import { plainRoute, type Route } from './mount.ts';

/** Reading, keeping and verifying the audit log. */
export const auditRoutes: readonly Route[] = [
  plainRoute(readAudit, (context, { input }) => readLog(context, input)),
  plainRoute(exportAudit, (context) => exportLog(context)),
  plainRoute(verifyAudit, (context, { input }) => verifyLog(context, input)),
];
