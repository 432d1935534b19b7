import type { readBehind as contract, MilestoneBehind } from '../../../shared/api/doubts.ts';
import { MAX_BEHIND } from '../../../shared/api/doubts.ts';
import type { RequestOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import { NEVER, type Verdict, verdicts } from '../../../shared/milestones/define-milestone.ts';
import { lastMatureDeadline } from '../../../shared/milestones/derive-milestones.ts';
import { findMilestoneDefinition } from '../../../shared/milestones/registry.ts';
import { whyItCounts } from '../../../shared/milestones/why-it-counts.ts';
import { addDays, type Day } from '../../../shared/time/day.ts';
import type { Period } from '../../../shared/time/period.ts';
import { AppError } from '../../app-error.ts';
import { commitAndRead } from '../../db/commit.ts';
import {
  type BehindAsked,
  type BehindPlace,
  type BehindRow,
  countDeleted,
  readMilestonesBehind,
} from '../../db/queries/behind.ts';
import { together } from '../../db/read.ts';
import type { SignedIn } from '../context.ts';
import { auditOf, worksFor } from '../rights.ts';
import { type Cut, cutOf, demandPast } from './cut-on.ts';
import { demandMeasure } from './find-measure.ts';
import { feedbackPeriods, LONGEST_WINDOW } from './periods.ts';

/** The milestones behind a figure of one's own team, and why each of them counts or does not. */
export async function milestonesBehind(
  context: SignedIn,
  teamId: string,
  asked: RequestOf<typeof contract>,
): Promise<ResponseOf<typeof contract>> {
  const { db, actor } = context;
  if (!worksFor(actor, teamId)) throw new AppError('wrong-team');
  const cut = cutOf(context, asked);
  demandPast(cut);
  if (asked.period.firstOn > asked.period.lastOn) throw new AppError('invalid-input', ['period']);
  const { milestone: kind } = demandMeasure(asked.measure, 'measure');
  const wanted = { teamId, kind, ...boundsOf(kind, asked, cut), ...formOf(kind) };
  const page = { ...wanted, after: placeOf(asked.after), limit: MAX_BEHIND + 1 };
  const [found, deleted] = await commitAndRead(db, {
    changes: [],
    audit: [
      auditOf(context, { action: 'figure-looked-behind', recordKind: 'team', recordId: teamId, teamId }),
    ],
    readAfter: together(readMilestonesBehind(db, page), countDeleted(db, wanted)),
  });
  const milestones = found.slice(0, MAX_BEHIND);
  const last = milestones.at(-1);
  return {
    cutOn: cut.cutOn,
    milestones: milestones.map((row) => behindOf(row, { kind, teamId, cutOn: cut.cutOn })),
    next: last && found.length > MAX_BEHIND ? placeText(last) : null,
    deleted: isStretch(kind) ? 0 : deleted,
  };
}

const isStretch = (kind: string) => findMilestoneDefinition(kind)?.isStretch === true;

function formOf(kind: string): { form: string } {
  return { form: findMilestoneDefinition(kind)?.form ?? '' };
}

type Bounds = Pick<BehindAsked, 'firstOn' | 'lastOn' | 'countsTo' | 'openBy' | 'verdicts'>;

/** Exactly what the figure of that period counts, or leaves for later. */
function boundsOf(kind: string, { period, status }: RequestOf<typeof contract>, cut: Cut): Bounds {
  const { cutOn, todayOn } = cut;
  const matureOn = lastMatureDeadline(cutOn);
  const some: readonly Verdict[] = status === undefined || status === 'pending' ? verdicts : [status];
  if (isStretch(kind)) {
    // A stretch is in every period that has one of its days, and is never pending.
    const openBy = earlier(period.lastOn, matureOn);
    const stretches = { firstOn: period.firstOn, lastOn: NEVER, countsTo: '', openBy };
    return { ...stretches, verdicts: status === 'pending' ? [] : some };
  }
  const isPast = cutOn < todayOn;
  const furthest = isPast ? addDays(cutOn, LONGEST_WINDOW) : NEVER;
  const lastOn = isTotal(period, cutOn) ? furthest : period.lastOn;
  return {
    firstOn: status === 'pending' ? later(period.firstOn, addDays(matureOn, 1)) : period.firstOn,
    lastOn: status === undefined || status === 'pending' ? lastOn : earlier(period.lastOn, matureOn),
    countsTo: matureOn,
    openBy: isPast ? cutOn : NEVER,
    verdicts: some,
  };
}

/** Of the four quarters together whatever does not count yet belongs to the figure, whenever it will be due. */
function isTotal({ firstOn, lastOn }: Period, cutOn: Day): boolean {
  const { total } = feedbackPeriods(cutOn);
  return firstOn === total.firstOn && lastOn === total.lastOn;
}

function behindOf(
  row: BehindRow,
  { kind, teamId, cutOn }: { kind: string; teamId: string; cutOn: Day },
): MilestoneBehind {
  const { caseId, caseTeamId, hadUntilOn, closedOn, closingReason, label, verdict, ...rest } = row;
  const closed = closedOn === null ? null : { on: closedOn, reason: closingReason };
  const isHandedOver = caseTeamId !== teamId;
  // What another team did after the case had gone there is that team's: for this one it stayed undone.
  const isDoneThere =
    isHandedOver && hadUntilOn !== null && rest.fulfilledOn !== null && rest.fulfilledOn > hadUntilOn;
  const { wasRecordedLate, ...days } = isDoneThere
    ? { ...rest, fulfilledOn: null, wasRecordedLate: false }
    : rest;
  return {
    case: isHandedOver ? null : { caseKey: caseId, label },
    kind,
    ...days,
    dueOn: days.dueOn === NEVER ? days.opensOn : days.dueOn,
    deadlineOn: days.deadlineOn === NEVER ? null : days.deadlineOn,
    ...whyItCounts({ kind, verdict, closed, wasRecordedLate, ...days }, cutOn),
    isHandedOver,
  };
}

/** Where a page ends. It has the API's own name of a case, which opens nothing. */
function placeText({ deadlineOn, caseId, subject }: BehindPlace): string {
  return JSON.stringify([deadlineOn, caseId, subject]);
}

function placeOf(text: string | undefined): BehindPlace | null {
  if (text === undefined) return null;
  try {
    const parsed: unknown = JSON.parse(text);
    if (Array.isArray(parsed) && parsed.length === 3 && parsed.every((part) => typeof part === 'string')) {
      const [deadlineOn = '', caseId = '', subject = ''] = parsed;
      return { deadlineOn, caseId, subject };
    }
  } catch {
    // Said below.
  }
  throw new AppError('invalid-input', ['after']);
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}
