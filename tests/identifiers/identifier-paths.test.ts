import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeLists } from '../../shared/codes/registry.ts';
import { CaseTag } from '../../shared/domain/entry.ts';
import { toBase64Url } from '../../shared/privacy/base64url.ts';
import { isCitizenNumber } from '../../shared/privacy/eleven-test.ts';
import { identifierPaths } from '../../shared/privacy/identifier-paths.ts';
import { isPaddedNumber } from '../../shared/privacy/padded-number.ts';
import { citizenNumbers, identifiers } from './arbitrary-identifiers.ts';

describe('what seems to identify a person', () => {
  it('is found at any depth, and its place is said without it', () => {
    fc.assert(
      fc.property(identifiers, (identifier) => {
        expect(identifierPaths({ items: [{ text: 'rustig' }, { text: `bel ${identifier}.` }] })).toEqual([
          'items.1.text',
        ]);
        expect(identifierPaths(identifier)).toEqual(['']);
      }),
    );
  });

  it('is never a uuid, whatever digits are in it', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        expect(identifierPaths({ id })).toEqual([]);
      }),
    );
    expect(identifierPaths({ id: '00000000-0000-4000-8000-000123456782' })).toEqual([]);
    expect(identifierPaths({ id: '12345678-1234-4234-8234-06123456789a' })).toEqual([]);
  });

  it('is no code of any code list, and no day', () => {
    expect(codeLists.length).toBeGreaterThan(10);
    for (const { codes } of codeLists) {
      expect(identifierPaths(codes.map(({ code }) => code))).toEqual([]);
    }
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (date) => {
          expect(identifierPaths([date.toISOString().slice(0, 10)])).toEqual([]);
        },
      ),
    );
  });
});

describe('the tag of a case', () => {
  const tagOf = (bytes: Uint8Array) => toBase64Url(new Uint8Array(bytes));

  it('is whatever a keyed hash comes to', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
        const tag = tagOf(bytes);
        // A generator likes repetition; a hash never gives 16 bytes of which so few differ.
        fc.pre(!isPaddedNumber(tag));
        expect(CaseTag.safeParse(tag).success).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('is no number that was made as long', () => {
    fc.assert(
      fc.property(
        citizenNumbers,
        fc.constantFrom('A', '0', '-', 'x_'),
        fc.boolean(),
        (number, filler, isBefore) => {
          const plain = number.replaceAll('.', '');
          const padding = filler.repeat(22).slice(0, 21 - plain.length);
          const tag = isBefore ? `${padding}${plain}A` : `${plain}${padding}A`;
          expect(tag).toHaveLength(22);
          expect(CaseTag.safeParse(tag).success).toBe(false);
        },
      ),
    );
  });

  it('is written as bytes are: 22 characters that no 16 bytes come to are refused', () => {
    expect(CaseTag.safeParse('o0Q3m8ZkTq2x-VbN7sWdEB').success).toBe(false);
    expect(CaseTag.safeParse('1234567890123456789012').success).toBe(false);
  });
});

describe('a whole text that is a citizen service number', () => {
  it('is known in each way of writing', () => {
    fc.assert(
      fc.property(citizenNumbers, (number) => {
        expect(isCitizenNumber(number)).toBe(true);
      }),
    );
  });

  it.each(['123456789', '12345678', '1234567820', 'Z-123456782', '2026-01842', '202-601-842', ''])(
    'is not %j',
    (text) => expect(isCitizenNumber(text)).toBe(false),
  );
});
