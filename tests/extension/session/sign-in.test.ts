// @vitest-environment node
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { callApi } from '../../../extension/client/call-api.ts';
import { currentSession, signOutEverywhere } from '../../../extension/session/session.ts';
import { signIn, whereToSignIn } from '../../../extension/session/sign-in.ts';
import { writeSettings } from '../../../extension/settings/settings.ts';
import { proofKeys, signingKeys } from '../../../extension/vault/signing-key.ts';
import { endSession, listSessions } from '../../../shared/api/sessions.ts';
import { readSession } from '../../../shared/api/sign-in.ts';
import { failure } from '../../../shared/domain/errors.ts';
import { demoOrganisationId, demoOrganisationName } from '../../../worker/local/demo/organisation.ts';
import { newBrowser } from '../support/device.ts';
import { atTheWindow, extensionId } from '../support/identity.ts';
import { type RealApi, startRealApi } from '../support/real-api.ts';

let api: RealApi;

beforeAll(async () => {
  api = await startRealApi();
});
afterAll(() => api.stop());
beforeEach(async () => {
  newBrowser();
  await writeSettings({ apiBase: api.url });
});

const nothing = { params: {}, request: {} };

/** Changes the address to which the window opens, or the one at which it ends. */
function interfere({
  before = (url: string) => url,
  after = (url: string) => url,
}: {
  before?: (url: string) => string;
  after?: (url: string) => string;
}): void {
  const { identity } = fakeBrowser as unknown as {
    identity: { launchWebAuthFlow(options: { url: string }): Promise<string> };
  };
  const launch = identity.launchWebAuthFlow;
  identity.launchWebAuthFlow = async ({ url }) => after(await launch({ url: before(url) }));
}

describe('signing in', () => {
  it('names the organisation beforehand', async () => {
    expect(await whereToSignIn()).toMatchObject({ value: { organisation: demoOrganisationName } });
  });

  it('gives a session of this person in her team', async () => {
    atTheWindow('noor');
    expect(await signIn()).toMatchObject({
      ok: true,
      value: { teamId: 'overvecht', member: { id: 'noor' } },
    });
    expect(await callApi(readSession, nothing)).toMatchObject({
      ok: true,
      value: { member: { id: 'noor' } },
    });
  });

  it('gives who works in two teams both', async () => {
    atTheWindow('marit');
    expect(await signIn()).toMatchObject({
      ok: true,
      value: { member: { teams: [{ id: 'noordoost' }, { id: 'overvecht' }] } },
    });
  });

  it.each([
    ['she closes the window', 'closes the window', 'sign-in-cancelled'],
    ['she would rather not', 'cancels', 'sign-in-cancelled'],
    ['her account has no access', 'kim', 'no-role'],
  ])('says so when %s, and leaves who was signed in', async (_, choice, code) => {
    atTheWindow('noor');
    await signIn();
    atTheWindow(choice);
    expect(await signIn()).toMatchObject({ ok: false, code });
    expect(await currentSession()).toMatchObject({ member: { id: 'noor' } });
  });

  it('says so when the API is away, and when only the provider is', async () => {
    atTheWindow('noor');
    api.line = 'down';
    expect(await whereToSignIn()).toEqual(failure('unavailable'));
    expect(await signIn()).toEqual(failure('unavailable'));
    api.line = 'up';
    interfere({ before: () => 'http://127.0.0.1:1/' });
    expect(await signIn()).toEqual(failure('provider-unavailable'));
  });

  it('says so when the organisation does not know this extension', async () => {
    const known = fakeBrowser.identity.getRedirectURL;
    Object.assign(fakeBrowser.identity, {
      getRedirectURL: () => known().replace(extensionId, 'a'.repeat(32)),
    });
    expect(await whereToSignIn()).toMatchObject({ ok: false, code: 'unknown-client' });
  });

  it('opens no window at the address of another organisation than the policy names', async () => {
    atTheWindow('noor');
    await fakeBrowser.storage.managed.set({ organisation: 'bee' });
    expect(await whereToSignIn()).toEqual({ ok: false, code: 'other-organisation' });
    interfere({ before: () => expect.fail('a window opened') });
    expect(await signIn()).toEqual({ ok: false, code: 'other-organisation' });
    await fakeBrowser.storage.managed.set({ organisation: demoOrganisationId });
    expect(await whereToSignIn()).toMatchObject({ ok: true });
  });

  it('takes no answer to a question it did not ask', async () => {
    atTheWindow('noor');
    interfere({ after: (url) => url.replace(/state=[^&]+/, `state=${'A'.repeat(43)}`) });
    expect(await signIn()).toEqual(failure('sign-in-failed'));
    expect(await currentSession()).toBeNull();
  });

  it('gives nothing to who got hold of the answer, but not of the question', async () => {
    atTheWindow('noor');
    let answer = '';
    interfere({
      after: (url) => {
        answer = url;
        return url.replace(/code=[^&]+/, `code=${'A'.repeat(43)}`);
      },
    });
    expect(await signIn()).toMatchObject({ ok: false });
    newBrowser();
    await writeSettings({ apiBase: api.url });
    interfere({ before: (url) => url, after: (url) => answer.replace(/state=[^&]+/, stateIn(url)) });
    expect(await signIn()).toMatchObject({ ok: false });
    expect(await currentSession()).toBeNull();
  });
});

describe('where she is signed in', () => {
  async function sessions() {
    const answer = await callApi(listSessions, nothing);
    return answer.ok ? answer.value.sessions : [];
  }

  it('can be read, and ended in a browser she does not have at hand', async () => {
    atTheWindow('lotte');
    await signIn();
    newBrowser();
    await writeSettings({ apiBase: api.url });
    await signIn();
    const both = await sessions();
    expect(both.map(({ client }) => client)).toEqual(['extension', 'extension']);
    const there = both.find(({ isCurrent }) => !isCurrent);
    expect(await callApi(endSession, { params: { session: there?.id ?? '' }, request: {} })).toMatchObject({
      ok: true,
    });
    expect(await sessions()).toMatchObject([{ isCurrent: true }]);
  });

  it('ends everywhere at once when she wants that, here included', async () => {
    atTheWindow('samir');
    await signIn();
    newBrowser();
    await writeSettings({ apiBase: api.url });
    await signIn();
    expect(await signOutEverywhere()).toMatchObject({ ok: true });
    expect(await currentSession()).toBeNull();
    await signIn();
    expect(await sessions()).toMatchObject([{ isCurrent: true }]);
  });
});

describe('the key to which a session is bound', () => {
  it('stays the same in this browser, and can not be taken out of it', async () => {
    const [first, second] = await Promise.all([proofKeys(), proofKeys()]);
    expect(first.publicJwk).toEqual(second.publicJwk);
    const { privateKey } = await signingKeys();
    expect(privateKey.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('pkcs8', privateKey)).rejects.toThrow();
    await expect(crypto.subtle.exportKey('jwk', privateKey)).rejects.toThrow();
  });
});

function stateIn(url: string): string {
  return `state=${new URL(url).searchParams.get('state')}`;
}
