import type { RequestOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import { type previewRetention as contract, PREVIEW_MONTHS } from '../../../shared/api/retention.ts';
import { type Day, dayOfInstant } from '../../../shared/time/day.ts';
import { addMonths } from '../../../shared/time/month.ts';
import { commitAndRead } from '../../db/commit.ts';
import { type CasesByDay, countPassedCases, readRuns } from '../../db/queries/retention.ts';
import { run, together } from '../../db/read.ts';
import type { Context } from '../context.ts';
import { auditOf } from '../rights.ts';
import { readCurrentSetting } from '../settings/setting-of.ts';
import { goesOn, passedOn, type Terms } from './terms.ts';

const RUNS = 12;

type Answer = ResponseOf<typeof contract>;

/** What will be deleted in the coming year, by team and month, and when cases were deleted last. */
export async function previewRetention(context: Context, asked: RequestOf<typeof contract>): Promise<Answer> {
  const { db, now } = context;
  const todayOn = dayOfInstant(now());
  const { value } = await run(db, readCurrentSetting(db, 'retention'));
  const terms = termsOf(asked, value);
  const [counts, runs] = await commitAndRead(db, {
    changes: [],
    audit: [
      auditOf(context, { action: 'retention-preview-read', recordKind: 'setting', recordId: 'retention' }),
    ],
    readAfter: together(
      countPassedCases(db, passedOn(addMonths(todayOn, PREVIEW_MONTHS), terms)),
      readRuns(db, RUNS),
    ),
  });
  return {
    todayOn,
    ...terms,
    keepCounts: value.keepCounts,
    months: byMonth(counts, terms, todayOn),
    held: counts.reduce((sum, { held }) => sum + held, 0),
    runs,
  };
}

function termsOf(asked: RequestOf<typeof contract>, set: Terms): Terms {
  const { monthsAfterClosing: closing, monthsAfterLastActivity: activity } = asked;
  return {
    monthsAfterClosing: closing === undefined ? set.monthsAfterClosing : Number(closing),
    monthsAfterLastActivity:
      activity === undefined ? set.monthsAfterLastActivity : activity === 'never' ? null : Number(activity),
  };
}

function byMonth(counts: readonly CasesByDay[], terms: Terms, todayOn: Day): Answer['months'] {
  const months = new Map<string, Answer['months'][number]>();
  for (const { teamId, teamName, kind, fromOn, cases, held } of counts) {
    const endsOn = goesOn({ closedOn: kind === 'closed' ? fromOn : null, lastFiledOn: fromOn }, terms);
    if (endsOn === null || cases === held) continue;
    const firstOn = endsOn > todayOn ? endsOn : todayOn;
    const month = firstOn.slice(0, 7);
    const name = `${month} ${teamId}`;
    const line = months.get(name) ?? { teamId, teamName, month, firstOn, closed: 0, inactive: 0 };
    line[kind] += cases - held;
    if (firstOn < line.firstOn) line.firstOn = firstOn;
    months.set(name, line);
  }
  return [...months.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
}
