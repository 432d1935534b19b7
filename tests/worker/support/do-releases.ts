import { cancelRelease, remakeRelease } from '../../../shared/api/releases.ts';
import { oftenSteps } from '../../../worker/jobs/often.ts';
import { expireReleases, workOnReleases } from '../../../worker/services/releases/by-clock.ts';
import type { TestApi } from './api.ts';
import { bringIn, caseOf } from './bring-in.ts';
import type { Noting } from './noting.ts';
import { newResearch } from './research.ts';

const DAYS = 86_400_000;

/** Makes releases of every kind, to the end and again, and lets one fail. */
export async function doReleases(api: TestApi, during: Noting['during']): Promise<void> {
  const research = await newResearch(api, { isLinked: true, keepFilesDays: 1 });
  await bringIn(api, caseOf(research.team, '2026-02-01', 10));
  const { db } = api.around;
  const params = (release: string) => ({ input: {}, params: { release }, token: research.token });
  const { full, stopped } = await during(async () => {
    const first = await research.release('2026-06-13');
    await research.release('2026-06-13', 'correction', first.id);
    await research.release('2026-06-14', 'incremental', first.id);
    const second = (await research.ask('2026-06-13')).id;
    await api.call(cancelRelease, params(second));
    return { full: first.id, stopped: (await research.ask('2026-06-13')).id };
  });
  await db.prepare("UPDATE release SET cut_on = 'never' WHERE id = ?1").bind(stopped).run();
  await during(async () => {
    for (const _ of [1, 2, 3]) await workOnReleases(api.around, { turns: 100 }).catch(() => 0);
  });
  api.clock.at += 2 * DAYS;
  await during(async () => {
    await expireReleases(api.around, { parts: 10_000 });
    const token = await api.signIn(research.ownerId);
    const again = { ...params(full), token };
    await api.call(remakeRelease, again);
    await api.call(cancelRelease, again);
    await api.call(remakeRelease, again);
    await oftenSteps['work-on-releases'](api.around);
  });
  api.clock.at -= 2 * DAYS;
}
