import { codesOf } from '../codes/define-code-list.ts';
import { meetingActionState } from '../codes/meeting-action-state.ts';
import { meetingRole } from '../codes/meeting-role.ts';
import { Sealed } from '../domain/entry.ts';
import { DaySchema, Id, Slug } from '../forms/schema.ts';
import { MOST_CHOSEN } from '../measures/team-choice.ts';
import { actionTextPaths, meetingStates, meetingTextPath } from '../meetings/meeting.ts';
import * as z from '../zod.ts';
import { defineEndpoint } from './endpoint.ts';
import { TeamFigure } from './feedback.ts';
import { Interval, MeasureFigure } from './schemas.ts';

const unique = <T>(values: readonly T[]) => new Set(values).size === values.length;

/** Rises with everything that is saved; 0 for what is not there yet. */
const Revision = z.int().check(z.minimum(0), z.maximum(1_000_000));
/** In an address. */
const RevisionText = z.string().check(z.regex(/^[0-9]{1,7}$/));

/** What people noted of a meeting. Texts are sealed with the team's key on the device, by path. */
export const MeetingContent = z.strictObject({
  /** The day on which it is held, or was. */
  heldOn: DaySchema,
  /** The measures that the meeting looks at, in its order. */
  measures: z.array(Slug).check(z.maxLength(MOST_CHOSEN), z.refine(unique)),
  /** Who took part, by role. */
  participants: z
    .array(
      z.strictObject({
        role: z.enum(codesOf(meetingRole)),
        count: z.int().check(z.minimum(1), z.maximum(99)),
      }),
    )
    .check(z.refine((lines) => unique(lines.map(({ role }) => role)))),
  /** How helpful the meeting was, 1 to 10, as those present agreed. */
  helpful: z.nullable(z.int().check(z.minimum(1), z.maximum(10))),
  sealed: z.record(z.string().check(z.regex(meetingTextPath)), Sealed),
});
export type MeetingContent = z.infer<typeof MeetingContent>;

const Localised = z.strictObject({ nl: z.string(), en: z.string() });

/** A point of the course as it was drawn: see `RunDot`. */
const FrozenDot = z.strictObject({
  fromOn: DaySchema,
  toOn: DaySchema,
  met: z.number(),
  counted: z.number(),
  value: z.number(),
  centre: z.nullable(z.number()),
  limits: z.nullable(Interval),
  signal: z.enum([
    'above-upper-limit',
    'below-lower-limit',
    'trend-up',
    'trend-down',
    'two-of-three-high',
    'two-of-three-low',
    'shift-high',
    'shift-low',
    'common-cause',
  ]),
});

/** Everything a measure says of itself, kept so that it can be read when the product says something else. */
const FrozenDefinition = z.strictObject({
  id: z.string(),
  version: z.int(),
  milestone: z.string(),
  type: z.enum(['process', 'outcome', 'data-quality', 'descriptive', 'structure']),
  scoring: z.enum(['proportion', 'person-days']),
  isClustered: z.boolean(),
  isLeftOutUnknown: z.boolean(),
  name: Localised,
  why: Localised,
  met: Localised,
  leftOut: Localised,
  exceptions: z.nullable(Localised),
  limits: Localised,
  readWith: z.array(z.string()),
  unit: z.strictObject({ one: Localised, many: Localised }),
  outcome: Localised,
  inShort: Localised,
  direction: z.enum(['higher-is-better', 'lower-is-better', 'none']),
  proposedTarget: z.nullable(z.number()),
  source: z.string(),
  reviewedOn: DaySchema,
  reviewOn: DaySchema,
});

/** A figure as it was when the meeting laid it down, with what it meant then. It never changes. */
export const FrozenFigure = z.strictObject({
  /** What the measure said of itself in that version. */
  definition: FrozenDefinition,
  figure: TeamFigure,
  /** What the team aimed at, as a share; null when it set nothing. */
  target: z.nullable(z.number()),
  course: z.strictObject({ dots: z.array(FrozenDot), isProvisional: z.boolean() }),
});
export type FrozenFigure = z.infer<typeof FrozenFigure>;

/** A learning meeting of a team. */
export const Meeting = z.strictObject({
  id: Id,
  state: z.enum(meetingStates),
  revision: Revision,
  /** What the device called the save that made this revision. */
  saveId: Id,
  savedAt: z.int(),
  content: MeetingContent,
  /** Null until the figures were laid down. */
  frozen: z.nullable(z.strictObject({ cutOn: DaySchema, figures: z.array(FrozenFigure) })),
});
export type Meeting = z.infer<typeof Meeting>;

/** What people noted of an action. */
export const ActionContent = z.strictObject({
  /** By when; null when nothing was said. */
  byOn: z.nullable(DaySchema),
  /** The measure it is about; null when it is about none. */
  measureId: z.nullable(Slug),
  state: z.enum(codesOf(meetingActionState)),
  sealed: z.partialRecord(z.enum(actionTextPaths), Sealed),
});
export type ActionContent = z.infer<typeof ActionContent>;

/** An action that a meeting agreed on. */
export const MeetingAction = z.strictObject({
  id: Id,
  meetingId: Id,
  revision: Revision,
  saveId: Id,
  content: ActionContent,
});
export type MeetingAction = z.infer<typeof MeetingAction>;

