import { describe, expect, it } from 'vitest';
import type { Entry } from '../../shared/domain/entry.ts';
import type { Answers } from '../../shared/forms/define-form.ts';
import { pairText, readPair } from '../../shared/observations/agreement-value.ts';
import { summariseAgreement } from '../../shared/observations/summarise-agreement.ts';
import { checklist, entryOf, id, opened, retraction } from '../history/entry-of.ts';
import { counted, observed } from './observe.ts';

const start = opened({ on: '2026-01-05' });
const role = (name: string): Answers => ({ assessors: [{ role: name }] });
const judged = (authorId: string, conclusion: string, on: string, answers: Answers = role('practitioner')) =>
  checklist('s1', conclusion, { on, authorId, name: `${authorId} ${on}` }, answers);
const pairs = (...entries: Entry[]) => observed('agreement-conclusion', [start, ...entries]);

const anna = judged('anna', 'safe', '2026-02-01');
const bas = judged('bas', 'unsafe', '2026-02-08');

describe('two judgements of one assessment', () => {
  it('are a pair from the first to the second, in the table of who judged first', () => {
    expect(pairs(anna, bas)).toEqual([
      {
        kind: 'agreement-conclusion',
        subject: id('s1'),
        teamId: 'north',
        startOn: '2026-02-01',
        endOn: '2026-02-08',
        value: '0 0 1/0 0 0/0 0 0',
      },
    ]);
  });

  it('stand with the practitioner of the family in the rows, whoever was first', () => {
    const colleague = judged('bas', 'unsafe', '2026-01-28', role('colleague'));
    expect(pairs(colleague, anna)).toMatchObject([{ value: '0 0 1/0 0 0/0 0 0' }]);
  });

  it('are no pair of one person, of one form together, or when one is withdrawn', () => {
    expect(pairs(anna)).toEqual([]);
    expect(pairs(anna, judged('anna', 'unsafe', '2026-02-08'))).toEqual([]);
    expect(pairs(anna, bas, retraction(bas.id, { on: '2026-02-09' }))).toEqual([]);
    const together = judged('anna', 'safe', '2026-02-01', {
      assessors: [{ role: 'practitioner' }, { role: 'colleague' }],
    });
    expect(pairs(together, bas)).toMatchObject([{ value: expect.stringMatching(/ seen$/) }]);
  });

  it('tell that the second could know, and a third judgement changes nothing', () => {
    const look = entryOf('judgement-seen', { assessment: id('s1') }, { on: '2026-02-03', authorId: 'bas' });
    expect(pairs(anna, look, bas)).toMatchObject([{ value: '0 0 1/0 0 0/0 0 0 seen' }]);
    expect(pairs(anna, bas, judged('chris', 'safe', '2026-02-09'))).toEqual(pairs(anna, bas));
  });

  it('compare questions about the same child that both answered with yes or no', () => {
    const items = (...answers: [string, number | undefined, string][]): Answers => ({
      ...role('practitioner'),
      items: answers.map(([item, child, answer]) => ({ item, ...(child && { child }), answer })),
    });
    const first = judged(
      'anna',
      'safe',
      '2026-02-01',
      items(['a', undefined, 'yes'], ['b', 1, 'no'], ['b', 2, 'no'], ['c', undefined, 'unknown']),
    );
    const second = judged(
      'bas',
      'safe',
      '2026-02-02',
      items(['a', undefined, 'yes'], ['b', 1, 'yes'], ['b', 3, 'no'], ['c', undefined, 'no']),
    );
    expect(observed('agreement-answers', [start, first, second])).toMatchObject([{ value: '0 1/0 1' }]);
    expect(observed('agreement-answers', [start, anna, bas])).toEqual([]);
  });
});

describe('pairs together', () => {
  it('are written and read back', () => {
    for (const isBlind of [true, false]) {
      const pair = {
        table: [
          [1, 20],
          [3, 0],
        ],
        isBlind,
      };
      expect(readPair(pairText(pair))).toEqual(pair);
    }
  });

  it('count where both judged blind, on the day of the second', () => {
    const seen = { ...counted(pairs(anna, bas))[0], value: '1 0 0/0 0 0/0 0 0 seen', count: 3 };
    const all = [
      ...counted(pairs(anna, bas)),
      { kind: '', startOn: '', endOn: '2026-02-08', ...seen, value: seen.value },
    ];
    expect(summariseAgreement(all, '2026-02-07', { categories: 3 })).toMatchObject({
      assessments: 0,
      n: 0,
      notBlind: 0,
      agreement: null,
      kappa: null,
      ac1: null,
    });
    expect(summariseAgreement(all, '2026-02-08', { categories: 3 })).toMatchObject({
      assessments: 1,
      n: 1,
      notBlind: 3,
      agreement: 0,
      table: [
        [0, 0, 1],
        [0, 0, 0],
        [0, 0, 0],
      ],
    });
    expect(summariseAgreement(all, '2026-02-08', { categories: 3, countsAll: true })).toMatchObject({
      assessments: 4,
      agreement: 0.75,
    });
  });

  it('have no kappa where all is in one category, and still say how many agree', () => {
    const same = [{ kind: '', startOn: '2026-01-01', endOn: '2026-01-02', value: '2 0/0 0', count: 9 }];
    expect(summariseAgreement(same, '2026-02-01', { categories: 2 })).toMatchObject({
      assessments: 9,
      n: 18,
      agreement: 1,
      kappa: null,
      ac1: 1,
    });
  });
});
