import { randomUUID } from 'node:crypto';
import type { Release, ReleaseProgress } from '../../shared/api/releases.ts';
import { tableNames } from '../../shared/export/codebook/define-table.ts';
import { noCoarsening, type StudyPlan } from '../../shared/export/study-plan.ts';
import { addDays, dayOfInstant } from '../../shared/time/day.ts';
import { type ApiClient, signIn } from './api-client.ts';
import { processorTime } from './processor-time.ts';
import { type Row, ratioRow } from './result.ts';
import type { Cost } from './rounds.ts';
import type { Server } from './server.ts';

const BUDGET = 1.2;
const ROUNDS = 3;

/** What a case costs in a release of all cases, beside one of the older half of them: it should be about the same. */
export async function benchReleases(server: Server): Promise<Row[]> {
  const today = dayOfInstant(Date.now());
  const maker = await releaseMaker(server, today);
  const costs: Record<'whole' | 'part', Cost[]> = { whole: [], part: [] };
  // The first round warms up and does not count.
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [name, lastOn] of [
      ['whole', today],
      ['part', addDays(today, -365)],
    ] as const) {
      const cost = await maker(lastOn);
      if (round > 0) costs[name].push(cost);
    }
  }
  return [
    ratioRow(
      {
        id: 'release-growth',
        what: 'making a release, a case, of all cases / of the older ones',
        budget: BUDGET,
      },
      ['whole', cheapest(costs.whole)],
      ['part', cheapest(costs.part)],
    ),
  ];
}

/** Makes releases of the cases that were opened up to a day, and says what each case in them cost. */
async function releaseMaker(server: Server, today: string): Promise<(lastOn: string) => Promise<Cost>> {
  const [researcher, administrator] = [await signIn(server, 'iris'), await signIn(server, 'joost')];
  return async (lastOn) => {
    const release = await confirmedRelease(researcher, administrator, { lastOn, cutOn: addDays(today, -1) });
    const [before, startedAt] = [processorTime(server.processId), performance.now()];
    await workUntil(researcher, release, 'ready');
    const [after, endedAt] = [processorTime(server.processId), performance.now()];
    const { counts } = (await researcher.get(`/api/releases/${release}`)) as Release;
    const cases = counts?.cases ?? 0;
    if (cases === 0) throw new Error('a release without cases');
    return {
      processor: before === null || after === null ? null : (after - before) / cases,
      waiting: (endedAt - startedAt) / cases,
    };
  };
}

async function confirmedRelease(
  researcher: ApiClient,
  administrator: ApiClient,
  { lastOn, cutOn }: { lastOn: string; cutOn: string },
): Promise<string> {
  const [study, release] = [randomUUID(), randomUUID()];
  await researcher.put(`/api/studies/${study}`, { plan: planTo(lastOn), basedOn: 0 });
  await researcher.post(`/api/studies/${study}/state`, { to: 'submitted', revision: 1 });
  await administrator.post(`/api/studies/${study}/decision`, { revision: 1, decision: 'approved' });
  const asked = { id: release, kind: 'full', baseId: null, cutOn };
  await researcher.post(`/api/studies/${study}/releases`, asked);
  await workUntil(researcher, release, 'preview');
  await researcher.post(`/api/releases/${release}/confirm`, { coarsening: noCoarsening });
  return release;
}

async function workUntil(
  researcher: ApiClient,
  release: string,
  wanted: ReleaseProgress['state'],
): Promise<void> {
  for (;;) {
    const { state, failure } = (await researcher.post(
      ['/api/releases', release, 'work'].join('/'),
      {},
    )) as ReleaseProgress;
    if (failure !== null) throw new Error(`the release failed: ${failure}`);
    if (state === wanted) return;
  }
}

function planTo(lastOn: string): StudyPlan {
  return {
    title: 'Wat een levering kost',
    purpose: 'Meten wat het maken van een levering kost.',
    ground: 'quality',
    firstOn: '2015-01-01',
    lastOn,
    teams: [],
    detail: 'rows',
    tables: [...tableNames],
    coarsening: noCoarsening,
    leastClass: 1,
    isLinked: false,
    keepFilesDays: 1,
  };
}

/** Whatever else the machine does only adds. */
function cheapest(costs: readonly Cost[]): Cost {
  const [first, ...others] = costs;
  if (!first) throw new RangeError('nothing was measured');
  return others.reduce(
    (least, one) => ({
      processor:
        least.processor === null || one.processor === null ? null : Math.min(least.processor, one.processor),
      waiting: Math.min(least.waiting, one.waiting),
    }),
    first,
  );
}
