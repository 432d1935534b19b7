// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { seenAt } from '../../../extension/case-systems/seen-at.ts';
import { onTabViewChanged, readTabView } from '../../../extension/case-systems/tab-view.ts';
import { presets } from '../../../shared/case-systems/presets.ts';
import type { Recognition } from '../../../shared/case-systems/recognition.ts';
import { failure, success } from '../../../shared/domain/errors.ts';
import * as z from '../../../shared/zod.ts';
import { sampleRecipe } from '../case-systems/sample-recipe.ts';
import { setRecipes } from '../support/set-recipes.ts';
import { documentIn, ownPage, tellBackground } from './tell-background.ts';

const tab = 7;
const caseOf = (number: string): Recognition => ({ kind: 'case', case: { system: 'example', number } });
const first = caseOf('2026-01842');
const second = caseOf('2026-01867');

/** Background as it is after being started anew: nothing remembered but what is stored. */
async function startBackground(): Promise<void> {
  vi.resetModules();
  fakeBrowser.runtime.onMessage.removeAllListeners();
  const { registerSightings } = await import('../../../extension/background/sightings.ts');
  registerSightings();
}

function sees(shows: Recognition, token: string, frameId = 0, url?: string) {
  return tellBackground({ name: 'sighting', body: { token, shows } }, documentIn(tab, frameId, url));
}

/** The documents that are there, by frame, for when background asks. */
function documentsThere(tokens: Record<number, string>): void {
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async (...[, , options]: unknown[]) => {
    const frameId = z.optional(z.object({ frameId: z.int() })).parse(options)?.frameId ?? 0;
    if (!(frameId in tokens)) throw new Error('Could not establish connection.');
    return tokens[frameId];
  });
}

describe.each([
  ['in one life', async () => {}],
  ['when background is started anew before every message', startBackground],
])('what a tab shows, %s', (_, meanwhile) => {
  beforeEach(async () => {
    fakeBrowser.reset();
    documentsThere({ 0: 'topdocument', 3: 'framedocument' });
    await startBackground();
  });

  it('is nothing before a page reports', async () => {
    expect((await readTabView(tab)).shows).toEqual({ kind: 'none' });
  });

  it('is what its page reports last', async () => {
    expect(await sees(first, 'topdocument')).toEqual(success(null));
    await meanwhile();
    expect((await readTabView(tab)).shows).toEqual(first);
    await sees(second, 'topdocument');
    expect((await readTabView(tab)).shows).toEqual(second);
    await meanwhile();
    await sees({ kind: 'none' }, 'topdocument');
    expect(await readTabView(tab)).toEqual({ shows: { kind: 'none' }, frames: {} });
  });

  it('is the conclusion from all its frames, and follows when a frame goes', async () => {
    await sees({ kind: 'broken', systems: ['example'], cases: [] }, 'topdocument');
    await meanwhile();
    await sees(first, 'framedocument', 3);
    expect((await readTabView(tab)).shows).toEqual(first);
    await meanwhile();
    await tellBackground({ name: 'gone', body: { token: 'framedocument' } }, documentIn(tab, 3));
    expect((await readTabView(tab)).shows).toMatchObject({ kind: 'broken' });
  });

  it('keeps a new document when the farewell of the one before it arrives late', async () => {
    await sees(first, 'olddocument');
    await meanwhile();
    await sees(second, 'topdocument');
    await meanwhile();
    await tellBackground({ name: 'gone', body: { token: 'olddocument' } }, documentIn(tab, 0));
    expect((await readTabView(tab)).shows).toEqual(second);
  });

  it('loses the frames that went with a page without a word', async () => {
    await sees(first, 'crashedframe', 5);
    await meanwhile();
    await sees({ kind: 'none' }, 'topdocument');
    expect((await readTabView(tab)).shows).toEqual({ kind: 'none' });
  });

  it('is checked when the panel asks, and what no longer answers is forgotten', async () => {
    await sees(first, 'topdocument');
    await sees(second, 'framedocument', 3);
    expect((await readTabView(tab)).shows).toMatchObject({ kind: 'several' });
    await meanwhile();
    documentsThere({ 0: 'topdocument' });
    expect(await tellBackground({ name: 'look-again', body: { tabId: tab } }, ownPage())).toEqual(
      success(null),
    );
    expect((await readTabView(tab)).shows).toEqual(first);
  });

  it('is forgotten with the tab', async () => {
    await sees(first, 'topdocument');
    await fakeBrowser.tabs.onRemoved.trigger(tab, { windowId: 1, isWindowClosing: false });
    await vi.waitFor(async () => expect(await fakeBrowser.storage.session.get()).toEqual({}));
  });

  it('is right after many frames report at once', async () => {
    const frames = Array.from({ length: 12 }, (_, frameId) => frameId + 1);
    documentsThere(Object.fromEntries(frames.map((frameId) => [frameId, `documentin${frameId}`])));
    await Promise.all(frames.map((frameId) => sees(first, `documentin${frameId}`, frameId)));
    const view = await readTabView(tab);
    expect(Object.keys(view.frames)).toHaveLength(12);
    expect(view.shows).toEqual(first);
  });

  it('is told to who listens', async () => {
    const told: [number, Recognition][] = [];
    const end = onTabViewChanged((tabId, view) => told.push([tabId, view.shows]));
    await sees(first, 'topdocument');
    end();
    await sees(second, 'topdocument');
    expect(told).toEqual([[tab, first]]);
  });
});

describe('a page', () => {
  beforeEach(async () => {
    fakeBrowser.reset();
    documentsThere({});
    await startBackground();
  });

  const recipesAt = (url: string) =>
    tellBackground({ name: 'recipes-here', body: {} }, documentIn(tab, 0, url));

  it('gets the recipes for its own origin and no others', async () => {
    const own = sampleRecipe();
    await setRecipes([own]);
    expect(await recipesAt('https://zaken.example.nl/zaak/1')).toEqual(success([own]));
    expect(await recipesAt('http://127.0.0.1:4173/')).toEqual(success(presets));
    expect(await recipesAt('https://elsewhere.example/')).toEqual(success([]));
  });

  it('gets the organisation’s recipe instead of the one with the same id that came with the product', async () => {
    const own = sampleRecipe({ id: 'redmine' });
    await setRecipes([own]);
    expect(await recipesAt('https://zaken.example.nl/')).toEqual(success([own]));
    expect(await recipesAt('http://127.0.0.1/')).toEqual(
      success(presets.filter(({ id }) => id !== 'redmine')),
    );
  });

  it.each<[string, Recognition, string | undefined]>([
    ['a system that isn’t at its address', first, 'https://zaken.example.nl/'],
    ['a number that isn’t one of the system', caseOf('1234'), undefined],
    ['a number that isn’t normalised', caseOf(' 2026-01842'), undefined],
    ['an unknown system as broken', { kind: 'broken', systems: ['unknown'], cases: [] }, undefined],
  ])('can’t report %s', async (_, shows, url) => {
    expect(await sees(shows, 'topdocument', 0, url)).toEqual(failure('invalid-input'));
    expect((await readTabView(tab)).shows).toEqual({ kind: 'none' });
  });

  it('leaves behind where its case system is, once it showed a case', async () => {
    await sees({ kind: 'looking', cases: [] }, 'topdocument');
    expect(await seenAt('example')).toBeNull();
    await sees(first, 'topdocument', 0, 'http://127.0.0.1:4173/#/zaken/2026-01842');
    expect(await seenAt('example')).toBe('http://127.0.0.1:4173');
  });
});
