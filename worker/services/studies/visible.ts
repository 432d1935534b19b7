import type { Study } from '../../../shared/api/studies.ts';
import { AppError } from '../../app-error.ts';
import type { StoredStudy } from '../../db/queries/studies.ts';
import type { SignedIn } from '../context.ts';

/** Whether a study is of whoever asks, who is a researcher. */
export function isOwn({ member }: SignedIn, { owner }: Pick<StoredStudy, 'owner'>): boolean {
  return owner.id === member.id && member.roles.includes('researcher');
}

/**
 * The study as whoever asks may see it: all of one's own; of others what they submitted, for an administrator. Throws
 * `not-found` for what there is not, or is not for them: they hear no difference.
 */
export function demandVisible(context: SignedIn, found: StoredStudy | null): StoredStudy {
  if (found && isOwn(context, found)) return found;
  const versions = found?.versions.filter(({ state }) => state !== 'draft') ?? [];
  const isForAdministrator = context.member.roles.includes('administrator') && versions.length > 0;
  if (!found || !isForAdministrator) throw new AppError('not-found');
  return { ...found, versions };
}

/** Whoever asks, in the role in which the study is for them: of both, the log says the right one. */
export function inRoleFor(context: SignedIn, study: StoredStudy): SignedIn {
  const role = isOwn(context, study) ? 'researcher' : 'administrator';
  return { ...context, actor: { ...context.actor, role } };
}

/** What whoever asks hears of a study. */
export function toldStudy(context: SignedIn, found: StoredStudy | null): Study {
  const study = demandVisible(context, found);
  return { ...study, isOwn: study.owner.id === context.member.id };
}
