import { expect, it } from 'vitest';
import { caseHistory } from '../../shared/history/case-history.ts';
import { consult, consultAnswer, consultOutcome, id } from './entry-of.ts';

const asked = consult('c1', { on: '2026-02-01', name: 'asked' }, { reason: 'stagnation', shape: 'coaching' });
const consultsOf = (...entries: Parameters<typeof caseHistory>[0]) => caseHistory(entries).consults;

it('a consult is open until it is answered and finished', () => {
  expect(consultsOf(asked)).toEqual([
    {
      id: id('c1'),
      entryId: asked.id,
      askedOn: '2026-02-01',
      reason: 'stagnation',
      askedShape: 'coaching',
      givenShape: null,
      answeredOn: null,
      outcome: null,
      outcomes: [],
    },
  ]);
});

it('the first answer to a consult counts, and its last outcome', () => {
  expect(
    consultsOf(
      consultOutcome('c1', 'joint-trajectory', { on: '2026-04-01' }),
      consultAnswer('c1', { on: '2026-02-20' }),
      consultOutcome('c1', 'enough', { on: '2026-03-01' }),
      asked,
      consultAnswer('c1', { on: '2026-02-10' }),
    ),
  ).toMatchObject([{ answeredOn: '2026-02-10', outcome: { on: '2026-04-01', code: 'joint-trajectory' } }]);
});

it('a consult that was recorded so late that it counts after its answer is answered all the same', () => {
  const late = consult('c1', { on: '2026-02-01', recordedOn: '2026-03-01' });
  expect(consultsOf(late, consultAnswer('c1', { on: '2026-02-10' }))).toMatchObject([
    { askedOn: '2026-03-01', answeredOn: '2026-02-10' },
  ]);
});

it('asking the same consult again changes nothing, and an answer to one that nobody asked makes none', () => {
  expect(
    consultsOf(asked, consult('c1', { on: '2026-03-01' }), consultAnswer('c2', { on: '2026-03-01' })),
  ).toMatchObject([{ id: id('c1'), askedOn: '2026-02-01', answeredOn: null }]);
});
