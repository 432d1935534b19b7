import { expect, it } from 'vitest';
import { askedConsults } from '../../shared/conversation/consult-course.ts';
import { consultPaths } from '../../shared/conversation/consult-paths.ts';
import { caseHistory } from '../../shared/history/case-history.ts';
import { closed, consult, consultAnswer, consultOutcome, opened, transferred } from '../history/entry-of.ts';

const start = opened({ on: '2026-01-01' });
const asked = consult('c1', { on: '2026-02-01' }, { reason: 'stagnation', shape: 'coaching' });

const pathsOn = (cutOn: string, ...entries: Parameters<typeof caseHistory>[0]) =>
  consultPaths(
    askedConsults(caseHistory([start, ...entries])).map(({ course }) => course),
    cutOn,
  );

it('a consult goes from its reason by the way in which somebody thought along to what it came to', () => {
  const entries = [
    asked,
    consultAnswer('c1', { on: '2026-02-10' }),
    consultOutcome('c1', 'enough', { on: '2026-03-01' }),
  ];
  const path = { reason: 'stagnation', count: 1 };
  expect(pathsOn('2026-02-09', ...entries)).toEqual([
    { ...path, shape: 'coaching', end: 'waiting', days: [] },
  ]);
  expect(pathsOn('2026-02-10', ...entries)).toEqual([
    { ...path, shape: 'think-along', end: 'answered', days: [9] },
  ]);
  expect(pathsOn('2026-03-01', ...entries)).toEqual([
    { ...path, shape: 'think-along', end: 'enough', days: [9] },
  ]);
});

it('consults that went the same way are counted together, with the shortest answer first', () => {
  const again = consult('c2', { on: '2026-03-01' }, { reason: 'stagnation' });
  const paths = pathsOn(
    '2026-06-01',
    asked,
    again,
    consult('c3', { on: '2026-03-01' }),
    consultAnswer('c1', { on: '2026-02-10' }),
    consultAnswer('c2', { on: '2026-03-03' }),
  );
  expect(paths).toEqual([
    { reason: 'stagnation', shape: 'think-along', end: 'answered', count: 2, days: [2, 9] },
    { reason: null, shape: null, end: 'waiting', count: 1, days: [] },
  ]);
});

it('a case that closed first leaves a consult without an end', () => {
  const ended = closed('01', { on: '2026-02-20' });
  expect(pathsOn('2026-02-19', asked, ended)).toMatchObject([{ end: 'waiting' }]);
  expect(pathsOn('2026-02-20', asked, ended)).toMatchObject([{ end: 'case-closed' }]);
});

it('what came of it in another team is not told to the team that asked', () => {
  const paths = pathsOn(
    '2026-06-01',
    asked,
    transferred('south', { on: '2026-02-05' }),
    consultAnswer('c1', { on: '2026-02-10', teamId: 'south' }),
    consultOutcome('c1', 'referral', { on: '2026-03-01', teamId: 'south' }),
  );
  expect(paths).toEqual([{ reason: 'stagnation', shape: 'coaching', end: 'case-left', count: 1, days: [] }]);
});
