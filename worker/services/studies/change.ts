import type { Study } from '../../../shared/api/studies.ts';
import type { AuditAction } from '../../../shared/audit/actions.ts';
import { AppError } from '../../app-error.ts';
import type { AuditEvent } from '../../db/audit-event.ts';
import type { Statement } from '../../db/client.ts';
import { commitAndRead } from '../../db/commit.ts';
import { isStudyOvertaken } from '../../db/errors.ts';
import { readStudy } from '../../db/queries/studies.ts';
import type { SignedIn } from '../context.ts';
import { auditOf } from '../rights.ts';
import { toldStudy } from './visible.ts';

interface Change {
  studyId: string;
  changes: readonly Statement[];
  action: AuditAction;
  /** What else the log should say of it. */
  also?: readonly AuditEvent[];
}

/** Changes a study and answers it as it is then. Throws `conflict` when somebody changed it first. */
export async function change(
  context: SignedIn,
  { studyId, changes, action, also = [] }: Change,
): Promise<Study> {
  const { db } = context;
  try {
    const changed = await commitAndRead(db, {
      changes,
      audit: [auditOf(context, { action, recordKind: 'study', recordId: studyId }), ...also],
      readAfter: readStudy(db, studyId),
    });
    return toldStudy(context, changed);
  } catch (error) {
    if (isStudyOvertaken(error)) throw new AppError('conflict', ['state']);
    throw error;
  }
}
