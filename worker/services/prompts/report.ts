import type { RequestOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import {
  type reportPrompts as contract,
  type ReportedShowing,
  SHOWN_DAYS,
} from '../../../shared/api/prompts.ts';
import { addDays, type Day, dayOfInstant, startOfDay } from '../../../shared/time/day.ts';
import { AppError } from '../../app-error.ts';
import { upkeep } from '../../db/commit.ts';
import {
  insertShowings,
  type NewShowing,
  type ReportGround,
  readReportGround,
} from '../../db/queries/prompts.ts';
import type { Read } from '../../db/read.ts';
import { caseKeyOf } from '../cases/case-key.ts';
import type { SignedIn, Surroundings } from '../context.ts';
import { worksFor } from '../rights.ts';
import { settlementsOf } from './settle.ts';

type Asked = RequestOf<typeof contract>;

/** May be read before it is known who asks, but not looked at. */
export async function readsForReport(
  around: Surroundings,
  { caseTag, showings }: Asked,
): Promise<Read<ReportGround | null>> {
  const [first = ''] = showings.map(({ shownOn }) => shownOn).sort();
  const oldest = oldestDay(around);
  return readReportGround(
    around.db,
    await caseKeyOf(around, caseTag),
    startOfDay(first < oldest ? oldest : first),
  );
}

/**
 * Keeps which reminders were shown. Who saw them is kept nowhere, not in the audit log either. A report may come after
 * the entry that answered the reminder: then it is settled at once.
 */
export async function reportPrompts(
  { db, actor, now }: SignedIn,
  { showings }: Asked,
  found: ReportGround | null,
): Promise<ResponseOf<typeof contract>> {
  if (!found || !worksFor(actor, found.teamId)) throw new AppError('wrong-team');
  const wrong = showings.flatMap((showing, index) =>
    wrongDays(showing, oldestDay({ now }), dayOfInstant(now()), index),
  );
  if (wrong.length > 0) throw new AppError('invalid-input', wrong);
  const { caseKey, teamId } = found;
  await upkeep(
    insertShowings(db, { caseKey, teamId, showings: showings.map((showing) => settled(showing, found)) }),
  );
  return {};
}

function oldestDay({ now }: Pick<Surroundings, 'now'>): Day {
  return addDays(dayOfInstant(now()), -SHOWN_DAYS);
}

function wrongDays(
  { shownOn, openedOn }: ReportedShowing,
  oldestOn: Day,
  todayOn: Day,
  index: number,
): string[] {
  if (shownOn < oldestOn || shownOn > todayOn) return [`showings.${index}.shownOn`];
  if (openedOn !== null && (openedOn < shownOn || openedOn > todayOn)) return [`showings.${index}.openedOn`];
  return [];
}

function settled(showing: ReportedShowing, { entries, fulfilled }: ReportGround): NewShowing {
  const settlement = settlementsOf(entries, fulfilled, showing.shownOn).find(
    ({ kind }) => kind === showing.kind,
  );
  return { ...showing, settlement: settlement ?? null };
}