/** The meeting that was held last, with what came of it: where the next one starts. */
export const LastMeeting = z.strictObject({
  id: Id,
  heldOn: DaySchema,
  figures: z.array(FrozenFigure),
  /** Its actions, and those of earlier meetings that still go on. */
  actions: z.array(MeetingAction),
  /** The same measures since: only what was due after that meeting, so that nothing is in both. */
  since: z.array(MeasureFigure),
});
export type LastMeeting = z.infer<typeof LastMeeting>;

/** The most meetings that one answer lists: twenty years of them. */
export const MAX_MEETINGS = 60;

/** The meetings of one's own team, newest first. */
export const readMeetings = defineEndpoint({
  id: 'read-meetings',
  method: 'GET',
  path: '/api/teams/:team/meetings',
  roles: ['practitioner', 'coach'],
  request: z.strictObject({}),
  response: z.strictObject({
    teamId: Slug,
    todayOn: DaySchema,
    meetings: z.array(
      z.strictObject({
        id: Id,
        heldOn: DaySchema,
        /** The day on which it counts as held; null while it was not. Said more than 14 days later: that day. */
        countsOn: z.nullable(DaySchema),
        state: z.enum(meetingStates),
        measures: z.array(Slug),
        actions: z.int(),
        openActions: z.int(),
      }),
    ),
    last: z.nullable(LastMeeting),
  }),
});

const SavedMeeting = z.strictObject({
  meeting: Meeting,
  /** The actions it agreed on. */
  actions: z.array(MeetingAction),
});

/** One meeting, with the one before it. `not-found` when the team has none by that id. */
export const readMeeting = defineEndpoint({
  id: 'read-meeting',
  method: 'GET',
  path: '/api/teams/:team/meetings/:meeting',
  roles: ['practitioner', 'coach'],
  request: z.strictObject({}),
  response: z.strictObject({
    ...SavedMeeting.shape,
    previous: z.nullable(LastMeeting),
    /** What a correction replaced after the meeting was held, newest first. */
    earlier: z.array(z.strictObject({ revision: Revision, replacedAt: z.int(), content: MeetingContent })),
  }),
});

/** What every save says: the revision that was looked at (0 for something new), and its own id for a resend. */
const Save = { revision: Revision, saveId: Id };

/**
 * Prepares a meeting, saves what was noted, or corrects it after it was held. The same save twice is one. `conflict`
 * (field `revision`) when somebody else saved meanwhile: nothing is stored, read again and put both together.
 * `not-allowed` when a practitioner changes what is the coach's: the day, the measures, what was held already.
 */
export const saveMeeting = defineEndpoint({
  id: 'save-meeting',
  method: 'PUT',
  path: '/api/teams/:team/meetings/:meeting',
  roles: ['practitioner', 'coach'],
  request: z.strictObject({ ...Save, content: MeetingContent }),
  response: SavedMeeting,
});

/**
 * Lays down the figures as they are now (`frozen`), lets go of them (`prepared`), or says that the meeting was held
 * (`held`). `invalid-input` names what is missing: `measures`, `figures`, or `heldOn` for a day to come.
 */
export const setMeetingState = defineEndpoint({
  id: 'set-meeting-state',
  method: 'PUT',
  path: '/api/teams/:team/meetings/:meeting/state',
  roles: ['coach'],
  request: z.strictObject({ ...Save, to: z.enum(meetingStates) }),
  response: SavedMeeting,
});

/** Throws away a meeting that was not held, with its actions. */
export const removeMeeting = defineEndpoint({
  id: 'remove-meeting',
  method: 'DELETE',
  path: '/api/teams/:team/meetings/:meeting',
  roles: ['coach'],
  request: z.strictObject({ revision: RevisionText }),
  response: z.strictObject({}),
});

/**
 * Adds an action to a meeting, changes it, or says what came of it. After the meeting was held a practitioner may only
 * say what came of it. `conflict` as with a meeting; `invalid-input` (field `actions`) when it has as many as it may.
 */
export const saveMeetingAction = defineEndpoint({
  id: 'save-meeting-action',
  method: 'PUT',
  path: '/api/teams/:team/meetings/:meeting/actions/:action',
  roles: ['practitioner', 'coach'],
  request: z.strictObject({ ...Save, content: ActionContent }),
  response: z.strictObject({ action: MeetingAction }),
});

/** Takes away an action of a meeting that was not held. Of one that was, an action is `dropped` instead. */
export const removeMeetingAction = defineEndpoint({
  id: 'remove-meeting-action',
  method: 'DELETE',
  path: '/api/teams/:team/meetings/:meeting/actions/:action',
  roles: ['practitioner', 'coach'],
  request: z.strictObject({ revision: RevisionText }),
  response: z.strictObject({}),
});

/** When each team held its learning meetings, in the last two years: that they were held, and nothing else. */
export const readHeldMeetings = defineEndpoint({
  id: 'read-held-meetings',
  method: 'GET',
  path: '/api/meetings/held',
  roles: ['administrator', 'researcher'],
  request: z.strictObject({}),
  response: z.strictObject({
    todayOn: DaySchema,
    teams: z.array(z.strictObject({ teamId: Slug, teamName: z.string(), heldOn: z.array(DaySchema) })),
  }),
});
