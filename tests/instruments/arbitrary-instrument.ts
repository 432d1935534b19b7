import fc from 'fast-check';
import type { Answers } from '../../shared/forms/define-form.ts';
import { safetyChecklistV1 } from '../../shared/forms/safety-checklist.v1.ts';
import { declaredAnswers } from '../../shared/instruments/declared-conclusions.ts';
import {
  type Instrument,
  type InstrumentItem,
  type ItemOption,
  instrumentRef,
  type SafetyConclusion,
} from '../../shared/instruments/define-instrument.ts';
import { isConclusion, isRequired, kindOf } from '../../shared/instruments/item-fields.ts';

const words = fc.constantFrom('Is dit zo', 'Hoe gaat het', 'Wie let op', 'Sinds wanneer', 'Zie je dat');
const localised = words.map((text) => ({ nl: `${text}?`, en: `${text} (English)?` }));
const flag = fc.constantFrom(undefined, true as const);
const options = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'), { minLength: 2, maxLength: 9 })
  .map((codes): ItemOption[] =>
    codes.map((code) => ({ code, label: { nl: `keuze ${code}`, en: `choice ${code}` } })),
  );

function item(code: string): fc.Arbitrary<InstrumentItem> {
  return fc
    .record({
      kind: fc.constantFrom(undefined, 'yes-no-unknown', 'choice', 'choices', 'number', 'text', 'day'),
      scope: fc.constantFrom('family', 'child'),
      label: localised,
      hint: fc.option(localised, { nil: undefined }),
      options,
      min: fc.integer({ min: -5, max: 5 }),
      span: fc.integer({ min: 1, max: 40 }),
      required: flag,
      expected: flag,
    })
    .map(({ kind, scope, label, hint, options: offered, min, span, required, expected }) => ({
      code,
      scope: scope as InstrumentItem['scope'],
      label: { nl: `${code}: ${label.nl}`, en: `${code}: ${label.en}` },
      ...(kind && { kind: kind as NonNullable<InstrumentItem['kind']> }),
      ...(hint && { hint }),
      ...((kind === 'choice' || kind === 'choices') && { options: offered }),
      ...(kind === 'number' && { min, max: min + span }),
      ...(required && { required }),
      ...(expected && { expected }),
    }));
}

/** Any instrument that its schema accepts. */
export const arbitraryInstrument: fc.Arbitrary<Instrument> = fc
  .record({
    items: fc
      .integer({ min: 1, max: 8 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => item(`q${index}`)))),
    inSections: fc.nat(3),
    meanings: fc.array(fc.constantFrom<SafetyConclusion>('safe', 'concerns', 'unsafe'), {
      minLength: 9,
      maxLength: 9,
    }),
    declares: fc.record({ now: fc.boolean(), ahead: fc.boolean() }),
  })
  .map(({ items, inSections, meanings, declares }) => {
    const concluding = items.filter(({ kind, scope }) => kind === 'choice' && scope === 'family');
    const declare = ({ code, options: offered = [] }: InstrumentItem) => ({
      item: code,
      meaning: Object.fromEntries(offered.map((option, at) => [option.code, meanings[at] ?? 'safe'])),
    });
    const [first, second] = concluding;
    const used = Math.min(inSections, items.length);
    const sections = Array.from({ length: used }, (_, index) => ({
      code: `s${index}`,
      title: { nl: `Deel ${index + 1}`, en: `Part ${index + 1}` },
    }));
    return {
      id: 'any',
      version: 1,
      name: { nl: 'Iets', en: 'Anything' },
      source: 'test',
      items: items.map((one, index) => (used > 0 ? { ...one, section: `s${index % used}` } : one)),
      ...(used > 0 && { sections }),
      ...((declares.now && first) || (declares.ahead && second)
        ? {
            conclusions: {
              ...(declares.now && first && { now: declare(first) }),
              ...(declares.ahead && second && { ahead: declare(second) }),
            },
          }
        : {}),
    };
  });

/** Any complete answers that fit an instrument, in a household with this many children. */
export function arbitraryItemAnswers(instrument: Instrument, children: number): fc.Arbitrary<Answers> {
  const asked = instrument.items.flatMap((one): { one: InstrumentItem; child: number | undefined }[] =>
    one.scope === 'child' && children > 0
      ? Array.from({ length: children }, (_, index) => ({ one, child: index + 1 }))
      : [{ one, child: undefined }],
  );
  return fc.tuple(...asked.map(({ one, child }) => row(instrument, one, child))).map((rows) => {
    const answers: Answers = {
      assessment: '01900000-0000-7000-8000-000000000005',
      instrument: instrumentRef(instrument),
      occasion: 'start',
      conclusion: 'safe',
      ...(rows.some((one) => one !== null) && { items: rows.filter((one) => one !== null) }),
    };
    const declared = declaredAnswers(safetyChecklistV1.fields, answers, instrument);
    return Object.fromEntries(
      Object.entries({ ...answers, ...declared }).filter(([, value]) => value !== undefined),
    );
  });
}

function row(
  instrument: Instrument,
  one: InstrumentItem,
  child: number | undefined,
): fc.Arbitrary<Answers | null> {
  const start = { item: one.code, ...(child !== undefined && { child }) };
  const open = fc.constant({ ...start, answer: 'unknown' });
  const given = answer(one).map((said) => ({ ...start, ...said }));
  const any = isConclusion(instrument, one) ? given : fc.oneof(given, open);
  return isRequired(instrument, one) ? any : fc.oneof(any, fc.constant(null));
}

function answer({ options: offered = [], min = 0, max = 0, ...one }: InstrumentItem): fc.Arbitrary<Answers> {
  const codes = offered.map(({ code }) => code);
  switch (kindOf({ ...one })) {
    case 'choice':
      return fc.constantFrom(...codes).map((option) => ({ option }));
    case 'choices':
      return fc.subarray(codes, { minLength: 1 }).map((chosen) => ({ options: chosen }));
    case 'number':
      return fc.integer({ min, max }).map((number) => ({ number }));
    case 'text':
      return fc.constantFrom('Eigen woorden.', 'Nog iets.').map((text) => ({ text }));
    case 'day':
      return fc.constantFrom('2026-01-10', '2025-12-31').map((day) => ({ day }));
    default:
      return fc.constantFrom('yes', 'no', 'unknown').map((said) => ({ answer: said, facts: 'Gezien.' }));
  }
}
