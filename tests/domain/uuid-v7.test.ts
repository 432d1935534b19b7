import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uuidV7 } from '../../shared/domain/uuid-v7.ts';
import { Id } from '../../shared/forms/schema.ts';

const bytes = fc.uint8Array({ minLength: 10, maxLength: 10 });

describe('an id', () => {
  it('begins with its moment and says which version it is', () => {
    const id = uuidV7(0x017f22e279b0, new Uint8Array(10).fill(0xff));
    expect(id).toBe('017f22e2-79b0-7fff-bfff-ffffffffffff');
  });

  it('is always one that the API takes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 45 }), bytes, (now, random) => {
        expect(Id.safeParse(uuidV7(now, random)).success).toBe(true);
      }),
    );
  });

  it('carries 74 random bits', () => {
    fc.assert(
      fc.property(bytes, bytes, (one, other) => {
        const kept = (random: Uint8Array) => [
          (random[0] ?? 0) & 15,
          random[1],
          (random[2] ?? 0) & 63,
          ...random.slice(3),
        ];
        expect(uuidV7(0, one) === uuidV7(0, other)).toBe(String(kept(one)) === String(kept(other)));
      }),
    );
  });

  it('refuses to be made of too little', () => {
    expect(() => uuidV7(0, new Uint8Array(9))).toThrow(RangeError);
  });
});
