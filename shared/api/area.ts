import { AreaYear, ImportedFigure } from '../area/imported-figure.ts';
import { Sealed } from '../domain/entry.ts';
import { DaySchema, Id, Slug } from '../forms/schema.ts';
import * as z from '../zod.ts';
import { defineEndpoint } from './endpoint.ts';
import { RateSchema, TallySchema } from './schemas.ts';

/** How many years stand beside each other: this one and those before it. */
export const PICTURE_YEARS = 5;

/** From how many marks their median and spread are shown, to the team itself too. */
export const MIN_MARKS = 10;

export const HIGHEST_MARK = 10;

/** What a team counts itself in a year. */
export const OwnIndicators = z.strictObject({
  /** Indicator 2. `counted` are the families helped in the year, `met` those without specialist help all year. */
  neighbourhood: RateSchema,
  /** Indicator 4, own part. */
  satisfaction: z.strictObject({
    /** Cases closed in the year, and how many of them have a mark. */
    closed: z.int(),
    marked: z.int(),
    /** Null: fewer than ten marks. `counts` from 1 to 10; the median may lie halfway between two marks. */
    spread: z.nullable(
      z.strictObject({ counts: z.array(z.int()).check(z.length(HIGHEST_MARK)), median: z.number() }),
    ),
  }),
  /** Indicator 5: measure M04 over the year. */
  network: z.strictObject({ tally: TallySchema, rate: RateSchema }),
});
export type OwnIndicators = z.infer<typeof OwnIndicators>;

/** The parts of a SWOT. */
export const swotParts = ['strengths', 'weaknesses', 'opportunities', 'threats'] as const;
export type SwotPart = (typeof swotParts)[number];

/** The longest text in one part, in characters. */
export const MAX_SWOT_TEXT = 1000;

/** The form name under which the texts are sealed, so that they open nowhere else. */
export const AREA_NOTE_FORM = 'area-note';

/** The texts of a SWOT that are filled in, each sealed with the key of the team. */
export const SealedSwot = z.strictObject({
  strengths: z.optional(Sealed),
  weaknesses: z.optional(Sealed),
  opportunities: z.optional(Sealed),
  threats: z.optional(Sealed),
});
export type SealedSwot = z.infer<typeof SealedSwot>;

export const AreaPictureYear = z.strictObject({
  year: AreaYear,
  own: OwnIndicators,
  imported: z.array(ImportedFigure),
  note: z.nullable(z.strictObject({ version: z.int(), writtenAt: z.int(), sealed: SealedSwot })),
});
export type AreaPictureYear = z.infer<typeof AreaPictureYear>;

/** The area picture of one's own team: this year up to today and the four before it, oldest first. */
export const readAreaPicture = defineEndpoint({
  id: 'read-area-picture',
  method: 'GET',
  path: '/api/teams/:team/area-picture',
  roles: ['practitioner', 'coach'],
  request: z.strictObject({}),
  response: z.strictObject({
    teamId: Slug,
    teamName: z.string(),
    cutOn: DaySchema,
    years: z.array(AreaPictureYear).check(z.length(PICTURE_YEARS)),
  }),
});
export type AreaPicture = z.infer<(typeof readAreaPicture)['response']>;

/**
 * Writes the SWOT of a year. `version` is what it was written upon, 0 when there was none; `conflict` when somebody
 * wrote meanwhile. The same one sent twice is a success.
 */
export const writeAreaNote = defineEndpoint({
  id: 'write-area-note',
  method: 'PUT',
  path: '/api/teams/:team/area-notes/:year',
  roles: ['coach'],
  request: z.strictObject({ version: z.int().check(z.minimum(0)), sealed: SealedSwot }),
  response: z.strictObject({ version: z.int() }),
});

/** The most figures that one import may bring. */
export const MAX_FIGURES = 1000;

/**
 * Brings figures in: a new version, all of it or nothing. `invalid-input` names what is wrong by its place. The same id
 * sent twice is one import.
 */
export const importAreaFigures = defineEndpoint({
  id: 'import-area-figures',
  method: 'POST',
  path: '/api/area-figures',
  roles: ['administrator'],
  request: z.strictObject({
    id: Id,
    figures: z.array(ImportedFigure).check(z.minLength(1), z.maxLength(MAX_FIGURES)),
  }),
  response: z.strictObject({ version: z.int() }),
});

/** One import. */
export const AreaImport = z.strictObject({
  id: Id,
  version: z.int(),
  /** Instant, ms. */
  importedAt: z.int(),
  importedBy: z.string(),
  figures: z.int(),
  /** Instant; null while it stands. */
  undoneAt: z.nullable(z.int()),
});
export type AreaImport = z.infer<typeof AreaImport>;

/** The last imports, newest first, and the figures that hold: of each the one of the newest import that stands. */
export const readAreaFigures = defineEndpoint({
  id: 'read-area-figures',
  method: 'GET',
  path: '/api/area-figures',
  roles: ['administrator'],
  request: z.strictObject({}),
  response: z.strictObject({ imports: z.array(AreaImport), figures: z.array(ImportedFigure) }),
});

/** Undoes an import: what held before it holds again. One that was undone already is a success. */
export const undoAreaImport = defineEndpoint({
  id: 'undo-area-import',
  method: 'DELETE',
  path: '/api/area-figures/:import',
  roles: ['administrator'],
  request: z.strictObject({}),
  response: z.strictObject({}),
});
