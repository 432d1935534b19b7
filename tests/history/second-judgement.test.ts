import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../shared/domain/entry.ts';
import { conclusionOf } from '../../shared/history/assessment.ts';
import { caseHistory } from '../../shared/history/case-history.ts';
import { sawFirst } from '../../shared/history/saw-first.ts';
import { withholdJudgements } from '../../shared/history/withhold-judgements.ts';
import { arbitraryCase } from './arbitrary-case.ts';
import { checklist, closed, entryOf, id, opened, retraction } from './entry-of.ts';

const start = opened({ on: '2026-01-05' });
const judged = (
  authorId: string,
  conclusion: string,
  on: string,
  more: { name?: string; amends?: string } = {},
) => checklist('s1', conclusion, { on, authorId, ...more }, { certainty: 'somewhat' });
const seen = (authorId: string, on: string) =>
  entryOf('judgement-seen', { assessment: id('s1') }, { on, authorId });
const joint = (conclusion: string, on: string, name = 'j1') =>
  entryOf('joint-conclusion', { assessment: id('s1'), conclusion }, { on, name });
const calledOff = (on: string) =>
  entryOf('prompt-answer', { kind: 'second-assessor', answer: 'deviated', reason: 'tailored' }, { on });

const anna = judged('anna', 'unsafe', '2026-01-10', { name: 'a1' });
const bas = judged('bas', 'concerns', '2026-01-12', { name: 'b1' });

const withheldFrom = (memberId: string, ...entries: Entry[]) =>
  withholdJudgements([start, ...entries], memberId).flatMap((entry) => (entry.withheld ? [entry.id] : []));

