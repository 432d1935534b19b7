import type { ReleasedFile, ReleaseFacts } from './release-facts.ts';

/** A file that describes a release. */
export interface DescribingFile {
  /** Its path in the package. */
  name: string;
  text: string;
}

/** The name of the file that tells of all others, and comes last in the package. */
export const MANIFEST = 'MANIFEST.json';

/** Every file of a release that describes it, apart from the manifest, in the order in which the package has them. */
export function describePackage(facts: ReleaseFacts): DescribingFile[] {
  throw new RangeError(`nothing describes release ${facts.number} yet`);
}

/**
 * The manifest: which study and release, what it was made with, and of every other file the bytes, rows and SHA-256.
 * @param files all files but the manifest itself, in the order of the package
 */
export function manifestText(facts: ReleaseFacts, files: readonly ReleasedFile[]): string {
  throw new RangeError(`nothing lists the ${files.length} files of release ${facts.number} yet`);
}
