import { makeDownloadTicket } from '../../../shared/api/downloads.ts';
import { forgetDownloads } from '../../../worker/services/downloads/forget.ts';
import type { TestApi } from './api.ts';
import type { Noting } from './noting.ts';
import { newReady } from './packages.ts';
import { fetchBytes, newTokenOf } from './scripts.ts';

/** Downloads a release in each way there is. */
export async function doDownloads(api: TestApi, ownerId: string, during: Noting['during']): Promise<void> {
  const { id } = await newReady(api.around.db, { ownerId });
  const token = await newTokenOf(api, ownerId);
  const authorization = `Bearer ${token}`;
  const asked = { input: {}, params: { release: id }, token: await api.signIn(ownerId) };
  await during(async () => {
    const { path } = (await api.call(makeDownloadTicket, asked)).ok;
    await fetchBytes(path, { headers: { range: 'bytes=100-' } }, api);
    await fetchBytes('/api/research/releases', { headers: { authorization } }, api);
    await fetchBytes(`/api/research/releases/${id}/package`, { headers: { authorization } }, api);
    await forgetDownloads(api.around);
  });
}
