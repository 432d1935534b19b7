import type { DomainPair, readConversation } from '../api/conversation.ts';
import type { ResponseOf } from '../api/endpoint.ts';
import { lifeDomain } from '../codes/life-domain.ts';
import { type DomainScan, pairsOf } from './domain-scan.ts';

/**
 * Which concerns occur together in some cases. Counts only: ten domains make 45 pairs, of which some stand out by chance.
 * @param scans one for each case; null where the domains were not gone through
 */
export function coOccurrence(
  scans: readonly (DomainScan | null)[],
): ResponseOf<typeof readConversation>['domains'] {
  const scanned = scans.filter((scan) => scan !== null);
  const codes = lifeDomain.codes.map(({ code }) => code);
  const states = codes.map((domain) => {
    const concern = scanned.filter(({ concerns }) => concerns.includes(domain)).length;
    const well = scanned.filter((scan) => scan.well.includes(domain)).length;
    return { domain, concern, well, notDiscussed: scanned.length - concern - well };
  });
  const pairs = pairsOf(codes).flatMap(([a, b]): DomainPair[] => {
    const both = scanned.filter(({ concerns }) => concerns.includes(a) && concerns.includes(b));
    const linked = both.filter(({ links }) => links.some((link) => link[0] === a && link[1] === b));
    return both.length > 0 ? [{ domains: [a, b], together: both.length, linked: linked.length }] : [];
  });
  return {
    scanned: scanned.length,
    unscanned: scans.length - scanned.length,
    states,
    // The sort is stable: pairs that occur as often stay in the order of the list.
    pairs: pairs.sort((one, other) => other.together - one.together),
  };
}
