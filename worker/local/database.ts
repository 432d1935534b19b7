import { randomUUID } from 'node:crypto';
import type { D1Database } from '@cloudflare/workers-types';
import type { Miniflare, MiniflareOptions } from 'miniflare';

/**
 * Miniflare's own way from Node to D1 takes a trip for every `prepare` and every `bind`, and stands still meanwhile: ten
 * times as long as the statements themselves. This worker takes a whole batch in one.
 */
const script = `
export default {
  async fetch(request, { DB, SECRET }) {
    if (request.headers.get('authorization') !== SECRET) return new Response(null, { status: 404 });
    const { statements, asRows } = await request.json();
    const prepared = statements.map(([sql, parameters]) => DB.prepare(sql).bind(...parameters));
    try {
      return Response.json({ results: asRows ? await prepared[0].raw(asRows) : await DB.batch(prepared) });
    } catch (error) {
      return Response.json({ error: error.message });
    }
  },
};`;

const NAME = 'database';

type Worker = MiniflareOptions['workers'][number];
type Answer = { results: unknown[] } | { error: string };

/** The worker to run beside the API, and how to reach the database through it. */
export interface DatabaseDoor {
  worker: Worker;
  open(miniflare: Miniflare): Promise<D1Database>;
}

/** A way into the database of the API for whatever runs in this process, and nobody else. */
export function databaseDoor(databaseId: string, compatibilityDate: string): DatabaseDoor {
  const secret = randomUUID();
  return {
    worker: {
      config: {
        name: NAME,
        compatibilityDate,
        manifest: {
          mainModule: 'index.js',
          modulesRoot: '/',
          modules: { 'index.js': { type: 'esm', contents: script } },
        },
        env: { DB: { type: 'd1', id: databaseId }, SECRET: { type: 'text', value: secret } },
      },
    },
    async open(miniflare) {
      const worker = await miniflare.getWorker(NAME);
      return databaseThrough(async (question) => {
        const body = JSON.stringify(question);
        const response = await worker.fetch('http://database/', {
          method: 'POST',
          headers: { authorization: secret },
          body,
        });
        const answer = (await response.json()) as Answer;
        if ('error' in answer) throw new Error(answer.error);
        return answer.results;
      });
    },
  };
}

type Statement = readonly [sql: string, parameters: readonly unknown[]];

interface Question {
  statements: readonly Statement[];
  /** Rows of the first statement as arrays, as `raw` gives them. */
  asRows?: { columnNames: boolean };
}

/** What this project uses of D1, on top of one question per trip. */
function databaseThrough(ask: (question: Question) => Promise<unknown[]>): D1Database {
  const statements = new WeakMap<object, Statement>();

  function statement(sql: string, parameters: readonly unknown[]): object {
    const asked: Statement = [sql, parameters];
    const run = async () => {
      const [result] = await ask({ statements: [asked] });
      return result as { results: Record<string, unknown>[] };
    };
    const made = {
      bind: (...given: unknown[]) => statement(sql, given),
      run,
      all: run,
      async first(column?: string) {
        const [row = null] = (await run()).results;
        return column === undefined ? row : (row?.[column] ?? null);
      },
      raw: ({ columnNames = false } = {}) => ask({ statements: [asked], asRows: { columnNames } }),
    };
    statements.set(made, asked);
    return made;
  }

  const database = {
    prepare: (sql: string) => statement(sql, []),
    batch: (given: object[]) =>
      ask({ statements: given.flatMap((one) => [statements.get(one) ?? ['', []]]) }),
  };
  // Left out is what the project doesn't use: sessions, dumps and `exec`.
  return database as unknown as D1Database;
}
