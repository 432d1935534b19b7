import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../../extension/case-systems/watch-page.ts';
import type { Recipe } from '../../../shared/case-systems/recipe.ts';
import type { Recognition } from '../../../shared/case-systems/recognition.ts';
import { sampleRecipe } from './sample-recipe.ts';

const recipes: Recipe[] = [
  sampleRecipe({
    pages: [{ hash: '#/zaak/(?<number>.+)', text: [{ selector: 'h1', pattern: 'Zaak (?<number>.+)' }] }],
  }),
];
const caseOf = (number: string): Recognition => ({ kind: 'case', case: { system: 'sample', number } });
const looking = (...numbers: string[]): Recognition => ({
  kind: 'looking',
  cases: numbers.map((number) => ({ system: 'sample', number })),
});

describe('a page that is watched', () => {
  let reports: Recognition[];
  let ending: AbortController;

  beforeEach(() => {
    vi.useFakeTimers();
    document.body.innerHTML = '';
    history.replaceState(null, '', '#');
    reports = [];
    ending = new AbortController();
  });
  afterEach(() => {
    ending.abort();
    vi.useRealTimers();
  });

  const watch = (told?: Recognition) =>
    watchPage(window, recipes, (shows) => reports.push(shows), ending.signal, told);

  async function openCase(number: string): Promise<void> {
    history.replaceState(null, '', `#/zaak/${number}`);
    window.dispatchEvent(new Event('hashchange'));
    await vi.advanceTimersByTimeAsync(0);
  }

  async function render(title: string): Promise<void> {
    document.body.innerHTML = `<h1>${title}</h1>`;
    await vi.advanceTimersByTimeAsync(150);
  }

  it('is reported at once when there is something to say', async () => {
    watch();
    expect(reports).toEqual([{ kind: 'none' }]);
  });

  it('says nothing that was told already', async () => {
    watch({ kind: 'none' });
    await render('Nieuws');
    expect(reports).toEqual([]);
  });

  it('is waited for when it renders late', async () => {
    watch({ kind: 'none' });
    await openCase('Z-0001');
    await vi.advanceTimersByTimeAsync(4_000);
    expect(reports).toEqual([looking('Z-0001')]);
    await render('Zaak Z-0001');
    expect(reports).toEqual([looking('Z-0001'), caseOf('Z-0001')]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(reports).toHaveLength(2);
  });

  it('is in between two cases while the former still stands there', async () => {
    watch({ kind: 'none' });
    await openCase('Z-0001');
    await render('Zaak Z-0001');
    await openCase('Z-0002');
    await render('Zaak Z-0002');
    expect(reports.slice(1)).toEqual([caseOf('Z-0001'), looking('Z-0001', 'Z-0002'), caseOf('Z-0002')]);
  });

  it('is broken only after it has been quiet for a while, and then stays so', async () => {
    watch({ kind: 'none' });
    await openCase('Z-0001');
    for (let second = 0; second < 8; second += 1) {
      await render(`Laden ${second}`);
      await vi.advanceTimersByTimeAsync(850);
    }
    expect(reports).toEqual([looking('Z-0001')]);
    await vi.advanceTimersByTimeAsync(5_000);
    const broken = { kind: 'broken', systems: ['sample'], cases: [{ system: 'sample', number: 'Z-0001' }] };
    expect(reports.slice(1)).toEqual([broken]);
    await render('Nog iets anders');
    expect(reports).toHaveLength(2);
    await render('Zaak Z-0001');
    expect(reports.at(-1)).toEqual(caseOf('Z-0001'));
  });

  it('is broken in the end when it never is quiet', async () => {
    watch({ kind: 'none' });
    await openCase('Z-0001');
    for (let second = 0; second < 30; second += 1) {
      await render(`Klok ${second}`);
      await vi.advanceTimersByTimeAsync(850);
    }
    expect(reports.at(-1)).toMatchObject({ kind: 'broken' });
  });

  it('has two cases only when it keeps showing another than its address says', async () => {
    watch({ kind: 'none' });
    await openCase('Z-0001');
    await render('Zaak Z-0002');
    expect(reports.at(-1)).toEqual(looking('Z-0001', 'Z-0002'));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(reports.at(-1)).toMatchObject({ kind: 'several' });
  });

  it('is left alone when it changes faster than a person reads', async () => {
    watch({ kind: 'none' });
    await openCase('Z-0001');
    const read = vi.spyOn(document, 'querySelectorAll');
    for (let change = 0; change < 50; change += 1) {
      document.body.append('x');
      await vi.advanceTimersByTimeAsync(10);
    }
    expect(read.mock.calls.length).toBeLessThanOrEqual(6);
    read.mockRestore();
  });

  it('is not read at all while nothing changes', async () => {
    // happy-dom announces a changed hash by itself, in its own time: that would be a change.
    const announced = new Promise((resolve) => {
      window.addEventListener('hashchange', resolve, { once: true });
    });
    history.replaceState(null, '', '#/zaak/Z-0001');
    await announced;
    await render('Zaak Z-0001');
    watch();
    const read = vi.spyOn(document, 'querySelectorAll');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(read).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
    read.mockRestore();
  });

  it('is left in peace once the watch has ended', async () => {
    watch({ kind: 'none' });
    await openCase('Z-0001');
    ending.abort();
    await render('Zaak Z-0001');
    await openCase('Z-0002');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(reports).toEqual([looking('Z-0001')]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
