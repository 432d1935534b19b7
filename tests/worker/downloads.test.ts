import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { listResearchReleases, makeDownloadTicket } from '../../shared/api/downloads.ts';
import { packageLayout } from '../../shared/export/package-layout.ts';
import { packageBytes } from '../../worker/services/downloads/package-bytes.ts';
import { testApi } from './support/api.ts';
import { newReady, someFiles } from './support/packages.ts';
import { newMember, newTeam, setUp } from './support/people.ts';
import { fetchBytes, logOf, newTokenOf } from './support/scripts.ts';

const api = testApi();
await setUp(api);
const team = await newTeam(api);
const me = await newMember(api, ['researcher'], [team]);
const session = await api.signIn(me);
const other = await newMember(api, ['researcher'], [team]);
const release = await newReady(api.around.db, { ownerId: me });
const token = await newTokenOf(api, me);
/** As long as a part may be. */
const PART = 256 * 1024;

const whole = `/api/research/releases/${release.id}/package`;

const get = (path: string, headers: Record<string, string> = {}, as = token) =>
  fetchBytes(path, { headers: { authorization: `Bearer ${as}`, ...headers } }, api);

async function newTicket(): Promise<string> {
  const answer = await api.call(makeDownloadTicket, {
    input: {},
    params: { release: release.id },
    token: session,
  });
  return answer.ok.path;
}

