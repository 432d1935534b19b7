import * as z from '../zod.ts';
import { type IdentifierKind, identifierKinds, identifierWarnings } from './identifier-warnings.ts';

/** What an issue says whose text seems to identify a person. */
export const IDENTIFIER = 'identifier';

/** For texts that are names of things: refuses what seems to identify a person. */
export const noIdentifier = z.refine<string>((text) => identifierWarnings(text).length === 0, {
  error: IDENTIFIER,
});

const MADE = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Where in a value a text stands that seems to identify a person, as paths (`own.0.items.2.text`); never the text. What
 * the product makes itself is left alone: a uuid can hold any digits.
 * @param value anything that JSON can say
 * @param kinds what is looked for
 */
export function identifierPaths(
  value: unknown,
  kinds: readonly IdentifierKind[] = identifierKinds,
): string[] {
  return [...found(value, '')];

  function* found(part: unknown, path: string): Generator<string> {
    if (typeof part === 'string') {
      if (!MADE.test(part) && identifierWarnings(part).some((kind) => kinds.includes(kind))) yield path;
    } else if (typeof part === 'object' && part !== null) {
      for (const [key, one] of Object.entries(part)) yield* found(one, path === '' ? key : `${path}.${key}`);
    }
  }
}
