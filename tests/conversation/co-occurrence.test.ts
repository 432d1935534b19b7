import { expect, it } from 'vitest';
import { coOccurrence } from '../../shared/conversation/co-occurrence.ts';
import { domainScan } from '../../shared/conversation/domain-scan.ts';
import type { Answers } from '../../shared/forms/define-form.ts';
import { caseHistory } from '../../shared/history/case-history.ts';
import { opened } from '../history/entry-of.ts';

const scan = (answers: Answers) => domainScan(caseHistory([opened({ on: '2026-01-01' }, answers)]));
const about = (states: Record<string, string>, ...linked: string[][]) =>
  scan({
    domains: Object.entries(states).map(([domain, state]) => ({ domain, state })),
    connections: linked.map((domains) => ({ domains })),
  });

it('a pair counts the cases with concerns about both, and those in which somebody said that they hang together', () => {
  const both = { parenting: 'concern', finance: 'concern' };
  const { pairs } = coOccurrence([
    about(both, ['finance', 'parenting']),
    about(both),
    about({ ...both, finance: 'well' }, ['parenting', 'finance']),
  ]);
  expect(pairs).toEqual([{ domains: ['parenting', 'finance'], together: 2, linked: 1 }]);
});

it('what hangs together by threes does so by twos, and the most frequent pair comes first', () => {
  const three = { parenting: 'concern', school: 'concern', housing: 'concern' };
  const { pairs } = coOccurrence([
    about(three, ['housing', 'parenting', 'school']),
    about({ school: 'concern', housing: 'concern' }),
  ]);
  expect(pairs).toEqual([
    { domains: ['school', 'housing'], together: 2, linked: 1 },
    { domains: ['parenting', 'school'], together: 1, linked: 1 },
    { domains: ['parenting', 'housing'], together: 1, linked: 1 },
  ]);
});

it('a case whose domains were not gone through says nothing, one with a domain left out says that it was not discussed', () => {
  const { scanned, unscanned, states } = coOccurrence([
    scan({}),
    about({ parenting: 'well', safety: 'not-discussed' }),
    about({ parenting: 'concern' }),
  ]);
  expect({ scanned, unscanned }).toEqual({ scanned: 2, unscanned: 1 });
  expect(states.find(({ domain }) => domain === 'parenting')).toEqual({
    domain: 'parenting',
    concern: 1,
    well: 1,
    notDiscussed: 0,
  });
  expect(states.find(({ domain }) => domain === 'safety')).toMatchObject({ notDiscussed: 2 });
});

it('without cases there is nothing', () => {
  expect(coOccurrence([])).toMatchObject({ scanned: 0, unscanned: 0, pairs: [] });
});
