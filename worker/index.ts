import { createApp } from './app.ts';
import type { Bindings } from './env.ts';
import { hourlySteps } from './jobs/hourly.ts';
import { oftenSteps } from './jobs/often.ts';
import { runSteps } from './jobs/run-steps.ts';
import { OFTEN } from './jobs/schedule.ts';
import type { Platform } from './platform.ts';

const platform: Platform = {
  now: () => Date.now(),
  newId: () => crypto.randomUUID(),
  writeLog: (line) => console.log(line),
};

const app = createApp(platform);

export default {
  fetch: app.fetch,
  scheduled: ({ cron }, env) => runSteps(platform, env, cron === OFTEN ? oftenSteps : hourlySteps),
} satisfies ExportedHandler<Bindings>;
