import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeProof } from '../../shared/privacy/dpop.ts';
import { dayOfInstant } from '../../shared/time/day.ts';
import { startTestApi, type TestApi } from './support/api.ts';
import { describeInBrowser } from './support/needs.ts';
import { openedCase } from './support/opened-case.ts';
import { type AtPortal, launchBrowser, openPortal, signInAtPortal } from './support/portal.ts';

const recipe = {
  id: 'suite',
  version: 1,
  name: { nl: 'Suite', en: 'Suite' },
  origins: ['https://zaken.voorbeeldstad.example/*'],
  number: '\\d{7}',
  pages: [{ path: '/zaak/(?<number>\\d{7})' }],
  address: '/zaak/{number}',
};

describeInBrowser('an administrator at the portal', () => {
  let api: TestApi;
  let browser: Browser;
  let joost: AtPortal;
  let samir: AtPortal;

  const button = (name: string | RegExp) => joost.page.getByRole('button', { name });
  const menu = (name: string) => joost.page.getByRole('navigation').getByRole('link', { name, exact: true });
  const saved = () => joost.page.getByText('Opgeslagen.', { exact: true }).waitFor();
  const rows = () => joost.page.getByRole('table').getByRole('row');

  beforeAll(async () => {
    browser = await launchBrowser();
    api = await startTestApi({ extensionId: 'a'.repeat(32) });
    await api.file([openedCase('2026-07001', dayOfInstant(Date.now()))]);
    joost = await openPortal(browser, api.url);
    samir = await openPortal(browser, api.url);
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  it('gets pages that nothing foreign can run in, and that no cache keeps', async () => {
    const page = await fetch(`${api.url}/portal/people`);
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(page.headers.get('cache-control')).toBe('no-store');
    const [script = ''] = /\/portal\/assets\/[^"]+\.js/.exec(await page.text()) ?? [];
    const asset = await fetch(api.url + script);
    expect([asset.status, asset.headers.get('cache-control')]).toEqual([
      200,
      'public, max-age=31536000, immutable',
    ]);
    expect((await fetch(`${api.url}/portal/assets/nothing.js`)).status).toBe(404);
    expect((await fetch(`${api.url}/index.html`)).status).toBe(404);
  });

  it('signs in at the organisation, with a session that no script can read', async () => {
    await joost.open('norms');
    await signInAtPortal(joost, 'Joost');
    // Back on the page that was asked for, and no code in the address.
    await joost.page.getByRole('heading', { level: 1, name: 'Termijnen' }).waitFor();
    expect(joost.page.url()).toBe(`${api.url}/portal/norms`);
    const cookies = await joost.context.cookies(api.url);
    expect(cookies.find(({ name }) => name === '__Host-doelspoor')).toMatchObject({
      httpOnly: true,
      secure: true,
      sameSite: 'Strict',
    });
    expect(await joost.page.evaluate(() => document.cookie)).toBe('');
  });

  it('has a session that is worth nothing without the key of this browser', async () => {
    const cookie = (await joost.context.cookies(api.url))
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ');
    const url = `${api.url}/api/members`;
    const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign']);
    const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', pair.publicKey);
    const keys = { privateKey: pair.privateKey, publicJwk: { kty: 'EC', crv: 'P-256', x, y } as const };
    const askWith = async (nonce: string | null) => {
      const request = { method: 'GET', url, token: null, nonce, body: '', at: Date.now() };
      return fetch(url, { headers: { cookie, dpop: await makeProof(crypto, keys, request) } });
    };
    const first = await askWith(null);
    const second = await askWith(first.headers.get('dpop-nonce'));
    expect([first.status, second.status]).toEqual([401, 401]);
    expect(await second.json()).not.toMatchObject({ error: { code: 'use-nonce' } });
    expect((await fetch(url, { headers: { cookie } })).status).toBe(401);

    const thief = await openPortal(browser, api.url);
    await thief.context.addCookies(await joost.context.cookies());
    await thief.open('people');
    await thief.page.getByRole('heading', { name: 'Inloggen bij Doelspoor' }).waitFor();
    await thief.context.close();
  });

  it('tells a coach that this is not for him, and where his work is', async () => {
    await signInAtPortal(samir, 'Samir');
    await samir.page.getByText('Als gezinswerker of teamcoach werk je in de Doelspoor-extensie').waitFor();
    await samir.open('audit');
    await samir.page.getByRole('heading', { name: 'Dit deel is voor beheerders' }).waitFor();
    expect(await samir.page.getByRole('navigation').getByRole('link').allInnerTexts()).toEqual([
      'Waar ben ik ingelogd',
      'Over Doelspoor',
    ]);
  });

  it('reads why people cannot be changed here, and tries out what claims come to', async () => {
    await menu('Mensen').click();
    await joost.page.getByText('Namen, rollen en teams komen uit de inlogdienst').waitFor();
    expect(await joost.page.getByRole('link', { name: 'Iemand toevoegen' }).count()).toBe(0);
    await menu('Toegang').click();
    await joost.page.getByLabel('Gegevens van de inlogdienst').fill('{"roles": ["Doelspoor.Gezinswerker"]}');
    await joost.page.getByText('zonder team wordt inloggen geweigerd').waitFor();
    const group = await joost.page.locator('#setting-teams-2-value').inputValue();
    await joost.page.getByLabel('Gegevens van de inlogdienst').fill(
      JSON.stringify({
        preferred_username: 'Eva@x.example',
        roles: 'Doelspoor.Gezinswerker',
        groups: [group],
      }),
    );
    await joost.page.getByText('eva@x.example').waitFor();
    expect(await joost.page.locator('.portal-outcome').innerText()).toContain('Buurtteam Overvecht');
  });

  it('adds someone to a team, who then can sign in', async () => {
    const kim = await openPortal(browser, api.url);
    await kim.page.getByRole('button', { name: 'Inloggen' }).click();
    await kim.page.getByRole('button', { name: /^Kim / }).click();
    await kim.page.getByText('heeft nog geen rol of team').waitFor();

    await joost.page.getByLabel('De beheerder, hier in het portaal').check();
    await button('Opslaan').click();
    await saved();
    await menu('Mensen').click();
    await joost.page.getByRole('link', { name: 'Iemand toevoegen' }).click();
    await button('Persoon opslaan').click();
    await joost.page.getByRole('alert').getByText('Kijk dit eerst na').waitFor();
    await button(/^Account: vul in/).click();
    await joost.page.locator('#person-account:focus').waitFor();
    await joost.page.getByLabel('Account').fill('Kim@voorbeeldstad.example');
    await joost.page.getByLabel('Naam').fill('Kim');
    await joost.page.getByLabel('gezinswerker', { exact: true }).check();
    await joost.page.getByLabel('Buurtteam Overvecht').check();
    await joost.page.getByLabel('Naam').press('Enter');
    await joost.page.getByText('Kim is toegevoegd en kan inloggen.').waitFor();

    await signInAtPortal(kim, 'Kim');
    await kim.context.close();
  });

  it('is warned before changes are lost', async () => {
    await menu('Termijnen').click();
    await joost.page.getByLabel('Eerste doel met het gezin').fill('9999');
    await menu('Teksten').click();
    await joost.page.getByRole('dialog').getByText('Er is nog iets niet opgeslagen').waitFor();
    await joost.page.keyboard.press('Escape');
    await joost.page.goBack();
    await joost.page.getByRole('dialog').getByRole('button', { name: 'Hier blijven' }).click();
    expect(await joost.page.getByLabel('Eerste doel met het gezin').inputValue()).toBe('9999');
  });

  it('changes a term, sees who did, and puts it back', async () => {
    const days = joost.page.getByLabel('Eerste doel met het gezin');
    await button('Opslaan').click();
    await button(/Eerste doel met het gezin: vul een heel getal in van 0 tot en met 730/).waitFor();
    await days.fill('30');
    await button('Opslaan').click();
    await saved();
    await joost.page.getByText(/^Gewijzigd door Joost.* \(was 42\)$/).waitFor();
    await joost.page.reload();
    await days.waitFor();
    expect(await days.inputValue()).toBe('30');
    await joost.page.getByText('Eerdere versies').click();
    await button('Deze versie terugzetten: Versie 1').click();
    expect(await days.inputValue()).toBe('42');
    await button('Opslaan').click();
    await saved();
    await joost.page.getByText(/\(was 30\)$/).waitFor();
  });

  it('publishes a recipe after seeing what was wrong with it, and reads how it fares', async () => {
    await menu('Zaaksystemen').click();
    const json = joost.page.getByLabel('Plak hier de JSON');
    await json.fill(JSON.stringify({ ...recipe, origins: undefined, number: '(', colour: 'red' }));
    await joost.page.getByText('onbekende sleutel “colour”').waitFor();
    await joost.page.getByText('origins: ontbreekt').waitFor();
    await json.fill(JSON.stringify(recipe));
    await button('Aan de lijst toevoegen').click();
    await joost.page.getByText('nog niet gepubliceerd').waitFor();
    await button('Publiceren').click();
    await saved();
    await api
      .db()
      .prepare(
        'INSERT INTO recipe_health (recipe_id, recipe_version, reported_on, worked, broken) VALUES (?, 1, ?, 9, 2)',
      )
      .bind(recipe.id, dayOfInstant(Date.now()))
      .run();
    await joost.page.reload();
    await joost.page.getByRole('heading', { name: 'Suite, versie 1' }).waitFor();
    await joost.page.getByRole('img', { name: /9 keer gelukt, 2 keer niet/ }).waitFor();
    await joost.page.getByText('Per dag in een tabel').click();
    expect(await rows().last().innerText()).toMatch(/9\s+2$/);
    await menu('Overzicht').click();
    await joost.page.getByRole('link', { name: 'Suite wordt niet meer overal herkend.' }).waitFor();
  });

  it('lifts a hold after being asked', async () => {
    await api
      .db()
      .prepare("UPDATE case_file SET held_at = ?, hold_reason = 'complaint'")
      .bind(Date.now())
      .run();
    await menu('Bewaren').click();
    await joost.page.getByRole('cell', { name: 'klacht of tuchtzaak' }).waitFor();
    await button(/^Opheffen voor zaak/).click();
    await joost.page.keyboard.press('Escape');
    await button(/^Opheffen voor zaak/).click();
    await button('Ja, opheffen').click();
    await joost.page.getByText('Er wordt geen zaak tegengehouden.').waitFor();
    const { results } = await api.db().prepare('SELECT held_at FROM case_file').all();
    expect(results).toEqual([{ held_at: null }]);
  });

  it('sees in the log what was done, his own reading too; filters, takes it out and verifies it', async () => {
    await menu('Logboek').click();
    await joost.page.getByRole('cell', { name: 'tegenhouden van zaak opgeheven' }).waitFor();
    await joost.page.getByLabel('Wat', { exact: true }).selectOption('audit-read');
    await button('Zoeken').click();
    await joost.page.getByRole('cell', { name: 'logboek bekeken' }).first().waitFor();
    await joost.page
      .getByRole('cell', { name: 'tegenhouden van zaak opgeheven' })
      .waitFor({ state: 'detached' });
    expect(await rows().nth(1).innerText()).toContain('Joost');

    const [file] = await Promise.all([joost.page.waitForEvent('download'), button('Exporteren').click()]);
    expect(file.suggestedFilename()).toMatch(/^doelspoor-logboek-\d{4}-\d\d-\d\d\.ndjson$/);
    const lines = (await readFile(await file.path(), 'utf8'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.at(0)).toMatchObject({ kind: 'export' });
    expect(lines.at(-1)).toMatchObject({ kind: 'end' });
    expect(lines.some(({ kind, action }) => kind === 'event' && action === 'case-released')).toBe(true);

    await button('Nu controleren').click();
    await joost.page.getByText(/Het klopt: alle \d+ regels zijn bekeken/).waitFor();
  });

  it('ends someone’s sessions, who is out at the next thing she does', async () => {
    await menu('Mensen').click();
    await joost.page.getByLabel('Zoeken op naam of account').fill('sam');
    await joost.page.getByRole('link', { name: /^Samir/ }).click();
    await button('Overal uitloggen').click();
    await button('Ja, overal uitloggen').click();
    await joost.page.getByText(/Samir.* is overal uitgelogd\./).waitFor();
    await samir.page.getByRole('link', { name: 'Waar ben ik ingelogd' }).first().click();
    await samir.page.getByText('Je bent uitgelogd').waitFor();
  });

  it('signs out here, and is out', async () => {
    await button('Uitloggen').click();
    await button('Inloggen').waitFor();
    await joost.open('people');
    await button('Inloggen').waitFor();
    expect([...joost.refused, ...samir.refused]).toEqual([]);
  });
});
