import { createApp } from './app.ts';
import type { Bindings } from './env.ts';
import { runHourly } from './jobs/hourly.ts';
import type { Platform } from './platform.ts';

const platform: Platform = {
  now: () => Date.now(),
  newId: () => crypto.randomUUID(),
  writeLog: (line) => console.log(line),
};

const app = createApp(platform);

export default {
  fetch: app.fetch,
  scheduled: (_controller, env) => runHourly(platform, env),
} satisfies ExportedHandler<Bindings>;
