import { Norms } from '../domain/norms.ts';
import { Coarsening } from '../export/study-plan.ts';
import { DaySchema, Id } from '../forms/schema.ts';
import * as z from '../zod.ts';
import { defineEndpoint } from './endpoint.ts';

/**
 * `full`: everything up to the cut. `correction`: the same, with what differs from an earlier release. `incremental`:
 * only what is new, changed or withdrawn since one; for studies whose cases keep their pseudonym.
 */
export const releaseKinds = ['full', 'correction', 'incremental'] as const;
export type ReleaseKind = (typeof releaseKinds)[number];

/**
 * `selecting` cases; `preview` waits for the researcher; `making` rows and `finishing` files; `ready` until its files
 * go; `expired` can be made again; `failed` can be tried again; `cancelled` is over.
 */
export const releaseStates = [
  'selecting',
  'preview',
  'making',
  'finishing',
  'ready',
  'expired',
  'failed',
  'cancelled',
] as const;
export type ReleaseState = (typeof releaseStates)[number];

/** The states in which asking for work brings a release further. */
export const workingStates = ['selecting', 'making', 'finishing', 'failed'] as const;

/**
 * Why a release failed. `database`: it could not be read or written, several times. `unexpected`: a mistake of the
 * product; its operator finds it in the log.
 */
export const releaseFailures = ['database', 'unexpected'] as const;
export type ReleaseFailure = (typeof releaseFailures)[number];

/** How far a release is: cases and files that are done, of those there are. */
export const ReleaseProgress = z.strictObject({
  state: z.enum(releaseStates),
  done: z.int(),
  /** 0 while nobody knows. */
  total: z.int(),
  failure: z.nullable(z.enum(releaseFailures)),
});
export type ReleaseProgress = z.infer<typeof ReleaseProgress>;

/** How many cases are in classes of which size. A class is all cases with the same in everything that could single out. */
export const ClassBand = z.strictObject({
  least: z.int(),
  /** Null: and more. */
  most: z.nullable(z.int()),
  classes: z.int(),
  cases: z.int(),
});
export type ClassBand = z.infer<typeof ClassBand>;

/** What classes a way of coarsening gives. */
export const Anonymity = z.strictObject({
  coarsening: Coarsening,
  /** Cases in the smallest class: the k of k-anonymity. Null without cases. */
  smallest: z.nullable(z.int()),
  classes: z.int(),
  /** From few to many; a band without cases is there too. */
  bands: z.array(ClassBand),
  /** Cases in classes of fewer than five. */
  inSmall: z.int(),
  /** Cases in classes smaller than the plan allows: these are left out. */
  leftOut: z.int(),
});
export type Anonymity = z.infer<typeof Anonymity>;

/** What a researcher sees before the files are made. */
export const ReleasePreview = z.strictObject({
  cases: z.int(),
  leastClass: z.int(),
  /** As the plan has it. */
  planned: Anonymity,
  /** More coarsening than the plan, best first. */
  suggestions: z.array(Anonymity),
});
export type ReleasePreview = z.infer<typeof ReleasePreview>;

/** A file of the package. */
export const ReleaseFile = z.strictObject({
  name: z.string(),
  bytes: z.int(),
  /** Rows of data, without the heading; null where it has none. */
  rows: z.nullable(z.int()),
  sha256: z.string(),
});
export type ReleaseFile = z.infer<typeof ReleaseFile>;

const Versioned = z.strictObject({ id: z.string(), version: z.int() });

/** Everything that decides what is in a release, as it was when it was asked for. */
export const FrozenVersions = z.strictObject({
  normsVersion: z.int(),
  norms: Norms,
  measures: z.array(Versioned),
  forms: z.array(Versioned),
  instruments: z.array(Versioned),
  codebook: z.int(),
  package: z.int(),
});
export type FrozenVersions = z.infer<typeof FrozenVersions>;

/** What changed in one table since the release that this one is compared with. */
export const TableDifference = z.strictObject({
  table: z.string(),
  added: z.int(),
  changed: z.int(),
  withdrawn: z.int(),
  /** Of the changed rows: in how many each column differs. Columns in which nothing differs are left out. */
  columns: z.array(z.strictObject({ column: z.string(), rows: z.int() })),
});
export type TableDifference = z.infer<typeof TableDifference>;

/** What a release came to. Null where it is not known yet. */
export const ReleaseCounts = z.strictObject({
  /** Cases in the files. */
  cases: z.int(),
  /** Cases left out because their class was too small. */
  leftOut: z.int(),
  /** Rows of each table. */
  rows: z.array(z.strictObject({ table: z.string(), rows: z.int() })),
  /** Null for a full release. */
  differences: z.nullable(z.array(TableDifference)),
});
export type ReleaseCounts = z.infer<typeof ReleaseCounts>;