describe('a package', () => {
  test('is the same by ticket and by token, and unpacks to what was made', async () => {
    const ticket = await newTicket();
    for (const answer of [await get(whole), await fetchBytes(ticket, {}, api)]) {
      expect(answer.status).toBe(200);
      expect(answer.bytes).toEqual(release.bytes);
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'content-length': String(release.bytes.length),
        'content-type': 'application/zip',
        'content-disposition': `attachment; filename="doelspoor-2026-05-31-${release.sha256.slice(0, 8)}.zip"`,
        'accept-ranges': 'bytes',
        etag: `"${release.sha256}"`,
        'cache-control': 'no-store',
      });
      expect(Object.keys(unzipSync(answer.bytes))).toEqual(someFiles.map(({ name }) => name));
    }
  });

  test('is complete however it is cut', async () => {
    const { length } = release.bytes;
    for (const at of Array.from({ length: 40 }, (_, index) => Math.floor(((index + 0.5) * length) / 40))) {
      const [head, tail] = [
        await get(whole, { range: `bytes=0-${at - 1}` }),
        await get(whole, { range: `bytes=${at}-` }),
      ];
      expect([head.status, tail.status]).toEqual([206, 206]);
      expect(tail.headers.get('content-range')).toBe(`bytes ${at}-${length - 1}/${length}`);
      expect([...head.bytes, ...tail.bytes]).toEqual([...release.bytes]);
    }
  });

  test.each([
    ['bytes=0-0', 0, 0],
    ['bytes=-5', -5, -1],
    ['bytes=-999999', 0, -1],
    ['bytes=3-999999', 3, -1],
    ['Bytes = 3 - 7', 3, 7],
  ])('answers %s with just that', async (range, from, to) => {
    const { length } = release.bytes;
    const [first, last] = [from < 0 ? length + from : from, to < 0 ? length + to : to];
    const answer = await get(whole, { range });
    expect(answer.status).toBe(206);
    expect(answer.headers.get('content-range')).toBe(`bytes ${first}-${last}/${length}`);
    expect(answer.headers.get('content-length')).toBe(String(last + 1 - first));
    expect(answer.bytes).toEqual(release.bytes.slice(first, last + 1));
  });

  test.each(['bytes=7-3', 'bytes=-', 'bytes=a-b', 'lines=1-2', 'bytes=0-1,5-6', 'bytes', ''])(
    'is whole for a range like %j, which makes no sense or asks for several parts',
    async (range) => {
      const answer = await get(whole, { range });
      expect([answer.status, answer.bytes.length]).toEqual([200, release.bytes.length]);
    },
  );

  test.each(['bytes=-0', `bytes=${release.bytes.length}-`, 'bytes=99999999999999999999-'])(
    'has nothing at %s, and says how long it is',
    async (range) => {
      const answer = await get(whole, { range });
      expect(answer.status).toBe(416);
      expect(answer.headers.get('content-range')).toBe(`bytes */${release.bytes.length}`);
      expect(JSON.parse(answer.text())).toMatchObject({
        error: { code: 'invalid-input', fields: ['range'] },
      });
    },
  );

  test('goes on only where it is still the same one', async () => {
    const range = 'bytes=10-19';
    const same = await get(whole, { range, 'if-range': `"${release.sha256}"` });
    expect([same.status, same.bytes.length]).toEqual([206, 10]);
    for (const ifRange of [`"${'0'.repeat(64)}"`, `W/"${release.sha256}"`, 'Sat, 30 May 2026 10:00:00 GMT']) {
      const another = await get(whole, { range, 'if-range': ifRange });
      expect([another.status, another.bytes.length]).toEqual([200, release.bytes.length]);
    }
    expect((await get(`${whole}?sha256=${release.sha256}`, { range })).status).toBe(206);
    const gone = await get(`${whole}?sha256=${'0'.repeat(64)}`, { range });
    expect([gone.status, JSON.parse(gone.text()).error]).toMatchObject([
      409,
      { code: 'conflict', fields: ['sha256'] },
    ]);
  });

  test('tells its headers to who asks only for those, and logs nothing then', async () => {
    const before = (await logOf(api, me)).length;
    const answer = await fetchBytes(
      whole,
      { method: 'HEAD', headers: { authorization: `Bearer ${token}` } },
      api,
    );
    expect([answer.status, answer.bytes.length]).toEqual([200, 0]);
    expect(answer.headers.get('content-length')).toBe(String(release.bytes.length));
    expect((await logOf(api, me)).length).toBe(before);
  });

  test('breaks off, and is not made up, when a part of it is gone', async () => {
    const broken = await newReady(api.around.db, { ownerId: me });
    await api.around.db
      .prepare("DELETE FROM release_part WHERE release_id = ?1 AND file = 'data/cases.csv' AND part = 1")
      .bind(broken.id)
      .run();
    await expect(get(`/api/research/releases/${broken.id}/package`)).rejects.toThrow();
    const name = 'data/cases.csv';
    const layout = packageLayout([{ name, bytes: 46, crc32: 0 }], '2026-05-31');
    const stored = { releaseId: broken.id, sha256: broken.sha256, files: [name], layout };
    let told = 0;
    const read = async () => {
      for await (const piece of packageBytes(api.around.db, stored, { first: 0, last: layout.bytes - 1 }))
        told += piece.length;
    };
    await expect(read()).rejects.toThrow(RangeError);
    // What stands before the file, and its first part: nothing of what comes behind the gap.
    expect(told).toBe(30 + name.length + 'case,team\r\n'.length);
  });

  test('is not begun when its files are not as long as they were', async () => {
    const changed = await newReady(api.around.db, { ownerId: me });
    await api.around.db.prepare('UPDATE release SET bytes = bytes + 1 WHERE id = ?1').bind(changed.id).run();
    const answer = await get(`/api/research/releases/${changed.id}/package`);
    expect([answer.status, JSON.parse(answer.text()).error.code]).toEqual([500, 'unexpected']);
  });

  test.each(["state = 'expired'", "state = 'finishing'", `sha256 = '${'0'.repeat(64)}'`])(
    'breaks off when it is another one before its end, or has no files any more: %s',
    async (change) => {
      const files = [{ name: 'data/cases.csv', parts: Array.from({ length: 9 }, () => '7'.repeat(PART)) }];
      const { id, bytes, sha256 } = await newReady(api.around.db, { ownerId: me, files });
      const layout = packageLayout([{ name: 'data/cases.csv', bytes: 9 * PART, crc32: 0 }], '2026-05-31');
      const stored = { releaseId: id, sha256, files: ['data/cases.csv'], layout };
      const pieces = packageBytes(api.around.db, stored, { first: 0, last: bytes.length - 1 });
      for (let piece = 0; piece <= 8; piece += 1) expect((await pieces.next()).done).toBe(false);
      await api.around.db.prepare(`UPDATE release SET ${change} WHERE id = ?1`).bind(id).run();
      await expect(pieces.next()).rejects.toThrow(RangeError);
    },
  );

  test('is read some parts at a time, as fast as whoever downloads takes it', async () => {
    const part = '7'.repeat(PART);
    const files = [{ name: 'data/cases.csv', parts: Array.from({ length: 18 }, () => part) }];
    const { id, sha256 } = await newReady(api.around.db, { ownerId: me, files });
    let asked = 0;
    const db = new Proxy(api.around.db, {
      get(target, name) {
        if (name === 'batch') asked += 1;
        const value: unknown = Reflect.get(target, name);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    const layout = packageLayout([{ name: 'data/cases.csv', bytes: 18 * PART, crc32: 0 }], '2026-05-31');
    const stored = { releaseId: id, sha256, files: ['data/cases.csv'], layout };
    const pieces = packageBytes(db, stored, { first: 0, last: layout.bytes - 1 });
    const asks: number[] = [];
    for (let piece = 0; piece <= 18; piece += 1) {
      expect((await pieces.next()).done).toBe(false);
      asks.push(asked);
    }
    // First what stands before the file, then eight parts at a time.
    expect(asks).toEqual([0, ...Array(8).fill(1), ...Array(8).fill(2), 3, 3]);
    asked = 0;
    const rest = packageBytes(db, stored, { first: 17 * PART, last: 17 * PART + 9 });
    expect((await rest.next()).value).toHaveLength(10);
    expect((await rest.next()).done).toBe(true);
    // Where the part is, and the part.
    expect(asked).toBe(2);
  });
});

describe('who downloads', () => {
  test('is logged, by ticket and by token, from the beginning and from further on', async () => {
    const ticket = await newTicket();
    const before = (await logOf(api, me)).length;
    await fetchBytes(ticket, {}, api);
    await fetchBytes(ticket, { headers: { range: 'bytes=5-' } }, api);
    await get(whole);
    await get(whole, { range: 'bytes=0-4' });
    await get(whole, { range: 'bytes=5-' });
    const logged = (await logOf(api, me)).slice(before);
    const about = { record_kind: 'release', record_id: release.id, role: 'researcher' };
    expect(logged).toMatchObject([
      { ...about, action: 'release-downloaded', client: 'portal' },
      { ...about, action: 'release-resumed', client: 'portal' },
      { ...about, action: 'release-downloaded', client: 'script' },
      { ...about, action: 'release-downloaded', client: 'script' },
      { ...about, action: 'release-resumed', client: 'script' },
    ]);
  });

  test('gets nothing of somebody else, which is logged too', async () => {
    const theirs = await newTokenOf(api, other);
    const before = (await logOf(api, other)).length;
    const answer = await get(whole, {}, theirs);
    expect([answer.status, JSON.parse(answer.text()).error.code]).toEqual([404, 'not-found']);
    expect((await logOf(api, other)).slice(before)).toMatchObject([
      { action: 'download-refused', record_id: release.id },
    ]);
    const asked = { input: {}, params: { release: release.id }, token: await api.signIn(other) };
    expect((await api.call(makeDownloadTicket, asked)).error.code).toBe('not-found');
    const list = await fetchBytes(
      '/api/research/releases',
      { headers: { authorization: `Bearer ${theirs}` } },
      api,
    );
    expect(JSON.parse(list.text())).toEqual({ releases: [] });
  });

  test('finds own releases with a path that downloads just that package', async () => {
    const before = (await logOf(api, me)).length;
    const { releases } = listResearchReleases.response.parse(
      JSON.parse((await get('/api/research/releases')).text()),
    );
    const found = releases.find(({ id }) => id === release.id);
    expect(found).toMatchObject({
      study: 'Doelen en evaluaties',
      cutOn: '2026-05-31',
      sha256: release.sha256,
    });
    expect((await get(found?.path ?? '')).bytes).toEqual(release.bytes);
    expect((await logOf(api, me)).slice(before)).toMatchObject([
      { action: 'releases-read', client: 'script' },
      { action: 'release-downloaded' },
    ]);
  });

  test('finds nothing of files that have passed their term, also where the clock was not there yet', async () => {
    const { id } = await newReady(api.around.db, { ownerId: me, expiresAt: api.clock.at });
    expect((await get(`/api/research/releases/${id}/package`)).status).toBe(404);
    expect((await get('/api/research/releases')).text()).not.toContain(id);
    const asked = { input: {}, params: { release: id }, token: session };
    expect((await api.call(makeDownloadTicket, asked)).error.code).toBe('not-found');
  });

  test.each(['selecting', 'preview', 'making', 'finishing', 'expired', 'failed', 'cancelled'])(
    'finds nothing of a release that is %s',
    async (state) => {
      const { id } = await newReady(api.around.db, { ownerId: me });
      await api.around.db.prepare('UPDATE release SET state = ?2 WHERE id = ?1').bind(id, state).run();
      expect((await get(`/api/research/releases/${id}/package`)).status).toBe(404);
      expect((await get('/api/research/releases')).text()).not.toContain(id);
      const asked = { input: {}, params: { release: id }, token: session };
      expect((await api.call(makeDownloadTicket, asked)).error.code).toBe('not-found');
    },
  );
});
