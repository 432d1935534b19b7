// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defineMessage } from '../../../extension/messaging/define-message.ts';
import { receive } from '../../../extension/messaging/receive.ts';
import { send } from '../../../extension/messaging/send.ts';
import { failure, success } from '../../../shared/domain/errors.ts';
import * as z from '../../../shared/zod.ts';
import { documentIn, ownPage, tellBackground } from '../background/tell-background.ts';

const body = z.strictObject({ score: z.int() });
const fromPage = defineMessage<number>()({ name: 'from-page', from: 'page', body });
const fromPanel = defineMessage<number>()({ name: 'from-panel', from: 'own-page', body });

describe('background', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    receive(fromPage, async ({ score }, { tabId, frameId }) => success(score + tabId + frameId));
    receive(fromPanel, async ({ score }) => {
      if (score < 0) throw new Error('a secret');
      return score > 10 ? failure('conflict') : success(score);
    });
  });

  it('answers a page with what its handler says', async () => {
    const answer = await tellBackground({ name: 'from-page', body: { score: 7 } }, documentIn(100, 20));
    expect(answer).toEqual({ ok: true, value: 127 });
  });

  it('answers the panel, also with a failure', async () => {
    expect(await tellBackground({ name: 'from-panel', body: { score: 7 } }, ownPage())).toEqual({
      ok: true,
      value: 7,
    });
    expect(await tellBackground({ name: 'from-panel', body: { score: 11 } }, ownPage())).toEqual(
      failure('conflict'),
    );
  });

  it.each<[string, unknown]>([
    ['no body', { name: 'from-panel' }],
    ['a wrong body', { name: 'from-panel', body: { score: '7' } }],
    ['an extra key in the body', { name: 'from-panel', body: { score: 7, also: 1 } }],
    ['an extra key beside the body', { name: 'from-panel', body: { score: 7 }, also: 1 }],
  ])('refuses a message with %s', async (_, message) => {
    expect(await tellBackground(message, ownPage())).toEqual(failure('invalid-input'));
  });

  it.each([
    ['a page what only the panel may send', 'from-panel', documentIn(1, 0)],
    ['the panel what only a page may send', 'from-page', ownPage()],
    ['another extension', 'from-panel', { ...ownPage(), id: 'another-extension' }],
    ['another extension’s content script', 'from-page', { ...documentIn(1, 0), id: 'another-extension' }],
    [
      'a page that only looks like the panel',
      'from-panel',
      documentIn(1, 0, 'https://test-extension-id/sidepanel.html'),
    ],
    [
      'a page that isn’t on the web',
      'from-page',
      { ...documentIn(1, 0), url: 'file:///a', origin: 'file://' },
    ],
  ])('refuses %s', async (_, name, sender) => {
    expect(await tellBackground({ name, body: { score: 7 } }, sender)).toEqual(failure('not-allowed'));
  });

  it('takes a frame without an address for the origin it belongs to', async () => {
    const sender = { ...documentIn(1, 2), url: 'about:srcdoc' };
    expect(await tellBackground({ name: 'from-page', body: { score: 0 } }, sender)).toEqual(success(3));
  });

  it('says that something went wrong, and not what', async () => {
    expect(await tellBackground({ name: 'from-panel', body: { score: -1 } }, ownPage())).toEqual(
      failure('unexpected'),
    );
  });

  it.each([undefined, null, 'from-panel', 7, {}, { name: 'unknown', body: {} }])(
    'leaves %j to others',
    async (message) => {
      expect(await tellBackground(message, ownPage())).toBeNull();
    },
  );
});

describe('the panel', () => {
  it('hears that background is unavailable when nobody answers', async () => {
    fakeBrowser.reset();
    expect(await send(fromPanel, { score: 7 })).toEqual(failure('unavailable'));
    fakeBrowser.runtime.onMessage.addListener(() => undefined);
    expect(await send(fromPanel, { score: 7 })).toEqual(failure('unavailable'));
  });
});
