import type { RequestOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import type { fileEntries as contract } from '../../../shared/api/entries.ts';
import type { MeasureFigure } from '../../../shared/api/schemas.ts';
import { EntrySubmission } from '../../../shared/domain/entry.ts';
import { Id } from '../../../shared/forms/schema.ts';
import { measureOfForm } from '../../../shared/measures/measure-of-form.ts';
import { measures } from '../../../shared/measures/registry.ts';
import { dayOfInstant } from '../../../shared/time/day.ts';
import { mapRead, type Read, readNothing, run, together } from '../../db/read.ts';
import type { Context, Surroundings } from '../context.ts';
import { readLineFigures } from '../feedback/line.ts';
import { fieldPaths } from '../field-paths.ts';
import { worksFor } from '../rights.ts';
import { fileByCase } from './file-by-case.ts';
import { type FilingGround, prepare, readGround } from './filing-ground.ts';

type Batch = RequestOf<typeof contract>;
type Answer = ResponseOf<typeof contract>;
type Unusable = Exclude<Answer['results'][number], { outcome: 'filed' | 'known' }>;

/** What the entries of a batch are, each on its own: something to file, or what is wrong with it. */
export interface ReadBatch {
  /** By place in the batch; null where there is something to file. */
  unusable: (Unusable | null)[];
  ground: FilingGround;
}

/** What filing a batch needs; may be read before it is known who asks, but not looked at. */
export async function readsForBatch(around: Surroundings, { entries }: Batch): Promise<Read<ReadBatch>> {
  const submissions: EntrySubmission[] = [];
  const unusable = entries.map((entry, index) => {
    const parsed = EntrySubmission.safeParse(entry);
    if (!parsed.success) return unusableEntry(entry, index, fieldPaths(parsed.error.issues));
    submissions.push(parsed.data);
    return null;
  });
  const prepared = await prepare(around, submissions);
  return mapRead(readGround(around, prepared, { withOwnIds: false }), (ground) => ({ unusable, ground }));
}

/** Files several entries, one commit for each case, and says of each entry what happened. */
export async function fileBatch(context: Context, { unusable, ground }: ReadBatch): Promise<Answer> {
  const recordedAt = context.now();
  const authorId = context.actor.memberId;
  const items = ground.prepared.map((prepared) => ({ ...prepared, authorId, recordedAt }));
  const { results, cases } = await fileByCase(context, items, ground);
  const filed = results[Symbol.iterator]();
  const answers = unusable.map((entry) => entry ?? filed.next().value);
  const stored = ground.prepared.filter((_, index) => results[index]?.outcome !== 'refused');
  return {
    results: answers.filter((answer) => answer !== undefined),
    cases: cases.filter(({ caseKey }) => stored.some((prepared) => prepared.caseKey === caseKey)),
    feedback: await run(context.db, lineFigures(context, stored, dayOfInstant(recordedAt))),
  };
}

function unusableEntry(entry: unknown, index: number, fields: string[]): Unusable {
  const id = Id.safeParse(typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : null);
  return id.success
    ? { id: id.data, outcome: 'refused', code: 'invalid-input', fields }
    : { index, outcome: 'unreadable', fields };
}

/** The figures that what was filed is about, of each team it was filed for. */
function lineFigures(
  { actor, db }: Context,
  stored: FilingGround['prepared'],
  cutOn: string,
): Read<MeasureFigure[]> {
  const nothing: Read<MeasureFigure[]> = mapRead(readNothing, () => []);
  const teams = new Set(
    stored.map(({ submission }) => submission.teamId).filter((id) => worksFor(actor, id)),
  );
  return [...teams].reduce((read, teamId) => {
    const forms = stored.filter(({ submission }) => submission.teamId === teamId);
    const asked = measures.filter((measure) =>
      forms.some(({ submission }) => measureOfForm(submission.form) === measure),
    );
    return mapRead(together(read, readLineFigures(db, teamId, asked, cutOn)), ([a, b]) => [...a, ...b]);
  }, nothing);
}
