/** What stands for the case number in `readablePattern`. */
export const NUMBER_SIGN = '①';

const anything = '…';

/**
 * A pattern as people can read it: literal text, `0` for each digit, `A` for a letter, `…` for what may be anything, and
 * `NUMBER_SIGN` for the case number. To give an idea of it; only the pattern itself is exact.
 */
export function readablePattern(pattern: string): string {
  return [...new Set(choicesIn(pattern).map(read))].join(' / ').replace(/(?:…\s*)+…/gu, anything);
}

function read(pattern: string): string {
  let text = '';
  let at = 0;
  while (at < pattern.length) {
    const [part, length] = partAt(pattern, at);
    at += length;
    const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/u.exec(pattern.slice(at))?.[0] ?? '';
    at += quantifier.length;
    text += repeated(part, quantifier);
  }
  return text;
}

/** The part of a pattern that begins somewhere, in readable form, and how long it is written. */
function partAt(pattern: string, at: number): [text: string, length: number] {
  const rest = pattern.slice(at);
  const [sign] = /^\\(?:p\{[^}]*\}|.)/u.exec(rest) ?? [];
  if (sign) return [escapes[sign] ?? (/^\\[A-Za-z]/u.test(sign) ? anything : sign.slice(1)), sign.length];
  if (rest.startsWith('[')) {
    const length = (/^\[(?:\\.|[^\]])*\]/u.exec(rest)?.[0] ?? rest).length;
    return [classText(rest.slice(0, length)), length];
  }
  if (rest.startsWith('(')) {
    const length = groupLength(rest);
    return [groupText(rest.slice(0, length)), length];
  }
  return rest[0] === '.' ? [anything, 1] : [rest[0] === '^' || rest[0] === '$' ? '' : (rest[0] ?? ''), 1];
}

const escapes: Record<string, string> = { '\\d': '0', '\\s': ' ', '\\p{Pd}': '-' };

function classText(text: string): string {
  if (/^\[[0-9]-[0-9]\]$/u.test(text)) return '0';
  if (text === '[A-Z]' || text === '[A-Za-z]') return 'A';
  const [, letter] = /^\[([A-Z])[a-z]\]$/u.exec(text) ?? [];
  return letter ?? anything;
}

function groupText(text: string): string {
  if (text.startsWith('(?<number>')) return NUMBER_SIGN;
  if (/^\(\?<?[=!]/u.test(text)) return '';
  const inner = text.replace(/^\((?:\?:|\?<\w+>)?/u, '').slice(0, -1);
  return choicesIn(inner).map(read).join('/');
}

function repeated(part: string, quantifier: string): string {
  if (quantifier === '' || part === NUMBER_SIGN || part === '') return part;
  const [, exact] = /^\{(\d+)\}/u.exec(quantifier) ?? [];
  if (exact !== undefined && Number(exact) <= 20) return part.repeat(Number(exact));
  if (/^[0A]$/u.test(part))
    return quantifier.startsWith('{0') || quantifier === '?' ? anything : `${part}${anything}`;
  return part === ' ' || part === '-' ? part : anything;
}

function groupLength(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '[') at += (/^\[(?:\\.|[^\]])*\]/u.exec(text.slice(at))?.[0].length ?? 1) - 1;
    else if (text[at] === '(') depth += 1;
    else if (text[at] === ')') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}

/** The alternatives at the outermost level. */
function choicesIn(pattern: string): string[] {
  const choices = [''];
  let at = 0;
  while (at < pattern.length) {
    const [, length] = partAt(pattern, at);
    if (pattern[at] === '|') choices.push('');
    else choices.push((choices.pop() ?? '') + pattern.slice(at, at + length));
    at += length;
  }
  return choices;
}
