// @vitest-environment node
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isRetrySet, retryAlarm, setRetry, waitAfter } from '../../../extension/sync/retry-alarm.ts';

const minute = 60_000;

beforeEach(() => {
  fakeBrowser.reset();
  vi.useRealTimers();
});

describe('the time before another attempt', () => {
  it('is anything up to a bound that doubles with each failure, to a quarter of an hour', () => {
    const bounds = [0, 1, 2, 3, 8, 30, 1_000].map((failures) => waitAfter(failures, 1));
    expect(bounds).toEqual([5_000, 10_000, 20_000, 40_000, 15 * minute, 15 * minute, 15 * minute]);
    fc.assert(
      fc.property(fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (failures, random) => {
        const wait = waitAfter(failures, random);
        expect(wait).toBeGreaterThanOrEqual(0);
        expect(wait).toBeLessThanOrEqual(waitAfter(failures, 1));
        expect(wait).toBe(Math.round(random * waitAfter(failures, 1)));
      }),
    );
  });
});

describe('another attempt', () => {
  it('is set when it is, and not when its time lies beyond what any wait can be: the clock was put back', async () => {
    expect(await isRetrySet()).toBe(false);
    await setRetry(3);
    expect(await isRetrySet()).toBe(true);
    await fakeBrowser.alarms.create(retryAlarm, { when: Date.now() + 24 * 60 * minute });
    expect(await isRetrySet()).toBe(false);
  });
});
