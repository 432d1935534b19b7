import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersToLines } from '../../shared/forms/answers-to-lines.ts';
import { safetyChecklistV1 } from '../../shared/forms/safety-checklist.v1.ts';
import { joinAnswers, splitAnswers } from '../../shared/forms/split-answers.ts';
import { validateAnswers } from '../../shared/forms/validate-answers.ts';
import { askedForm } from '../../shared/instruments/declared-conclusions.ts';
import { InstrumentSchema } from '../../shared/instruments/instrument-schema.ts';
import { nl } from '../../shared/text/nl.ts';
import { cleanAnswers } from '../../shared/ui/form/answers.ts';
import { completed } from '../../shared/ui/form/known-rows.ts';
import { problemsOf } from '../../shared/ui/form/problems.ts';
import { screensOf } from '../../shared/ui/form/screens.ts';
import { contextOf, TODAY } from '../ui/support/filling.tsx';
import { arbitraryInstrument, arbitraryItemAnswers } from './arbitrary-instrument.ts';

const today = { happenedOn: TODAY, todayOn: TODAY };
const withAnswers = arbitraryInstrument.chain((instrument) =>
  fc.nat(2).chain((children) =>
    fc.record({
      instrument: fc.constant(instrument),
      children: fc.constant(children),
      answers: arbitraryItemAnswers(instrument, children),
    }),
  ),
);

describe('any instrument that an organisation may have', () => {
  it('is accepted as JSON', () => {
    fc.assert(
      fc.property(arbitraryInstrument, (instrument) => {
        expect(InstrumentSchema.safeParse(JSON.parse(JSON.stringify(instrument)))).toMatchObject({
          success: true,
        });
      }),
      { numRuns: 200 },
    );
  });

  it('takes every answer that fits it, as the panel would send it, and reads it back', () => {
    fc.assert(
      fc.property(withAnswers, ({ instrument, children, answers }) => {
        const context = contextOf({ instruments: [instrument], children: Array(children).fill('4-11') });
        const shown = completed(safetyChecklistV1.fields, answers, context);
        const clean = cleanAnswers(
          askedForm(safetyChecklistV1, instrument).fields,
          shown,
          instrument,
        ).answers;
        expect(clean).toEqual(answers);
        const asked = { answers: clean, ...today };
        expect(validateAnswers(safetyChecklistV1, 'complete', asked, [instrument])).toMatchObject({
          ok: true,
        });
        const { coded, texts } = splitAnswers(safetyChecklistV1, clean);
        expect(
          validateAnswers(safetyChecklistV1, 'coded', { ...asked, answers: coded }, [instrument]),
        ).toMatchObject({
          ok: true,
        });
        expect(joinAnswers(safetyChecklistV1, coded, texts)).toEqual(clean);
      }),
      { numRuns: 200 },
    );
  });

  it('shows every question on exactly one screen, and says of each answer that fits nothing that blocks', () => {
    fc.assert(
      fc.property(withAnswers, ({ instrument, children, answers }) => {
        const context = contextOf({ instruments: [instrument], children: Array(children).fill('4-11') });
        const form = askedForm(safetyChecklistV1, instrument);
        const shown = completed(form.fields, answers, context);
        const rows = shown.items as unknown[];
        const seen = screensOf(form, shown, instrument).flatMap(({ fields, part }) =>
          fields.includes('items') ? (part?.indexes ?? [...rows.keys()]) : [],
        );
        expect(seen.toSorted((a, b) => a - b)).toEqual([...rows.keys()]);
        const errors = problemsOf(form, shown, TODAY, context).filter(({ level }) => level === 'error');
        expect(errors.filter(({ path }) => !path.startsWith('items.'))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('leaves old answers readable when a newer version is in use', () => {
    fc.assert(
      fc.property(withAnswers, ({ instrument, answers }) => {
        const newer = { ...instrument, version: 2, items: instrument.items.slice(0, 1) };
        const words = {
          language: 'nl' as const,
          t: nl,
          todayOn: TODAY,
          textOf: () => null,
          teamName: () => null,
        };
        const both = { ...words, instruments: [newer, instrument] };
        const alone = { ...words, instruments: [instrument] };
        expect(answersToLines(safetyChecklistV1, answers, both)).toEqual(
          answersToLines(safetyChecklistV1, answers, alone),
        );
        const asked = { answers, ...today };
        expect(validateAnswers(safetyChecklistV1, 'complete', asked, [newer, instrument]).ok).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
