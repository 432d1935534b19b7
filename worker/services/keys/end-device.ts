import type { ResponseOf } from '../../../shared/api/endpoint.ts';
import type { endDevice as contract } from '../../../shared/api/keys.ts';
import { AppError } from '../../app-error.ts';
import { commit } from '../../db/commit.ts';
import { type DeviceRow, endDevices } from '../../db/queries/keys.ts';
import type { SignedIn } from '../context.ts';
import { auditOf } from '../rights.ts';
import { sharesTeam } from './may-make-change.ts';

/** Says that a device is lost. Ending it again changes nothing. */
export async function endDevice(
  context: SignedIn,
  row: DeviceRow | null,
): Promise<ResponseOf<typeof contract>> {
  const { db, now } = context;
  // Who may not end it does not hear whether it exists.
  if (!row || !mayEnd(context, row)) throw new AppError('not-found');
  await commit(db, {
    changes: [endDevices(db, [row.id], now())],
    audit: [
      auditOf(context, {
        action: 'device-ended',
        recordKind: 'device',
        recordId: row.id,
        ...(row.teamId !== null && { teamId: row.teamId }),
      }),
    ],
  });
  return {};
}

function mayEnd(context: SignedIn, row: DeviceRow): boolean {
  const { member } = context;
  if (member.roles.includes('administrator') || row.memberId === member.id) return true;
  return member.roles.includes('coach') && sharesTeam(context, row);
}
