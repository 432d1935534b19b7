import type { ReleaseFacts } from '../release-facts.ts';
import { jsonText } from './json-text.ts';

/** `differences.json`: what became of the rows of each table since the base. Null for a full release. */
export function differencesText({ base, differences, kind, version }: ReleaseFacts): string | null {
  if (!base || !differences) return null;
  return jsonText({ kind, from: base, to: { version }, tables: differences });
}
