import { identifierWarnings } from '../privacy/identifier-warnings.ts';

const MASK = '▒▒▒▒';
/** Numbers as case systems write them, with a year or letters around them: five digits or more in a row or in parts. */
const NUMBER = /(?<![\p{L}\d])[\p{L}\d]*(?:[-./]?\d){5,}[\p{L}\d]*(?:[-./][\p{L}\d]+)*/gu;
const DAY = /^\d{1,2}[-/]\d{1,2}[-/](?:19|20)\d{2}$|^(?:19|20)\d{2}-\d{2}-\d{2}$/;

/**
 * A text as a room may see it: numbers that could be of a case are covered, and so is every line in which something
 * seems to identify a person. Days stay. Careful rather than right: what was covered is still in the record.
 * @param numbers how the organisation's case systems write their numbers; a pattern that is none is passed over
 */
export function maskIdentifying(text: string, numbers: readonly string[] = []): string {
  const patterns = numbers.flatMap((source) => patternOf(source));
  return text
    .split('\n')
    .map((line) => {
      if (identifierWarnings(line).length > 0) return MASK;
      const covered = patterns.reduce((rest, pattern) => rest.replace(pattern, MASK), line);
      return covered.replace(NUMBER, (found) => (DAY.test(found) ? found : MASK));
    })
    .join('\n');
}

function patternOf(source: string): RegExp[] {
  try {
    return [new RegExp(source, 'gu')];
  } catch {
    return [];
  }
}
