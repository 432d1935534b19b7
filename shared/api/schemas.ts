import { Entry } from '../domain/entry.ts';
import { errorCodes } from '../domain/errors.ts';
import { HandedText } from '../domain/handed-text.ts';
import { roles } from '../domain/roles.ts';
import { DaySchema, Id, Slug } from '../forms/schema.ts';
import { verdicts } from '../milestones/define-milestone.ts';
import * as z from '../zod.ts';

/** The body of every answer that is not a success. Field paths only, never their content. */
export const ErrorBody = z.strictObject({
  error: z.strictObject({
    code: z.enum(errorCodes),
    requestId: z.string(),
    fields: z.optional(z.array(z.string())),
  }),
});
export type ErrorBody = z.infer<typeof ErrorBody>;

export const Team = z.strictObject({ id: Slug, name: z.string() });
export type Team = z.infer<typeof Team>;

/** Who is signed in. `teams` are the teams for which these roles hold. */
export const Member = z.strictObject({
  id: z.string(),
  name: z.string(),
  roles: z.array(z.enum(roles)),
  teams: z.array(Team),
});
export type Member = z.infer<typeof Member>;

export const MilestoneSchema = z.strictObject({
  kind: Slug,
  subject: z.string(),
  opensOn: DaySchema,
  dueOn: DaySchema,
  deadlineOn: DaySchema,
  fulfilledOn: z.nullable(DaySchema),
  verdict: z.enum(verdicts),
  teamId: Slug,
  isOpen: z.boolean(),
  remindFrom: z.nullable(DaySchema),
  deviation: z.nullable(Slug),
});

export const TallySchema = z.strictObject({
  met: z.int(),
  unmet: z.int(),
  excluded: z.int(),
  excepted: z.int(),
  pending: z.int(),
});

const Counts = { met: z.int(), counted: z.int() };

/** An interval of shares. */
export const Interval = z.strictObject({ low: z.number(), high: z.number() });

/** A run of calendar days, first and last day included. */
export const PeriodSchema = z.strictObject({ firstOn: DaySchema, lastOn: DaySchema });

export const RateSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('nothing') }),
  z.strictObject({ kind: z.literal('counts'), ...Counts }),
  z.strictObject({ kind: z.literal('few'), ...Counts }),
  z.strictObject({
    kind: z.literal('full'),
    ...Counts,
    share: z.number(),
    /** 95%; where units come in families, on the effective number of them. */
    interval: Interval,
  }),
]);

/** One measure of one team in one period, with everything needed to show it honestly. */
export const MeasureFigure = z.strictObject({
  measureId: z.string(),
  measureVersion: z.int(),
  teamId: Slug,
  /** The period contains the deadlines that are counted. */
  period: PeriodSchema,
  cutOn: DaySchema,
  tally: TallySchema,
  rate: RateSchema,
  /** As many units that have nothing to do with each other would say as much; null where all of them do. */
  effectiveN: z._default(z.nullable(z.number()), null),
  /** In how many families the units are that are still there; null where a unit is a family. */
  families: z._default(z.nullable(z.int()), null),
});
export type MeasureFigure = z.infer<typeof MeasureFigure>;

/** What may have become of a reminder that was shown. */
export const promptOutcomes = ['done', 'later', 'deviated', 'ignored'] as const;
export type PromptOutcome = (typeof promptOutcomes)[number];

/** A reminder of a case that stood on somebody's screen. */
export const ShownPrompt = z.strictObject({
  /** The kind of milestone. */
  kind: Slug,
  shownOn: DaySchema,
  openedOn: z.nullable(DaySchema),
  /** Null while nothing became of it. */
  outcome: z.nullable(z.enum(promptOutcomes)),
});
export type ShownPrompt = z.infer<typeof ShownPrompt>;

/** A case as its team may read it. */
export const CaseRecord = z.strictObject({
  /** The API's own name for the case; useless outside this organisation. */
  caseKey: z.string(),
  /** Responsible now; until something opens the case, the team of its first entry. */
  teamId: Slug,
  entries: z.array(Entry),
  /** Texts that another team gave to the team of whoever asks. */
  handed: z.array(HandedText),
  /** The reminders of the last 60 days, oldest first. Empty in what a device kept from before they were told. */
  prompts: z._default(z.array(ShownPrompt), []),
});
export type CaseRecord = z.infer<typeof CaseRecord>;

/** What filing one entry came to. */
export const FilingResult = z.discriminatedUnion('outcome', [
  z.strictObject({
    id: Id,
    /** `known`: this very entry was filed before; nothing was done and nothing is wrong. */
    outcome: z.enum(['filed', 'known']),
    recordedAt: z.int(),
  }),
  z.strictObject({
    id: Id,
    outcome: z.literal('refused'),
    code: z.enum(errorCodes),
    fields: z.optional(z.array(z.string())),
  }),
]);
export type FilingResult = z.infer<typeof FilingResult>;

/** A case as it is after filing. */
export const CaseAfterFiling = z.strictObject({
  caseKey: z.string(),
  teamId: z.nullable(Slug),
  milestones: z.array(MilestoneSchema),
});

/** The number of a case as people know it, sealed: the device opens it. */
export const CaseLabel = z.strictObject({
  entryId: Id,
  form: Slug,
  formVersion: z.int(),
  sealed: z.string(),
});

/** One line of a due list. The case number comes sealed; the device opens it. */
export const DueLine = z.strictObject({
  caseKey: z.string(),
  teamId: Slug,
  /** Null while the entry that opens the case has no sealed number. */
  label: z.nullable(CaseLabel),
  kind: Slug,
  opensOn: DaySchema,
  dueOn: DaySchema,
  deadlineOn: DaySchema,
  /** Somebody asked not to be reminded of it before this day. */
  remindFrom: z.nullable(DaySchema),
});
export type DueLine = z.infer<typeof DueLine>;
