import type { RequestOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import type { readPromptCourse as contract } from '../../../shared/api/prompts.ts';
import { deviationReason } from '../../../shared/codes/deviation-reason.ts';
import { reminderDefinitions } from '../../../shared/milestones/reminders.ts';
import { dayOfInstant, daysBetween } from '../../../shared/time/day.ts';
import { type Period, quarterOf, quarterPeriod } from '../../../shared/time/period.ts';
import { AppError } from '../../app-error.ts';
import { listTeamIds } from '../../db/queries/organisation.ts';
import { countPrompts, type PromptCount } from '../../db/queries/prompts.ts';
import { run } from '../../db/read.ts';
import type { SignedIn } from '../context.ts';
import { worksFor } from '../rights.ts';
import { discloseCourse, type FullCourse } from './disclose-course.ts';

/** The longest period that one asks of a team, in days. */
const MAX_DAYS = 366;

const kinds = reminderDefinitions.map(({ kind }) => kind);
const reasons = deviationReason.codes.map(({ code }) => code);

/** What became of the reminders shown in a period: of a coach's team, or of the organisation with small numbers hidden. */
export async function promptCourse(
  context: SignedIn,
  { from, to, team }: RequestOf<typeof contract>,
): Promise<ResponseOf<typeof contract>> {
  const { db, now, member } = context;
  const period = { firstOn: from, lastOn: to };
  if (team === undefined && member.roles.includes('administrator')) {
    if (!isPastQuarter(period, dayOfInstant(now()))) throw new AppError('invalid-input', ['from', 'to']);
    const counts = await run(db, countPrompts(db, await listTeamIds(db), period));
    return { from, to, teamId: null, kinds: discloseCourse(courseOf(counts)) };
  }
  const teamId = team ?? member.teams[0]?.id;
  if (teamId === undefined || !member.roles.includes('coach') || !worksFor(context.actor, teamId)) {
    throw new AppError('wrong-team', ['team']);
  }
  if (from > to || daysBetween(from, to) >= MAX_DAYS) throw new AppError('invalid-input', ['from', 'to']);
  return { from, to, teamId, kinds: courseOf(await run(db, countPrompts(db, [teamId], period))) };
}

function courseOf(counts: readonly PromptCount[]): FullCourse[] {
  return kinds.map((kind) => {
    const own = counts.filter((count) => count.kind === kind);
    const shown = (fits: (count: PromptCount) => boolean) =>
      own.filter(fits).reduce((sum, count) => sum + count.shown, 0);
    return {
      kind,
      shown: shown(() => true),
      opened: own.reduce((sum, { opened }) => sum + opened, 0),
      done: shown(({ outcome }) => outcome === 'done'),
      later: shown(({ outcome }) => outcome === 'later'),
      deviated: shown(({ outcome }) => outcome === 'deviated'),
      ignored: shown(({ outcome }) => outcome === 'ignored'),
      waiting: shown(({ outcome }) => outcome === null),
      reasons: reasons.map((reason) => ({
        reason,
        count: shown((count) => count.outcome === 'deviated' && count.reason === reason),
      })),
    };
  });
}

function isPastQuarter({ firstOn, lastOn }: Period, todayOn: string): boolean {
  const quarter = quarterPeriod(quarterOf(firstOn));
  return firstOn === quarter.firstOn && lastOn === quarter.lastOn && lastOn < todayOn;
}
