import type { ResponseOf } from '../../../shared/api/endpoint.ts';
import type { readNorms as contract } from '../../../shared/api/norms.ts';
import type { SignedIn } from '../context.ts';

/** The organisation's terms, with the version under which they were set; 0 is the product's own proposal. */
export function organisationNorms({ norms, normsVersion }: SignedIn): ResponseOf<typeof contract> {
  return { version: normsVersion, norms };
}
