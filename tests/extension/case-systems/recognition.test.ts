import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { casesOf, merge, type Recognition } from '../../../shared/case-systems/recognition.ts';

const a = { system: 'sample', number: 'Z-0001' };
const b = { system: 'sample', number: 'Z-0002' };
const elsewhere = { system: 'other', number: 'Z-0001' };
const none: Recognition = { kind: 'none' };
const caseA: Recognition = { kind: 'case', case: a };
const broken: Recognition = { kind: 'broken', systems: ['sample'], cases: [] };

describe('what a tab shows', () => {
  it.each<[string, Recognition[], Recognition]>([
    ['nothing when it has no frames', [], none],
    ['nothing when no frame shows a case', [none, none], none],
    ['the case that one of its frames shows', [none, caseA, none], caseA],
    ['one case when two frames show the same', [caseA, caseA], caseA],
    ['two cases when frames differ', [caseA, { kind: 'case', case: b }], { kind: 'several', cases: [a, b] }],
    [
      'two cases when systems differ over one number',
      [caseA, { kind: 'case', case: elsewhere }],
      { kind: 'several', cases: [elsewhere, a] },
    ],
    ['the case that another frame shows when one looks broken', [broken, caseA], caseA],
    ['broken when no frame shows the case that the address promises', [broken, none], broken],
    [
      'two cases when the address promises another than a frame shows',
      [{ kind: 'broken', systems: ['sample'], cases: [b] }, caseA],
      { kind: 'several', cases: [a, b] },
    ],
    [
      'no conclusion while a frame is being built up',
      [{ kind: 'looking', cases: [] }, none],
      { kind: 'looking', cases: [] },
    ],
    [
      'no conclusion while a frame still shows the former case',
      [{ kind: 'looking', cases: [b] }, caseA],
      { kind: 'looking', cases: [a, b] },
    ],
    ['the case as soon as all that is known agrees', [{ kind: 'looking', cases: [a] }, caseA], caseA],
  ])('is %s', (_, frames, shows) => {
    expect(merge(frames)).toEqual(shows);
  });

  const caseRef = fc.record({ system: fc.constantFrom('x', 'y'), number: fc.constantFrom('1', '2', '3') });
  const cases = fc.array(caseRef, { maxLength: 3 });
  const recognition: fc.Arbitrary<Recognition> = fc.oneof(
    fc.constant(none),
    fc.record({ kind: fc.constant('looking' as const), cases }),
    fc.record({ kind: fc.constant('case' as const), case: caseRef }),
    fc.record({ kind: fc.constant('several' as const), cases }),
    fc.record({
      kind: fc.constant('broken' as const),
      systems: fc.array(fc.constant('x'), { minLength: 1, maxLength: 1 }),
      cases,
    }),
  );

  it('doesn’t depend on the order of the frames, nor on one being told twice', () => {
    fc.assert(
      fc.property(fc.array(recognition, { maxLength: 5 }), (frames) => {
        expect(merge([...frames].reverse())).toEqual(merge(frames));
        expect(merge([...frames, ...frames])).toEqual(merge(frames));
      }),
    );
  });

  it('is a case only when every number that any frame mentions is that one', () => {
    fc.assert(
      fc.property(fc.array(recognition, { maxLength: 5 }), (frames) => {
        const shows = merge(frames);
        if (shows.kind === 'case') for (const one of frames.flatMap(casesOf)) expect(one).toEqual(shows.case);
      }),
    );
  });
});
