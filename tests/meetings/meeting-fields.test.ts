import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codesOf } from '../../shared/codes/define-code-list.ts';
import { meetingActionState } from '../../shared/codes/meeting-action-state.ts';
import { meetingRole } from '../../shared/codes/meeting-role.ts';
import { heldThisYear } from '../../shared/meetings/held-this-year.ts';
import {
  actionOfFields,
  fieldsOfAction,
  fieldsOfMeeting,
  meetingOfFields,
  textsIn,
} from '../../shared/meetings/meeting-fields.ts';

const roles = codesOf(meetingRole);

test('a meeting is the same after it was fields', () => {
  const meeting = fc.record({
    heldOn: fc.constant('2026-06-10'),
    measures: fc.uniqueArray(fc.constantFrom('M01', 'M05', 'M07'), { maxLength: 3 }),
    participants: fc
      .subarray(roles)
      .chain((some) =>
        fc.tuple(
          ...some.map((role) =>
            fc.record({ role: fc.constant(role), count: fc.integer({ min: 1, max: 99 }) }),
          ),
        ),
      ),
    helpful: fc.option(fc.integer({ min: 1, max: 10 })),
  });
  fc.assert(
    fc.property(meeting, (one) => {
      expect(meetingOfFields(fieldsOfMeeting(one))).toEqual(one);
    }),
  );
});

test('an action is the same after it was fields', () => {
  const action = fc.record({
    byOn: fc.option(fc.constant('2026-09-01')),
    measureId: fc.option(fc.constantFrom('M01', 'M05')),
    state: fc.constantFrom(...codesOf(meetingActionState)),
  });
  fc.assert(
    fc.property(action, (one) => {
      expect(actionOfFields(fieldsOfAction(one))).toEqual(one);
    }),
  );
});

test('what is half typed is left out of what is sent', () => {
  const fields = { heldOn: '2026-06-10', 'participants.coach': '1.5', helpful: '11', byOn: '2026-13' };
  expect(meetingOfFields(fields)).toMatchObject({ participants: [], helpful: null });
  expect(actionOfFields(fields)).toEqual({ byOn: null, measureId: null, state: 'open' });
});

test('texts are what leaves the device sealed only', () => {
  const texts = { 'interpretation.M01': 'a', successes: 'b', who: 'c', result: 'd' };
  expect(textsIn({ ...texts, heldOn: '2026-06-10', 'participants.coach': '1', state: 'open' })).toEqual(
    texts,
  );
});

describe('three meetings a year', () => {
  test('are counted by the windows in which one was held', () => {
    expect(heldThisYear([], '2026-06-15')).toEqual({
      held: 0,
      of: 3,
      lastOn: '2026-08-31',
      isHeldNow: false,
    });
    const twiceInSpring = ['2026-02-01', '2026-03-01', '2025-12-01'];
    expect(heldThisYear(twiceInSpring, '2026-06-15')).toMatchObject({ held: 1, isHeldNow: false });
    expect(heldThisYear([...twiceInSpring, '2026-06-10'], '2026-06-15')).toMatchObject({
      held: 2,
      isHeldNow: true,
    });
  });
});
