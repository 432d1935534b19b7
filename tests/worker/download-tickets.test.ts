import { describe, expect, test } from 'vitest';
import { makeDownloadTicket, TICKET_LIFETIME } from '../../shared/api/downloads.ts';
import { writeMember } from '../../shared/api/members.ts';
import { forgetDownloads } from '../../worker/services/downloads/forget.ts';
import { testApi } from './support/api.ts';
import { newReady } from './support/packages.ts';
import { newMember, newTeam, setUp } from './support/people.ts';
import { fetchBytes, newTokenOf } from './support/scripts.ts';

const api = testApi();
await setUp(api);
const team = await newTeam(api);
const me = await newMember(api, ['researcher'], [team]);
const session = await api.signIn(me);
const release = await newReady(api.around.db, { ownerId: me });
const token = await newTokenOf(api, me);

async function newTicket(): Promise<string> {
  const asked = { input: {}, params: { release: release.id }, token: session };
  return (await api.call(makeDownloadTicket, asked)).ok.path;
}

describe('a ticket', () => {
  const gone = async (path: string, at = api) => {
    const answer = await fetchBytes(path, {}, at);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      404,
      expect.stringContaining('text/plain'),
    ]);
    return answer.text();
  };

  test('works for an hour and no longer, and never longer than the files are there', async () => {
    const at = testApi();
    const mine = await at.signIn(me);
    const asked = { input: {}, params: { release: release.id }, token: mine };
    const { path, expiresAt } = (await at.call(makeDownloadTicket, asked)).ok;
    expect(expiresAt).toBe(at.clock.at + TICKET_LIFETIME);
    at.clock.at += TICKET_LIFETIME - 1;
    expect((await fetchBytes(path, {}, at)).status).toBe(200);
    at.clock.at += 1;
    expect(await gone(path, at)).toContain('Deze download werkt niet meer');
    const short = await newReady(at.around.db, { ownerId: me, expiresAt: at.clock.at + 1000 });
    const brief = await at.call(makeDownloadTicket, { ...asked, params: { release: short.id } });
    expect(brief.ok.expiresAt).toBe(at.clock.at + 1000);
    at.clock.at += 1000;
    await gone(brief.ok.path, at);
  });

  test('says the same whatever is wrong with it', async () => {
    const path = await newTicket();
    const texts = [
      await gone(path.replace(/.$/, (last) => (last === '0' ? '1' : '0'))),
      await gone('/api/downloads/x'),
      await gone(`/api/downloads/${token}`),
      await gone(`/api/downloads/${'0'.repeat(64)}`),
    ];
    expect(new Set(texts).size).toBe(1);
  });

  test('is of no use to a researcher who is one no longer', async () => {
    const administrator = await api.signIn(await newMember(api, ['administrator'], []));
    const id = await newMember(api, ['researcher'], [team]);
    const { id: releaseId } = await newReady(api.around.db, { ownerId: id });
    const asked = { input: {}, params: { release: releaseId }, token: await api.signIn(id) };
    const { path } = (await api.call(makeDownloadTicket, asked)).ok;
    const person = { name: 'Noor', account: `${id}@test.example`, roles: [], teams: [] };
    const changed = await api.call(writeMember, {
      params: { member: id },
      input: person,
      token: administrator,
    });
    expect(changed.status).toBe(200);
    await gone(path);
  });

  test('is looked at each time: it gives nobody more than they may now', async () => {
    const { db } = api.around;
    const id = await newMember(api, ['researcher'], [team]);
    const { id: releaseId } = await newReady(db, { ownerId: id });
    const asked = { input: {}, params: { release: releaseId }, token: await api.signIn(id) };
    const { path } = (await api.call(makeDownloadTicket, asked)).ok;
    const set = (change: string) => db.prepare(`UPDATE member SET ${change} WHERE id = ?1`).bind(id).run();
    await set(`roles = '["coach"]'`);
    await gone(path);
    await set(`roles = '["researcher"]', left_at = 1`);
    await gone(path);
    await set('left_at = NULL');
    await gone(path, testApi({ bindings: { ORGANISATION: 'another' } }));
    expect((await fetchBytes(path, {}, api)).status).toBe(200);
  });

  test('goes from the database once it works no longer', async () => {
    const at = testApi();
    const asked = { input: {}, params: { release: release.id }, token: await at.signIn(me) };
    await at.call(makeDownloadTicket, asked);
    at.clock.at += TICKET_LIFETIME + 1;
    await forgetDownloads(at.around);
    const { results } = await at.around.db
      .prepare('SELECT 1 FROM download_ticket WHERE expires_at < ?1')
      .bind(at.clock.at)
      .all();
    expect(results).toEqual([]);
  });

  test('stands in no log of ours, nor in the database', async () => {
    const path = await newTicket();
    await fetchBytes(path, {}, api);
    const ticket = path.split('/').at(-1) ?? '';
    expect(ticket).toMatch(/^[0-9a-f]{64}$/);
    expect(api.log.join('\n')).not.toContain(ticket);
    const { results } = await api.around.db.prepare('SELECT * FROM download_ticket').all();
    expect(JSON.stringify(results)).not.toContain(ticket);
  });
});
