import { posix } from 'node:path';
import { textOf } from './files.ts';

export interface Import {
  /** As written. */
  specifier: string;
  /** The path from the root of what a relative import points at, without a query; null for a package. */
  path: string | null;
  /** Written as `import type` or `export type`: gone once built. */
  isType: boolean;
}

const statement = /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]/gm;
const expression = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** What a source file imports and re-exports, types included. */
export function importsOf(file: string): Import[] {
  return importsIn(textOf(file), file);
}

export function importsIn(text: string, file: string): Import[] {
  return [...text.matchAll(statement), ...text.matchAll(expression)]
    .map((match) => ({
      specifier: match[1] ?? match[2] ?? '',
      isType: /^\s*(import|export)\s+type\b/.test(match[0]),
    }))
    .map(({ specifier, isType }) => ({ specifier, isType, path: resolve(specifier, file) }));
}

function resolve(specifier: string, file: string): string | null {
  if (!specifier.startsWith('.')) return null;
  return posix.join(posix.dirname(file), specifier.replace(/\?.*$/, ''));
}

/** The package a specifier belongs to: `@a/b/c` is of `@a/b`. */
export function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
