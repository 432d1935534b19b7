import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { D1Database } from '@cloudflare/workers-types';
import { Miniflare, type MiniflareOptions } from 'miniflare';
import { unstable_readConfig as readConfig } from 'wrangler';
import { workerBundlePath } from './builds.ts';
import { databaseDoor } from './database.ts';
import { applyMigrations } from './migrations.ts';
import { PortTakenError } from './port-taken-error.ts';
import { projectRoot } from './project-root.ts';

export interface ApiOptions {
  /** 0, the default, takes any free port. */
  port?: number;
  /** Folder that keeps the database; without it the data is gone at `stop`. */
  persistTo?: string;
  /** Settings of this run, before those of wrangler.toml, and secrets. */
  vars?: Record<string, string>;
  /** The API's bundle; `bundleWorker` makes the default. */
  bundle?: string;
  /** Folder of the built portal. Default: the one wrangler.toml names. Null: no portal, and nothing in front of the API. */
  portal?: string | null;
  /** Default: the folder wrangler.toml names. */
  migrations?: string;
  /** What the API writes to its log, line by line; printed when left out. */
  onLog?: (line: string) => void;
}

export interface LocalApi {
  /** `http://127.0.0.1:<port>`, without a closing slash. */
  url: string;
  port: number;
  /** The database itself, past the API: for seeding and for looking what is really stored. */
  db: D1Database;
  /**
   * Runs a scheduled job now: of the first schedule in wrangler.toml, or of the one that is given. Throws when it fails.
   */
  runScheduled(cron?: string): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Runs the API on this machine in workerd, with D1, as wrangler.toml describes it, and applies what migrations are missing.
 * Throws `PortTakenError` when something else listens on the port.
 */
export async function startApi(options: ApiOptions = {}): Promise<LocalApi> {
  const config = readConfig({ config: join(projectRoot, 'wrangler.toml') });
  const [database] = config.d1_databases;
  if (database?.database_id === undefined) throw new Error('wrangler.toml names no D1 database');
  const { binding, database_id: databaseId, migrations_dir: migrationsFolder = 'migrations' } = database;

  const assets = options.portal === null ? null : portalFiles(config.assets, options.portal);
  const { port = 0, vars = {}, bundle = workerBundlePath, persistTo, onLog = console.log } = options;
  const worker: MiniflareOptions['workers'][number] = {
    config: {
      name: config.name ?? 'api',
      compatibilityDate: config.compatibility_date ?? '',
      compatibilityFlags: config.compatibility_flags,
      manifest: {
        mainModule: 'index.js',
        modulesRoot: projectRoot,
        modules: { 'index.js': { type: 'esm', contents: await readFile(bundle, 'utf8') } },
      },
      env: {
        ...Object.fromEntries(
          Object.entries({ ...config.vars, ...vars }).map(([name, value]) => [
            name,
            { type: 'text', value: String(value) },
          ]),
        ),
        [binding]: { type: 'd1', id: databaseId },
        ...assets?.binding,
      },
      ...(assets && { assets: assets.files }),
    },
  };
  const door = databaseDoor(databaseId, config.compatibility_date ?? '');
  const miniflare = new Miniflare({
    workers: [worker, door.worker],
    host: '127.0.0.1',
    port,
    cf: false,
    logRequests: false,
    telemetry: { enabled: false },
    handleStructuredLogs: ({ message }) => onLog(message),
    ...(persistTo === undefined ? {} : { resourcePersistencePath: resolve(persistTo) }),
  });

  try {
    const url = await miniflare.ready;
    const db = await door.open(miniflare);
    await applyMigrations(db, options.migrations ?? join(projectRoot, migrationsFolder));
    return {
      url: url.origin,
      port: Number(url.port),
      db,
      runScheduled: (cron = config.triggers.crons?.[0]) => runScheduled(miniflare, cron),
      stop: () => miniflare.dispose(),
    };
  } catch (error) {
    // Disposing fails with the same error when starting did, but does end the process below.
    await miniflare.dispose().catch(() => undefined);
    throw isAddressInUse(error) ? new PortTakenError(port) : error;
  }
}

/** The portal's files as wrangler.toml has them, in the words of miniflare. */
function portalFiles(assets: ReturnType<typeof readConfig>['assets'], folder = assets?.directory) {
  if (folder === undefined || assets?.binding === undefined) return null;
  const { html_handling: htmlHandling, not_found_handling: notFoundHandling } = assets;
  return {
    binding: { [assets.binding]: { type: 'assets' as const } },
    files: {
      directory: resolve(projectRoot, folder),
      hasUserWorker: true,
      runWorkerFirst: assets.run_worker_first ?? false,
      ...(htmlHandling && { htmlHandling }),
      ...(notFoundHandling && { notFoundHandling }),
    },
  };
}

async function runScheduled(miniflare: Miniflare, cron = ''): Promise<void> {
  const worker = await miniflare.getWorker();
  const { outcome } = await worker.scheduled({ cron });
  if (outcome !== 'ok') throw new Error(`the scheduled job ended with: ${outcome}`);
}

function isAddressInUse(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_ADDRESS_IN_USE';
}
