import type { D1Database } from '@cloudflare/workers-types';

/** By trip: the text of each statement, or the parameters of each. */
type Texts = readonly (readonly string[])[];
type Parameters = readonly (readonly (readonly unknown[])[])[];

/** The text of the statements is given before the measuring, by address: the API has its own in its code. */
const texts = new Map<string, Texts>();

/** The platform and nothing on top of it: runs statements in the trips that it is given. */
export default {
  async fetch(request: Request, { DB }: { DB: D1Database }): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (request.method === 'PUT') {
      texts.set(pathname, await request.json());
      return new Response(null, { status: 204 });
    }
    const known = texts.get(pathname) ?? [];
    const parameters: Parameters = await request.json();
    const results: unknown[] = [];
    for (const [trip, given] of parameters.entries()) {
      const statements = given.map((values, at) => DB.prepare(known[trip]?.[at] ?? '').bind(...values));
      results.push(await DB.batch(statements));
    }
    return Response.json(results);
  },
};
