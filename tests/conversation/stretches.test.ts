import { expect, it } from 'vitest';
import { stretchesOf } from '../../shared/conversation/stretches.ts';
import { caseHistory } from '../../shared/history/case-history.ts';
import { closed, opened, transferred } from '../history/entry-of.ts';

const stretches = (...entries: Parameters<typeof caseHistory>[0]) => stretchesOf(caseHistory(entries));
const start = opened({ on: '2026-01-01' });

it('one team has a case until it closes, that day included', () => {
  expect(stretches(start)).toEqual([{ teamId: 'north', firstOn: '2026-01-01', lastOn: null, isLeft: false }]);
  expect(stretches(start, closed('01', { on: '2026-03-01' }))).toMatchObject([
    { lastOn: '2026-03-01', isLeft: false },
  ]);
});

it('a team has a case until the day before it goes to another', () => {
  expect(stretches(start, transferred('south', { on: '2026-02-01' }))).toEqual([
    { teamId: 'north', firstOn: '2026-01-01', lastOn: '2026-01-31', isLeft: true },
    { teamId: 'south', firstOn: '2026-02-01', lastOn: null, isLeft: false },
  ]);
});

it('a team may have a case twice', () => {
  const there = transferred('south', { on: '2026-02-01' });
  const back = transferred('north', { on: '2026-03-01', teamId: 'south' });
  expect(stretches(start, there, back).map(({ teamId, firstOn }) => [teamId, firstOn])).toEqual([
    ['north', '2026-01-01'],
    ['south', '2026-02-01'],
    ['north', '2026-03-01'],
  ]);
});

it('a case that went on at once was never with the first team, and one that closed never went on', () => {
  expect(stretches(start, transferred('south', { on: '2026-01-01' }))).toMatchObject([{ teamId: 'south' }]);
  const ended = closed('01', { on: '2026-03-01' });
  expect(stretches(start, ended, transferred('south', { on: '2026-04-01' }))).toMatchObject([
    { teamId: 'north', lastOn: '2026-03-01', isLeft: false },
  ]);
});

it('a case that nothing opened is with nobody', () => {
  expect(stretches(closed('01', { on: '2026-03-01' }))).toEqual([]);
});
