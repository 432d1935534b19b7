import type { EntrySubmission } from '../../shared/domain/entry.ts';
import type { KnownCase } from '../cases/known-case.ts';
import { readLocalTexts } from '../texts/local-texts.ts';
import { keepHandOver } from './store.ts';

/**
 * When an entry hands a case over: keeps what the receiving team must be given, before the entry itself is saved. Once
 * that was sent, this team can't read the case any more.
 */
export async function beginHandOver(
  entry: EntrySubmission,
  authorId: string,
  { caseTag, entries, cached }: KnownCase,
): Promise<void> {
  const { toTeam } = entry.answers;
  if (entry.form !== 'transfer' || typeof toTeam !== 'string') return;
  const local = await readLocalTexts(entries.map(({ id }) => id));
  await keepHandOver({
    entryId: entry.id,
    caseTag,
    toTeam,
    authorId,
    entries: entries.map(({ id, form, formVersion, sealed }) => ({
      id,
      form,
      formVersion,
      sealed: { ...local.get(id), ...sealed },
    })),
    handed: cached?.record?.handed ?? [],
    isFiled: false,
  });
}