describe('what a colleague judged is withheld from who may judge second', () => {
  it('with everything that says how she found it; not that it is there', () => {
    const [entry] = withholdJudgements([start, anna], 'bas').filter(({ withheld }) => withheld);
    expect(entry?.answers).toEqual({
      assessment: id('s1'),
      instrument: 'neutral-frame@1',
      occasion: 'start',
    });
    const history = caseHistory(withholdJudgements([start, anna], 'bas'));
    expect(history.assessments).toMatchObject([{ judgements: [{ conclusion: null, authorId: 'anna' }] }]);
  });

  it('not from herself, and not from who judged too', () => {
    expect(withheldFrom('anna', anna)).toEqual([]);
    expect(withheldFrom('bas', anna, bas)).toEqual([]);
    expect(withheldFrom('anna', anna, bas)).toEqual([]);
  });

  it('nor from a third, once two have judged', () => {
    expect(withheldFrom('chris', anna)).toEqual([id('a1')]);
    expect(withheldFrom('chris', anna, bas)).toEqual([]);
  });

  it('not after she chose to see it, whatever is withdrawn', () => {
    const look = seen('bas', '2026-01-11');
    expect(withheldFrom('bas', anna, look)).toEqual([]);
    expect(withheldFrom('bas', anna, look, retraction(look.id, { on: '2026-01-11' }))).toEqual([]);
    expect(withheldFrom('chris', anna, look)).toEqual([id('a1')]);
  });

  it('again when the second judgement was withdrawn, with that; not from who had given it', () => {
    const withdrawn = retraction(id('b1'), { on: '2026-01-13', authorId: 'bas' });
    expect(withheldFrom('chris', anna, bas, withdrawn)).toEqual([id('a1'), id('b1')]);
    expect(withheldFrom('bas', anna, bas, withdrawn)).toEqual([]);
  });

  it('with its corrections', () => {
    const corrected = judged('anna', 'safe', '2026-01-10', { name: 'a2', amends: id('a1') });
    expect(withheldFrom('bas', anna, corrected)).toEqual([id('a1'), id('a2')]);
  });

  it.each([
    ['the case is closed', [anna, closed('01', { on: '2026-01-20' })]],
    [
      'two assessed together on one form',
      [
        checklist(
          's1',
          'unsafe',
          { on: '2026-01-10' },
          { assessors: [{ role: 'practitioner' }, { role: 'colleague' }] },
        ),
      ],
    ],
    ['no second judgement is coming', [anna, calledOff('2026-01-11')]],
  ])('not when %s', (_, entries) => {
    expect(withheldFrom('bas', ...entries)).toEqual([]);
  });

  it('of the newest assessment alone', () => {
    const newer = checklist('s2', 'safe', { on: '2026-03-01', name: 'n1' });
    expect(withheldFrom('bas', anna, newer)).toEqual([id('n1')]);
  });

  it('the same whether it is done once, or again on the device', () => {
    fc.assert(
      fc.property(arbitraryCase({ amending: false }), (others) => {
        const once = withholdJudgements([start, ...others], 'bas');
        expect(withholdJudgements(once, 'bas')).toEqual(once);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a judgement', () => {
  const saw = (entryId: string, ...entries: Entry[]) => sawFirst([start, ...entries], id(entryId));

  it('is blind when it is the first, and when the first was withheld from its author', () => {
    expect(saw('a1', anna, bas)).toBe(false);
    expect(saw('b1', anna, bas)).toBe(false);
  });

  it('is not blind after its author chose to see the first', () => {
    expect(saw('b1', anna, seen('bas', '2026-01-11'), bas)).toBe(true);
    const late = seen('bas', '2026-01-13');
    expect(saw('b1', anna, bas, late)).toBe(false);
  });

  it('is not blind when it is the third', () => {
    expect(saw('c1', anna, bas, judged('chris', 'safe', '2026-01-14', { name: 'c1' }))).toBe(true);
  });

  it('is not blind when it was given anew after the other could be seen', () => {
    const anew = judged('bas', 'unsafe', '2026-01-14', { name: 'b2' });
    expect(saw('b2', anna, bas, retraction(id('b1'), { on: '2026-01-13' }), anew)).toBe(true);
  });

  it('is not blind any more when its author corrects it after seeing the other', () => {
    expect(
      saw('a2', anna, bas, judged('anna', 'concerns', '2026-01-14', { name: 'a2', amends: id('a1') })),
    ).toBe(true);
  });

  it('stays blind when a correction changes nothing of it', () => {
    const same = judged('anna', 'unsafe', '2026-01-10', { name: 'a2', amends: id('a1') });
    expect(saw('a2', anna, bas, same)).toBe(false);
  });
});

describe('the conclusion of an assessment', () => {
  const conclude = (...entries: Entry[]) => {
    const [assessment] = caseHistory([start, ...entries]).assessments;
    return assessment ? conclusionOf(assessment) : 'none';
  };

  it('is the heaviest judgement until the assessors concluded together, whatever the order in which it came', () => {
    expect(conclude(anna, bas)).toBe('unsafe');
    expect(conclude(anna, bas, joint('concerns', '2026-01-15'))).toBe('concerns');
    expect(conclude(joint('safe', '2026-01-15'), bas, anna)).toBe('safe');
  });

  it('is what they concluded last', () => {
    expect(conclude(anna, bas, joint('safe', '2026-01-15'), joint('unsafe', '2026-01-20', 'j2'))).toBe(
      'unsafe',
    );
  });

  it('is the judgements’ again when what was concluded together is withdrawn', () => {
    const entries = [anna, bas, joint('safe', '2026-01-15')];
    expect(conclude(...entries, retraction(id('j1'), { on: '2026-01-16' }))).toBe('unsafe');
  });

  it('leaves both judgements as they were', () => {
    const [assessment] = caseHistory([start, anna, bas, joint('concerns', '2026-01-15')]).assessments;
    expect(assessment?.judgements.map(({ conclusion }) => conclusion)).toEqual(['unsafe', 'concerns']);
  });

  it('needs a judgement', () => {
    expect(caseHistory([start, joint('safe', '2026-01-15')]).assessments).toEqual([]);
  });
});
