import type { ResponseOf } from '../../../shared/api/endpoint.ts';
import type { fileEntry as contract } from '../../../shared/api/entries.ts';
import type { EntrySubmission } from '../../../shared/domain/entry.ts';
import { measureOfForm } from '../../../shared/measures/measure-of-form.ts';
import { dayOfInstant } from '../../../shared/time/day.ts';
import { AppError } from '../../app-error.ts';
import { type Read, run } from '../../db/read.ts';
import type { Context, Surroundings } from '../context.ts';
import { readLineFigures } from '../feedback/line.ts';
import { worksFor } from '../rights.ts';
import { fileInCase } from './file-in-case.ts';
import { type FilingGround, prepare, readGround } from './filing-ground.ts';

/** What filing an entry needs; may be read before it is known who asks, but not looked at. */
export async function readsForEntry(
  around: Surroundings,
  submission: EntrySubmission,
): Promise<Read<FilingGround>> {
  return readGround(around, await prepare(around, [submission]), { withOwnIds: false });
}

/** Files one entry. Throws when it is refused; the same entry again is a success. */
export async function fileEntry(
  context: Context,
  { form, teamId }: EntrySubmission,
  ground: FilingGround,
): Promise<ResponseOf<typeof contract>> {
  const recordedAt = context.now();
  const authorId = context.actor.memberId;
  const items = ground.prepared.map((prepared) => ({ ...prepared, authorId, recordedAt }));
  const measure = measureOfForm(form);
  const figures = readLineFigures(
    context.db,
    teamId,
    measure && worksFor(context.actor, teamId) ? [measure] : [],
    dayOfInstant(recordedAt),
  );
  const { results, case: filedCase, along } = await fileInCase(context, items, ground, figures);
  const [result] = results;
  if (!result) throw new RangeError('filing one entry has one result');
  if (result.outcome === 'refused') throw new AppError(result.code, result.fields);
  const [feedback = null] = along ?? (await run(context.db, figures));
  return { result, case: filedCase, feedback };
}
