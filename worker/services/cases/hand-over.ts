import type { RequestOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import type { handOver as contract } from '../../../shared/api/keys.ts';
import type { HandedText } from '../../../shared/domain/handed-text.ts';
import { findForm } from '../../../shared/forms/registry.ts';
import { caseHistory } from '../../../shared/history/case-history.ts';
import { AppError } from '../../app-error.ts';
import { commit } from '../../db/commit.ts';
import { type CaseAsFiled, readCaseAsFiled } from '../../db/queries/cases.ts';
import { insertHandedTexts, relabelCase } from '../../db/queries/handed-text.ts';
import type { Read } from '../../db/read.ts';
import type { Context, Surroundings } from '../context.ts';
import { teamsOf } from '../entries/case-change.ts';
import { auditOf, worksFor } from '../rights.ts';
import { caseKeyOf } from './case-key.ts';

type Asked = RequestOf<typeof contract>;

/** May be read before it is known who asks, but not looked at. */
export async function readsForHandOver(
  around: Surroundings,
  { caseTag }: Asked,
): Promise<Read<CaseAsFiled | null>> {
  return readCaseAsFiled(around.db, await caseKeyOf(around, caseTag));
}

/**
 * Gives texts to the team that is responsible now: by a team that was or is, of entries whose texts it can open itself.
 * Throws `wrong-team` for who has nothing to give here, `conflict` when another team is responsible by now.
 */
export async function handOver(
  context: Context,
  { teamId, texts }: Asked,
  found: CaseAsFiled | null,
): Promise<ResponseOf<typeof contract>> {
  const { db, actor } = context;
  const teams = [...(found ? teamsOf(caseHistory(found.entries)) : [])];
  if (!found || !teams.some((team) => worksFor(actor, team))) throw new AppError('wrong-team');
  if (teamId !== found.teamId) throw new AppError('conflict', ['teamId']);
  for (const [index, text] of texts.entries()) checkText(context, found, { teamId, text, index });
  const fresh = texts.filter((text) => !isHanded(found, text, teamId));
  const label = fresh.find((text) => isCaseNumber(found, text));
  await commit(db, {
    changes: [
      insertHandedTexts(db, teamId, fresh),
      ...(label ? [relabelCase(db, found.caseKey, teamId, label.sealed)] : []),
    ],
    audit: [
      auditOf(context, {
        action: 'case-handed-over',
        recordKind: 'case',
        recordId: found.caseKey,
        teamId,
        caseId: found.caseKey,
      }),
    ],
  });
  return { handed: fresh.length };
}

/** A text that is there, of the own team or given to it, sealed for the team that gets it. */
function checkText(
  { actor }: Context,
  found: CaseAsFiled,
  { teamId, text, index }: { teamId: string; text: HandedText; index: number },
): void {
  const entry = found.entries.find(({ id }) => id === text.entryId);
  if (!entry || entry.sealed[text.path] === undefined) {
    throw new AppError('invalid-input', [`texts.${index}`]);
  }
  if (text.sealed.split('.')[1] !== teamId) throw new AppError('invalid-input', [`texts.${index}.sealed`]);
  const isTheirs =
    worksFor(actor, entry.teamId) ||
    found.handed.some(
      (given) => given.entryId === entry.id && given.path === text.path && worksFor(actor, given.teamId),
    );
  if (!isTheirs) throw new AppError('wrong-team', [`texts.${index}`]);
}

function isHanded({ handed }: CaseAsFiled, { entryId, path }: HandedText, teamId: string): boolean {
  return handed.some((text) => text.entryId === entryId && text.path === path && text.teamId === teamId);
}

/** Whether a text is the number by which people see the case in lists. */
function isCaseNumber({ labelEntryId, entries }: CaseAsFiled, { entryId, path }: HandedText): boolean {
  const entry = entryId === labelEntryId ? entries.find(({ id }) => id === entryId) : undefined;
  return entry !== undefined && findForm(entry.form, entry.formVersion)?.fields[path]?.kind === 'case-number';
}
