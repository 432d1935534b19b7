/** What is wrong in a template, with its place counted from 1. */
export interface TemplateProblem {
  /** `unknown`: no such placeholder for this form; `brace`: a { or } that belongs to none. */
  kind: 'unknown' | 'brace';
  line: number;
  column: number;
  /** The placeholder as it was written, or the brace. */
  found: string;
}

const PLACEHOLDER = /\{([^{}]*)\}|[{}]/g;

/**
 * What keeps a text from being a template; empty when nothing does.
 * @param names the placeholders that the form has
 */
export function templateProblems(text: string, names: readonly string[]): TemplateProblem[] {
  return text.split('\n').flatMap((line, index) =>
    [...line.matchAll(PLACEHOLDER)].flatMap((match): TemplateProblem[] => {
      const [found, name] = match;
      if (name !== undefined && names.includes(name)) return [];
      const kind = name === undefined ? 'brace' : 'unknown';
      return [{ kind, line: index + 1, column: match.index + 1, found }];
    }),
  );
}

/** What placeholders stand for: some pieces of text each, none for what was not answered. */
export type Values = Readonly<Record<string, readonly string[]>>;

/**
 * Fills in a template.
 * - A line with a placeholder that stands for nothing is left out as a whole, and so is a line above it that ends in a
 *   colon, or what stood under it when all of that is left out.
 * - A placeholder with nothing but marks before it (`- {acties}`) gives a line for each piece; within a line the pieces
 *   are set one after the other.
 *
 * Never gives two empty lines in a row, nor one at the beginning or the end. Expects a template without problems.
 */
export function fillTemplate(text: string, values: Values): string {
  const filled = text
    .replaceAll('\r', '')
    .split('\n')
    .map((line) => ({ line, made: fillLine(line, values) }));
  const kept = filled.flatMap(({ line, made }, index) => {
    const isHeading = /:\s*$/.test(line) && !/\{/.test(line);
    return isHeading && isDeserted(filled.slice(index + 1)) ? [] : made;
  });
  return kept
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** Whether everything up to the next empty line was left out, and there was something. */
function isDeserted(below: readonly { line: string; made: readonly string[] }[]): boolean {
  const end = below.findIndex(({ line }) => line.trim() === '');
  const block = end === -1 ? below : below.slice(0, end);
  return block.length > 0 && block.every(({ made }) => made.length === 0);
}

function fillLine(line: string, values: Values): string[] {
  const named = [...line.matchAll(PLACEHOLDER)].map(([, name = '']) => values[name] ?? []);
  if (named.some((pieces) => pieces.length === 0)) return [];
  const alone = /^([^\p{L}\p{N}{}]*)\{([^{}]*)\}\s*$/u.exec(line);
  if (alone) {
    const [, marks = '', name = ''] = alone;
    return (values[name] ?? []).map((piece) => marks + piece);
  }
  return [line.replaceAll(PLACEHOLDER, (_, name: string) => (values[name] ?? []).join('; ')).trimEnd()];
}
