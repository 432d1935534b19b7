import { codesOf } from '../codes/define-code-list.ts';
import { studyRefusal } from '../codes/study-refusal.ts';
import { StudyPlan } from '../export/study-plan.ts';
import { Id } from '../forms/schema.ts';
import * as z from '../zod.ts';
import { defineEndpoint } from './endpoint.ts';

/** A revision of a plan that somebody saw. */
const Seen = z.int().check(z.minimum(1), z.maximum(999_999));

/** `draft` until it is submitted; an administrator decides, and what was decided upon never changes. */
export const studyStates = ['draft', 'submitted', 'approved', 'refused'] as const;
export type StudyState = (typeof studyStates)[number];

const Person = z.strictObject({ id: z.string(), name: z.string() });

/** A plan as it was written, submitted and decided upon. Instants in ms, null for what did not happen. */
export const StudyVersion = z.strictObject({
  /** From 1. */
  version: z.int(),
  /** Goes up each time the plan of the study is written, also within a version: whoever saves says what they saw. */
  revision: z.int(),
  plan: StudyPlan,
  state: z.enum(studyStates),
  writtenAt: z.int(),
  submittedAt: z.nullable(z.int()),
  decidedAt: z.nullable(z.int()),
  decidedBy: z.nullable(Person),
  /** Why it was refused; null when it was not. */
  refusal: z.nullable(z.enum(codesOf(studyRefusal))),
});
export type StudyVersion = z.infer<typeof StudyVersion>;

const About = {
  id: Id,
  /** The researcher. Who left works here no longer: their files are gone, and somebody should close the study or hand it over. */
  owner: z.extend(Person, { hasLeft: z.boolean() }),
  /** Whether whoever asks is the researcher. */
  isOwn: z.boolean(),
  createdAt: z.int(),
  /** Instant from which nothing can be released any more; null while it can. */
  closedAt: z.nullable(z.int()),
};

/** A study in a list: title and state are those of the newest version that whoever asks may see. */
export const StudySummary = z.strictObject({
  ...About,
  title: z.string(),
  version: z.int(),
  state: z.enum(studyStates),
  submittedAt: z.nullable(z.int()),
  decidedAt: z.nullable(z.int()),
});
export type StudySummary = z.infer<typeof StudySummary>;

/** A study with every version that whoever asks may see, newest first: one's own, or what others submitted. */
export const Study = z.strictObject({
  ...About,
  versions: z.array(StudyVersion).check(z.minLength(1)),
  /** Whether someone other than the researcher is administrator: nobody decides upon a study of their own. */
  hasDecider: z.boolean(),
});
export type Study = z.infer<typeof Study>;

/**
 * One's own studies, and for an administrator those that were submitted too; newest first, 500 at most. A plan that is
 * a draft, or was taken back, is its researcher's alone.
 */
export const readStudies = defineEndpoint({
  id: 'read-studies',
  method: 'GET',
  path: '/api/studies',
  roles: ['researcher', 'administrator'],
  request: z.strictObject({}),
  response: z.strictObject({ studies: z.array(StudySummary) }),
});

export const readStudy = defineEndpoint({
  id: 'read-study',
  method: 'GET',
  path: '/api/studies/:study',
  roles: ['researcher', 'administrator'],
  request: z.strictObject({}),
  response: z.strictObject({ study: Study }),
});

/**
 * Writes the plan of a study under a uuid from the device: the first one, the draft anew, or after a decision the next
 * version. Fails with `conflict` and `basedOn` when it was written since whoever saves saw it, with `conflict` and `state` while
 * it is submitted or the study is closed, and with `identifier` for a title that seems to identify a person, or a
 * purpose with a citizen service number. The same sent twice is a success.
 */
export const writeStudy = defineEndpoint({
  id: 'write-study',
  method: 'PUT',
  path: '/api/studies/:study',
  roles: ['researcher'],
  request: z.strictObject({
    plan: StudyPlan,
    /** The newest revision that the researcher saw; 0 for a new study. */
    basedOn: z.int().check(z.minimum(0), z.maximum(999_999)),
  }),
  response: z.strictObject({ study: Study }),
});

/**
 * Submits the newest version, takes it back, or closes the study: that is for the researcher, closing also for an
 * administrator. Closing deletes keys and files for good: no release can be made again. Fails with `conflict` when the
 * newest revision is another one or in another state; what is so already is a success.
 */
export const setStudyState = defineEndpoint({
  id: 'set-study-state',
  method: 'POST',
  path: '/api/studies/:study/state',
  roles: ['researcher', 'administrator'],
  request: z.strictObject({
    to: z.enum(['submitted', 'draft', 'closed']),
    /** The revision that was read; closing closes whatever there is. */
    revision: Seen,
  }),
  response: z.strictObject({ study: Study }),
});

/**
 * Approves or refuses a submitted version, as it was read. Fails with `own-study` for a study of one's own, `conflict` when it is not
 * submitted (any more), was written since, or somebody decided otherwise, `invalid-input` with `reason` when a refusal has none, or an
 * approval has one.
 */
export const decideStudy = defineEndpoint({
  id: 'decide-study',
  method: 'POST',
  path: '/api/studies/:study/decision',
  roles: ['administrator'],
  request: z.strictObject({
    revision: Seen,
    decision: z.enum(['approved', 'refused']),
    reason: z.optional(z.enum(codesOf(studyRefusal))),
  }),
  response: z.strictObject({ study: Study }),
});

/**
 * Gives a study to another researcher, with its releases and keys: for an administrator who neither has it nor gets it,
 * otherwise `own-study`. Fails with `invalid-input` and `to` for who is no researcher here; with `conflict` and `from`
 * when somebody else has it, and with `state` when it is closed or waits for a decision. What is so already is a success.
 */
export const handOverStudy = defineEndpoint({
  id: 'hand-over-study',
  method: 'POST',
  path: '/api/studies/:study/owner',
  roles: ['administrator'],
  request: z.strictObject({
    /** Who has it, as far as the administrator knows. */
    from: z.string().check(z.minLength(1), z.maxLength(200)),
    to: z.string().check(z.minLength(1), z.maxLength(200)),
  }),
  response: z.strictObject({ study: Study }),
});
