import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passesElevenTest } from '../../shared/privacy/eleven-test.ts';
import { identifierWarnings } from '../../shared/privacy/identifier-warnings.ts';

describe('a text is warned about', () => {
  it.each([
    ['BSN 111222333 van vader', 'citizen-number'],
    ['bsn:123456782', 'citizen-number'],
    ['123.456.782', 'citizen-number'],
    ['1234.56.782', 'citizen-number'],
    ['123 456 782', 'citizen-number'],
    ['mail naar j.jansen+school@voorbeeld.nl graag', 'e-mail'],
    ['(oma@thuis.example)', 'e-mail'],
    ['bel 0612345678', 'telephone'],
    ['bel 06-12345678.', 'telephone'],
    ['06 12 34 56 78', 'telephone'],
    ['+31 6 1234 5678', 'telephone'],
    ['+31612345678', 'telephone'],
    ['0031 30 123 45 67', 'telephone'],
    ['+31 (0)30 1234567', 'telephone'],
    ['030-1234567', 'telephone'],
    ['(030) 123 45 67', 'telephone'],
    ['0343 123456', 'telephone'],
    ['woont op 3511 AB 12', 'address'],
    ['3511AB, 12-a', 'address'],
    ['Dorpsstraat 12, 3511 AB Utrecht', 'address'],
    ['Dorpsstraat 12a 3511ab', 'address'],
    ['3511 AB nr. 4', 'address'],
  ])('for %j: %s', (text, kind) => {
    expect(identifierWarnings(text)).toEqual([kind]);
  });

  it('once for each kind, in a fixed order', () => {
    expect(identifierWarnings('06-12345678, a@b.nl, c@d.nl, 111222333, 3511 AB 1')).toEqual([
      'citizen-number',
      'e-mail',
      'telephone',
      'address',
    ]);
  });
});

describe('a text is left alone', () => {
  it.each([
    '',
    'Drie keer per week samen eten',
    'Zaak 2026-01842 en zaak 2026-01867',
    '123456789 is geen burgerservicenummer',
    '1112223334 heeft tien cijfers',
    'op 06-12-2026 om 14:30 gesproken, 08.01.2027 14.30 weer',
    'van 01-02-2026 tot 03-04-2026',
    'cijfer 4 → 6, 3 van 5 doelen',
    'in 2024 waren er 1234 AB-gesprekken',
    'school 3511 AB',
    'vanaf 1000 km 2 keer',
    '@oma en @opa',
    'bedrag 1.234.567,89',
  ])('%j', (text) => {
    expect(identifierWarnings(text)).toEqual([]);
  });

  it('however long and repetitive it is, without taking long over it', () => {
    for (const part of ['0', '06 ', '1 ', '3511', 'a@', '1a ', '(', '.', '1-', '12 3511 ']) {
      expect(identifierWarnings(part.repeat(4_000)).length).toBeLessThanOrEqual(1);
    }
  });
});

describe('the eleven-test', () => {
  const eight = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 });

  it('accepts, of every eight digits, at most one ninth: the rest of their weighed sum', () => {
    fc.assert(
      fc.property(
        eight.filter((digits) => digits.some((digit) => digit > 0)),
        (digits) => {
          const passing = Array.from({ length: 10 }, (_, last) => last).filter((last) =>
            passesElevenTest(digits.join('') + last),
          );
          const rest = digits.reduce((sum, digit, at) => sum + digit * (9 - at), 0) % 11;
          expect(passing).toEqual(rest === 10 ? [] : [rest]);
        },
      ),
    );
  });

  it('fails after one wrong digit or two swapped ones: that is what it is for', () => {
    fc.assert(
      fc.property(eight, fc.nat(8), fc.nat(8), fc.integer({ min: 1, max: 9 }), (digits, at, other, more) => {
        const rest = digits.reduce((sum, digit, index) => sum + digit * (9 - index), 0) % 11;
        fc.pre(rest < 10 && digits.some((digit) => digit > 0));
        const number = [...digits, rest];
        const mistyped = number.map((digit, index) => (index === at ? (digit + more) % 10 : digit));
        expect(passesElevenTest(mistyped.join(''))).toBe(false);
        const swapped = number.map((digit, index) =>
          index === at ? (number[other] ?? 0) : index === other ? (number[at] ?? 0) : digit,
        );
        if (number[at] !== number[other]) expect(passesElevenTest(swapped.join(''))).toBe(false);
      }),
    );
  });

  it('refuses nine zeros and any other length', () => {
    expect(passesElevenTest('000000000')).toBe(false);
    expect(passesElevenTest('12345678')).toBe(false);
    expect(passesElevenTest('1234567820')).toBe(false);
  });
});
