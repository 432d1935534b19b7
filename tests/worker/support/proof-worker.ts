import { createApp } from '../../../worker/app.ts';
import type { Bindings } from '../../../worker/env.ts';
import { oftenSteps } from '../../../worker/jobs/often.ts';
import { runSteps } from '../../../worker/jobs/run-steps.ts';
import { OFTEN } from '../../../worker/jobs/schedule.ts';
import replayWorker from '../../../worker/local/replay/replay-worker.ts';
import type { Platform } from '../../../worker/platform.ts';

let aheadMs = 0;

const platform: Platform = {
  now: () => Date.now() + aheadMs,
  newId: () => crypto.randomUUID(),
  writeLog: (line) => console.log(line),
};

const app = createApp(platform);

/**
 * The API as it is deployed, on a clock that can be put ahead, with a door through which a log comes in that was
 * recorded elsewhere. Runs in tests only.
 */
export default {
  async fetch(request: Request, env: Required<Bindings>): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname.startsWith('/api/')) return app.fetch(request, env);
    if (pathname === '/ahead') {
      aheadMs = Number(searchParams.get('ms'));
      await runSteps(platform, env, oftenSteps);
      return Response.json(OFTEN);
    }
    return replayWorker.fetch(request, env);
  },
};
