import type { Change } from '../../../shared/directory/schema.ts';
import { AppError } from '../../app-error.ts';
import type { DeviceRow } from '../../db/queries/keys.ts';
import type { SignedIn } from '../context.ts';

/**
 * The recovery codes that changes add, as they will be stored. A browser must have been registered by its owner; a code
 * on paper comes with the entry that adds it. Throws `invalid-input` when a code and its label don't go together.
 */
export function paperDevices(
  { member, now }: SignedIn,
  changes: readonly Change[],
  labels: readonly { id: string; label: string }[],
): DeviceRow[] {
  const added = changes.flatMap((change) => {
    if (change.kind !== 'device-added' || change.device.kind === 'browser') return [];
    const { id, kind, owner, signingKey, agreementKey } = change.device;
    const label = labels.find((given) => given.id === id)?.label;
    if (label === undefined) throw new AppError('invalid-input', ['devices']);
    const isOwn = kind === 'personal-code' && owner === member.id;
    return {
      id,
      kind,
      label,
      signingKey,
      agreementKey,
      memberId: kind === 'personal-code' ? owner : null,
      memberName: isOwn ? member.name : null,
      memberRoles: isOwn ? member.roles : [],
      memberTeams: isOwn ? member.teams : [],
      memberLeftAt: null,
      teamId: kind === 'team-code' ? owner : null,
      createdAt: now(),
      lastSeenAt: now(),
      endedAt: null,
    };
  });
  if (added.length !== labels.length) throw new AppError('invalid-input', ['devices']);
  return added;
}
