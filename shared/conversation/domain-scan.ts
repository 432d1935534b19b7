import { lifeDomain } from '../codes/life-domain.ts';
import type { CaseHistory } from '../history/case-history.ts';

/** What a family's situation was when its life domains were gone through, in the order of the list. */
export interface DomainScan {
  concerns: string[];
  well: string[];
  /** Pairs of which somebody said that they hang together. */
  links: [string, string][];
}

/** Null where the domains were not gone through: that says nothing, not that all is well. */
export function domainScan({ domains, connections }: CaseHistory): DomainScan | null {
  if (Object.keys(domains).length === 0) return null;
  const inState = (state: string) =>
    lifeDomain.codes.flatMap(({ code }) => (domains[code] === state ? [code as string] : []));
  const links = pairsOf(lifeDomain.codes.map(({ code }) => code)).filter(([a, b]) =>
    connections.some((connection) => connection.includes(a) && connection.includes(b)),
  );
  return { concerns: inState('concern'), well: inState('well'), links };
}

/** Every pair of some things, in their order. */
export function pairsOf<T>(things: readonly T[]): [T, T][] {
  return things.flatMap((a, index) => things.slice(index + 1).map((b): [T, T] => [a, b]));
}
