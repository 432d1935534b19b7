import type { CaseRef } from './case-number.ts';

/**
 * What is recognised: on one page by one recipe, in a frame, or in a tab.
 * - `looking`: a case page that is still being built up, or two numbers while it changes; no conclusion yet.
 * - `several`: two cases could be meant.
 * - `broken`: the address is that of a case page, but the page doesn't show the number its recipe expects;
 *   `cases` then holds what the address alone says.
 */
export type Recognition =
  | { kind: 'none' }
  | { kind: 'looking'; cases: CaseRef[] }
  | { kind: 'case'; case: CaseRef }
  | { kind: 'several'; cases: CaseRef[] }
  | { kind: 'broken'; systems: string[]; cases: CaseRef[] };

/** One conclusion from several that hold at the same time; their order doesn't matter. Different numbers are never a case. */
export function merge(recognitions: readonly Recognition[]): Recognition {
  const found = new Map<string, CaseRef>();
  const systems = new Set<string>();
  let isLooking = false;
  let isShown = false;
  for (const recognition of recognitions) {
    for (const one of casesOf(recognition)) found.set(`${one.system} ${one.number}`, one);
    if (recognition.kind === 'broken') for (const system of recognition.systems) systems.add(system);
    isLooking ||= recognition.kind === 'looking';
    isShown ||= recognition.kind === 'case' || recognition.kind === 'several';
  }
  const cases = [...found.keys()].sort().flatMap((key) => found.get(key) ?? []);
  const [first] = cases;
  if (isShown && first && cases.length === 1) return { kind: 'case', case: first };
  if (isLooking) return { kind: 'looking', cases };
  if (isShown) return { kind: 'several', cases };
  return systems.size > 0 ? { kind: 'broken', systems: [...systems].sort(), cases } : { kind: 'none' };
}

/** Every case the recognition mentions, however sure it is. */
export function casesOf(recognition: Recognition): CaseRef[] {
  if (recognition.kind === 'case') return [recognition.case];
  return recognition.kind === 'none' ? [] : recognition.cases;
}
