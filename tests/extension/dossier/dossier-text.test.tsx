import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { CaseView } from '../../../extension/cases/watch-case.ts';
import { BesidePageContext } from '../../../extension/dossier/beside-page.ts';
import { DossierText } from '../../../extension/dossier/dossier-text.tsx';
import { entryText } from '../../../extension/dossier/entry-text.ts';
import type { Recognition } from '../../../shared/case-systems/recognition.ts';
import { button, click, said, show } from '../../ui/support/screen.tsx';
import { goal, opened, safetyChecklist, viewOf } from '../features/support/case-views.ts';
import { eventually } from '../support/eventually.ts';

const caseOf = (number: string): Recognition => ({ kind: 'case', case: { system: 'example', number } });
const idAt = (view: CaseView, index: number) => view.entries[index]?.id ?? '';

describe('the text of an entry', () => {
  it('is in the words of the organisation where it has its own', () => {
    const view = viewOf([opened, goal]);
    const settings = { ...view.settings, templates: { goal: 'Zaak {zaak}: {doel}' } };
    const own = entryText({ ...view, settings }, idAt(view, 1));
    expect(own).toEqual({ text: `Zaak 2026-00001: ${goal.answers.text}`, isIncomplete: false });
    expect(entryText(view, idAt(view, 1))?.text).toMatch(/^Doel, afgesproken op /);
  });

  it('says that something is missing when this device cannot open all of it', () => {
    const view = viewOf([opened, goal]);
    const entries = view.entries.map((entry) => ({ ...entry, sealed: { text: 'x' } }));
    const closed = entryText({ ...view, entries, texts: {} }, idAt(view, 1));
    expect(closed?.isIncomplete).toBe(true);
    expect(closed?.text).not.toContain(String(goal.answers.text));
  });

  it('is not there for a judgement that is withheld, nor for an entry that is not there', () => {
    const view = viewOf([opened, safetyChecklist], {}, 'ilias');
    expect(entryText(view, idAt(view, 1))).toBeNull();
    expect(entryText(view, 'nothing')).toBeNull();
  });
});

describe('putting a text in the page', () => {
  const put = vi.fn();
  const showBeside = async (shows: Recognition, isTyped = false) => {
    await fakeBrowser.storage.session.set({ 'tab:7': { shows, frames: {} } });
    const view = viewOf([opened, goal]);
    await show(
      <BesidePageContext.Provider value={{ tabId: 7, isTyped }}>
        <DossierText view={view} entryId={idAt(view, 1)} />
      </BesidePageContext.Provider>,
    );
    await click(button('Plaats in dit veld'));
  };

  beforeEach(() => {
    fakeBrowser.reset();
    put.mockReset();
    vi.spyOn(browser.tabs, 'get').mockImplementation(async () => {
      put();
      return { url: undefined } as never;
    });
  });
  afterEach(() => vi.restoreAllMocks());

  it('asks first when another case is open there, and then does as it is told', async () => {
    await showBeside(caseOf('2026-00002'));
    await eventually(() => expect(said()).toContain('Hiernaast staat zaak 2026-00002 open'));
    expect(put).not.toHaveBeenCalled();
    await click(button('Niet plaatsen'));
    expect(said()).not.toContain('2026-00002');
    expect(put).not.toHaveBeenCalled();
    await click(button('Plaats in dit veld'));
    await eventually(() => button('Toch plaatsen'));
    await click(button('Toch plaatsen'));
    await eventually(() => expect(put).toHaveBeenCalledOnce());
  });

  it.each<[string, Recognition, boolean]>([
    ['which case is open can not be seen', { kind: 'none' }, false],
    ['two cases could be meant', { kind: 'several', cases: [] }, true],
  ])('asks first when %s', async (_, shows, isTyped) => {
    await showBeside(shows, isTyped);
    await eventually(() => expect(said()).toContain('is niet te zien'));
    expect(put).not.toHaveBeenCalled();
  });

  it.each<[string, Recognition, boolean]>([
    ['its own case is open there', caseOf('2026-00001'), false],
    ['she said herself that this is the page of the case', { kind: 'none' }, true],
  ])('asks nothing when %s', async (_, shows, isTyped) => {
    await showBeside(shows, isTyped);
    await eventually(() => expect(put).toHaveBeenCalledOnce());
    expect(said()).not.toContain('Toch plaatsen');
  });
});
