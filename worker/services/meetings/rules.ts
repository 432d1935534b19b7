import type { MeetingContent } from '../../../shared/api/meetings.ts';
import { Id } from '../../../shared/forms/schema.ts';
import { measures } from '../../../shared/measures/registry.ts';
import { keyOf } from '../../../shared/privacy/seal.ts';
import { AppError } from '../../app-error.ts';
import { isMeetingOvertaken } from '../../db/errors.ts';
import { mapRead, type Read } from '../../db/read.ts';
import type { SignedIn, Surroundings } from '../context.ts';
import { worksFor } from '../rights.ts';
import { readCurrentSetting } from '../settings/setting-of.ts';

/** Throws `wrong-team` for a team of which one is no member, and `not-found` for what is no id. */
export function demandOwn(
  { actor }: SignedIn,
  params: { team: string; meeting?: string; action?: string },
): void {
  if (!worksFor(actor, params.team)) throw new AppError('wrong-team');
  const ids = [params.meeting, params.action].filter((id) => id !== undefined);
  if (!ids.every((id) => Id.safeParse(id).success)) throw new AppError('not-found');
}

/** Whoever leads the meeting: chooses, lays down, says that it was held, and corrects afterwards. */
export function leads({ member }: SignedIn): boolean {
  return member.roles.includes('coach');
}

/** Whether texts may leave devices in this organisation. */
export function readsWhetherTextsAreSent({ db }: Pick<Surroundings, 'db'>): Read<boolean> {
  return mapRead(readCurrentSetting(db, 'texts'), ({ value }) => value.send === 'sealed');
}

type Texts = Readonly<Record<string, string | undefined>>;

/** Where sealed texts are that may not be there: not sealed for this team, or new where none are sent any more. */
export function misplacedTexts(
  sealed: MeetingContent['sealed'],
  { teamId, isSent, before }: { teamId: string; isSent: boolean; before: Texts },
): string[] {
  const fits = Object.entries(sealed).every(
    ([path, text]) => before[path] === text || (isSent && keyOf(text)?.teamId === teamId),
  );
  return fits ? [] : ['content.sealed'];
}

/** Whether the product has a measure. */
export function isMeasure(measureId: string): boolean {
  return measures.some(({ id }) => id === measureId);
}

/** Stores a revision. What failed because somebody else was first is `conflict`, unless it was this very save. */
export async function storeRevision<T>(
  store: Promise<unknown>,
  {
    stored,
    readAgain,
    saveId,
  }: { stored: T; readAgain(): Promise<(T & { saveId: string }) | null>; saveId: string },
): Promise<T> {
  try {
    await store;
    return stored;
  } catch (error) {
    if (!isMeetingOvertaken(error)) throw error;
    const there = await readAgain();
    if (there?.saveId === saveId) return there;
    throw new AppError('conflict', ['revision']);
  }
}