/** A release in a list. */
export const ReleaseSummary = z.strictObject({
  id: Id,
  studyId: Id,
  /** The approved version of the plan on which it stands. */
  studyVersion: z.int(),
  /** From 1 within the study. */
  number: z.int(),
  kind: z.enum(releaseKinds),
  /** The release it is compared with; null for a full one. */
  baseId: z.nullable(Id),
  cutOn: DaySchema,
  state: z.enum(releaseStates),
  /** Instant, ms. */
  askedAt: z.int(),
  askedBy: z.strictObject({ id: z.string(), name: z.string() }),
  /** Instants; null while it was not made. */
  madeAt: z.nullable(z.int()),
  expiresAt: z.nullable(z.int()),
  /** Of the package as it is downloaded. */
  bytes: z.nullable(z.int()),
  sha256: z.nullable(z.string()),
});
export type ReleaseSummary = z.infer<typeof ReleaseSummary>;

/** Everything there is to say of a release. */
export const Release = z.extend(ReleaseSummary, {
  progress: ReleaseProgress,
  /** As confirmed; until then as the plan has it. */
  coarsening: Coarsening,
  frozen: FrozenVersions,
  /** Null until cases are selected, and for a study of counts: there are no rows to single anyone out. */
  preview: z.nullable(ReleasePreview),
  counts: z.nullable(ReleaseCounts),
  /** Empty until it is ready, and when its files are gone. */
  files: z.array(ReleaseFile),
  /** Null when it was never made again. */
  remade: z.nullable(
    z.strictObject({
      /** Whether it has the same bytes as the first time. */
      isSame: z.boolean(),
      /** Cases that were in it the first time and are not there any more: deleted, or they object now. */
      gone: z.int(),
    }),
  ),
});
export type Release = z.infer<typeof Release>;

/** The releases of a study, newest first. A researcher sees those of own studies. */
export const listReleases = defineEndpoint({
  id: 'list-releases',
  method: 'GET',
  path: '/api/studies/:study/releases',
  roles: ['researcher', 'administrator'],
  request: z.strictObject({}),
  response: z.strictObject({ releases: z.array(ReleaseSummary) }),
});

/**
 * Asks for a release on the newest approved version of the plan, which is frozen with everything else that decides what
 * is in it. `conflict` when there is no approved version, or the study is closed; `invalid-input` names `cutOn` when it
 * is not a day before today and from the first day of the study on, and `baseId` when it can't be compared with. The
 * same id sent twice is one release.
 */
export const askRelease = defineEndpoint({
  id: 'ask-release',
  method: 'POST',
  path: '/api/studies/:study/releases',
  roles: ['researcher'],
  request: z.strictObject({
    /** Made on the device. */
    id: Id,
    kind: z.enum(releaseKinds),
    /** A release of the study that was made before, with an earlier cut or the same one; null for a full release. */
    baseId: z.nullable(Id),
    cutOn: DaySchema,
  }),
  response: Release,
});

export const readRelease = defineEndpoint({
  id: 'read-release',
  method: 'GET',
  path: '/api/releases/:release',
  roles: ['researcher', 'administrator'],
  request: z.strictObject({}),
  response: Release,
});

/**
 * Brings a release some steps further, for whoever waits for it: the API does the same by the clock. Answers how far it
 * is; asked when there is nothing to do, only that. A release that failed goes on where it was.
 */
export const workOnRelease = defineEndpoint({
  id: 'work-on-release',
  method: 'POST',
  path: '/api/releases/:release/work',
  roles: ['researcher'],
  request: z.strictObject({}),
  response: ReleaseProgress,
});

/**
 * Lets the files be made, coarsened as the plan says or more. `invalid-input` names what would be coarsened less than
 * in the plan, or what has to be coarsened too because an earlier release of the study did so and told something else;
 * `conflict` when the release is not waiting for it. The same sent twice is a success.
 */
export const confirmRelease = defineEndpoint({
  id: 'confirm-release',
  method: 'POST',
  path: '/api/releases/:release/confirm',
  roles: ['researcher'],
  request: z.strictObject({ coarsening: Coarsening }),
  response: ReleaseProgress,
});

/**
 * Stops a release that is not ready yet; what was made of it goes. One that is made again is `expired` as before, and
 * can be made again later. `conflict` when it is ready or expired.
 */
export const cancelRelease = defineEndpoint({
  id: 'cancel-release',
  method: 'POST',
  path: '/api/releases/:release/cancel',
  roles: ['researcher'],
  request: z.strictObject({}),
  response: ReleaseProgress,
});

/**
 * Makes the files of an expired release again, from what was frozen. `conflict` when it is not expired or the study is
 * closed.
 */
export const remakeRelease = defineEndpoint({
  id: 'remake-release',
  method: 'POST',
  path: '/api/releases/:release/remake',
  roles: ['researcher'],
  request: z.strictObject({}),
  response: ReleaseProgress,
});
