import { DaySchema, Id } from '../forms/schema.ts';
import * as z from '../zod.ts';
import { defineEndpoint, defineFile } from './endpoint.ts';

const Sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** How long a path to a package works, ms. Resuming within it needs no new one. */
export const TICKET_LIFETIME = 60 * 60_000;

/**
 * A path from which the browser itself downloads the package of a release: it shows progress, pauses and goes on.
 * Whoever has the path can download with it, so it works for an hour and for as long as its maker is a researcher.
 * Throws `not-found` for a release of somebody else, and for one that has no files, or none any more.
 */
export const makeDownloadTicket = defineEndpoint({
  id: 'make-download-ticket',
  method: 'POST',
  path: '/api/releases/:release/ticket',
  roles: ['researcher'],
  request: z.strictObject({}),
  response: z.strictObject({
    path: z.string(),
    /** What the file will be called. */
    name: z.string(),
    bytes: z.int(),
    /** Of the whole package. */
    sha256: Sha256,
    /** Instant, ms. */
    expiresAt: z.int(),
  }),
});

/** The package behind a ticket. Understands `Range` and `If-Range`. */
export const downloadPackage = defineFile({
  id: 'download-package',
  method: 'GET',
  path: '/api/downloads/:ticket',
  roles: 'anyone',
  request: z.strictObject({}),
  answers: 'file',
  response: z.never(),
});

/** A release as a script finds it. */
export const DownloadableRelease = z.strictObject({
  id: Id,
  /** The title that the study has in the version on which the release stands. */
  study: z.string(),
  /** Counts from 1 within its study. */
  number: z.int(),
  kind: z.enum(['full', 'correction', 'incremental']),
  cutOn: DaySchema,
  bytes: z.int(),
  /** Of the whole package. */
  sha256: Sha256,
  /** Where the package is: it answers `conflict` as soon as the package there is another one than this. */
  path: z.string(),
  /** Instants, ms. */
  madeAt: z.int(),
  expiresAt: z.int(),
});
export type DownloadableRelease = z.infer<typeof DownloadableRelease>;

/** The releases of whoever has the token that can be downloaded now, newest first. */
export const listResearchReleases = defineEndpoint({
  id: 'list-research-releases',
  method: 'GET',
  path: '/api/research/releases',
  roles: 'token',
  request: z.strictObject({}),
  response: z.strictObject({ releases: z.array(DownloadableRelease) }),
});

/** The package of a release, for scripts. Understands `Range` and `If-Range`. */
export const downloadResearchPackage = defineFile({
  id: 'download-research-package',
  method: 'GET',
  path: '/api/research/releases/:release/package',
  roles: 'token',
  request: z.strictObject({
    /** The package that is meant: going on with another one than one began with gives a broken file. */
    sha256: z.optional(Sha256),
  }),
  answers: 'file',
  response: z.never(),
});
