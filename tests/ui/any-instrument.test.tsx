import axe from 'axe-core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safetyChecklistV1 } from '../../shared/forms/safety-checklist.v1.ts';
import { arbitraryInstrument, arbitraryItemAnswers } from '../instruments/arbitrary-instrument.ts';
import { homeInView, homeInViewAnswers } from '../instruments/home-in-view.ts';
import { contextOf, fillIn } from './support/filling.tsx';
import { button, click, option, press, said } from './support/screen.tsx';

const contextFor = (instrument: typeof homeInView, children: number) =>
  contextOf({ instruments: [instrument], children: Array(children).fill('4-11') });

const withAnswers = arbitraryInstrument.chain((instrument) =>
  fc.nat(2).chain((children) =>
    fc.record({
      instrument: fc.constant(instrument),
      children: fc.constant(children),
      answers: arbitraryItemAnswers(instrument, children),
    }),
  ),
);

describe('the form of any instrument', () => {
  it('asks every question, answers nothing beforehand, and saves exactly what it was opened with', async () => {
    await fc.assert(
      fc.asyncProperty(withAnswers, async ({ instrument, children, answers }) => {
        const context = contextFor(instrument, children);
        await fillIn(safetyChecklistV1, { instrument: 'any@1' }, { context });
        expect(document.querySelectorAll('input:checked')).toHaveLength(0);
        const filled = await fillIn(safetyChecklistV1, answers, { context });
        let seen = '';
        for (let screens = 0; filled.saved.length === 0 && screens < 10; screens += 1) {
          seen += said();
          await press('Enter', { ctrlKey: true });
        }
        for (const { label } of instrument.items) expect(seen).toContain(label.nl);
        expect(filled.saved).toEqual([{ happenedOn: '2026-01-15', answers }]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the form of a checklist of the organisation', () => {
  const context = contextFor(homeInView, 2);
  const start = { instrument: 'thuis-in-beeld@1' };

  it('has a screen for each section, and passes axe on each', async () => {
    const filled = await fillIn(safetyChecklistV1, homeInViewAnswers, { context });
    const titles: string[] = [];
    for (let screens = 0; filled.saved.length === 0 && screens < 10; screens += 1) {
      titles.push(document.querySelector('h2')?.textContent ?? '');
      const { violations } = await axe.run(document.body, {
        rules: { 'color-contrast': { enabled: false } },
      });
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
      ).toEqual([]);
      await press('Enter', { ctrlKey: true });
    }
    expect(titles).toEqual(['', 'Wat er nu speelt', 'Alles bij elkaar', 'Conclusie']);
    expect(filled.saved[0]?.answers).toEqual(homeInViewAnswers);
  });

  it('goes on to the next question at a key, past “still to be asked”, which is one more button', async () => {
    await fillIn(safetyChecklistV1, { ...start, occasion: 'start' }, { context, step: 1 });
    await press('n');
    await press('3');
    expect(option('Hoe slaapt dit kind?', 'slecht').checked).toBe(true);
    await press('1');
    await click(button('onbekend, uitvragen'));
    expect(button('onbekend, uitvragen').getAttribute('aria-pressed')).toBe('true');
    await click(button('onbekend, uitvragen'));
    expect(button('onbekend, uitvragen').getAttribute('aria-pressed')).toBe('false');
  });

  it('does not go on without what concludes, and says which question that is', async () => {
    await fillIn(safetyChecklistV1, { ...start, occasion: 'start' }, { context, step: 2 });
    await press('Enter', { ctrlKey: true });
    expect(said()).toContain('Nog niet compleet');
    expect(said()).toContain('Wat is jullie beeld van nu');
    const unsafe = option('Wat is jullie beeld van nu?', 'er moet nu iets gebeuren');
    unsafe.focus();
    await click(unsafe);
    await press('Enter', { ctrlKey: true });
    expect(said()).not.toContain('Hoe veilig is het nu?');
    expect(said()).toContain('Bij zorgen of onveiligheid hoort een afspraak');
  });
});
