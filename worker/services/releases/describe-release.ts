import {
  type DescribingFile,
  describePackage,
  MANIFEST,
  manifestText,
} from '../../../shared/export/describe-package.ts';
import {
  type BaseRelease,
  type ReleaseFacts,
  versionOf,
  versionText,
} from '../../../shared/export/release-facts.ts';
import { sha256Hex } from '../../../shared/privacy/sha-256.ts';
import { deleteFiles, insertFiles, type StoredFile } from '../../db/queries/release-files.ts';
import { toldDifferences } from './differences.ts';
import { goOn } from './first-step.ts';
import { finishedFile, growFiles, type Piece } from './grow-files.ts';
import type { KnownRelease, Made } from './known-release.ts';
import { csvName, excelName, parquetName, tablesOf } from './tables.ts';
import type { Turn, Work } from './work.ts';

/** Writes the files that describe the release, and lists all files in the order of the package. */
export async function describeRelease({ db, release, base, by }: Work): Promise<Turn> {
  const { id, step, counts } = release;
  const tables = tablesOf(release);
  const csv = tables.map(({ name }) => csvName(name));
  const names = [csv, tables.map(({ name }) => excelName(name)), tables.map(({ name }) => parquetName(name))];
  const data = names.flat().flatMap((name): StoredFile[] => {
    const file = step.files[name];
    return file ? [finishedFile(name, file, true)] : [];
  });
  const version = versionOf(release.cutOn, await sha256Hex(by.crypto, versionText(data)));
  const made: Made = {
    cases: step.made,
    leftOut: step.leftOut,
    rows: tables.map(({ name }) => ({ table: name, rows: step.files[csvName(name)]?.rows ?? 0 })),
    differences: base ? toldDifferences(step.differences, tables) : null,
    version,
  };
  const facts = factsOf(release, { base: baseOf(base), made, files: data.map(told) });
  const describing = describePackage(facts);
  const grown = growFiles(db, id, {}, describing.map(piece));
  const listed = [...describing.map(({ name }) => fileOf(grown.files, name)), ...data];
  const manifest = { name: MANIFEST, text: manifestText(facts, listed.map(told)) };
  const last = growFiles(db, id, {}, [piece(manifest)]);
  return {
    statements: [
      ...grown.statements,
      ...last.statements,
      deleteFiles(db, id),
      insertFiles(db, id, [...listed, fileOf(last.files, MANIFEST)]),
    ],
    next: goOn(step, 'pack', { files: {}, done: step.done + 1 }),
    counts: { ...counts, made },
  };
}

function factsOf(
  release: KnownRelease,
  { base, made, files }: { base: BaseRelease | null; made: Made; files: ReleaseFacts['files'] },
): ReleaseFacts {
  const { frozen, plan, step, number, kind, cutOn, coarsening } = release;
  const { organisation, teams: _, ...versions } = frozen;
  return {
    organisation,
    study: { id: release.studyId, version: release.studyVersion, plan },
    number,
    kind,
    base,
    cutOn,
    coarsening,
    frozen: versions,
    cases: made.cases,
    leftOut: made.leftOut,
    smallestClass: step.smallestClass,
    tables: tablesOf(release),
    files,
    version: made.version,
    differences: made.differences,
  };
}

function baseOf(base: KnownRelease | null): BaseRelease | null {
  if (!base) return null;
  return { number: base.number, cutOn: base.cutOn, version: base.counts.made?.version ?? '' };
}

function piece({ name, text }: DescribingFile): Piece {
  return { name, rows: 0, text };
}

function fileOf(files: ReturnType<typeof growFiles>['files'], name: string): StoredFile {
  const file = files[name];
  if (!file) throw new RangeError('a file that was not written');
  return finishedFile(name, file, false);
}

function told({ name, bytes, sha256, rows }: StoredFile) {
  return { name, bytes, sha256, rows };
}
