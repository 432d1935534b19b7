import { randomUUID } from 'node:crypto';
import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types';
import { createApp } from '../../worker/app.ts';
import type { DemoKeys } from '../../worker/local/demo/keys.ts';
import { codeFor } from '../identity/support/code-for.ts';
import { type ApiClient, beginSession, type Send } from './api-client.ts';

export interface RecordedStatement {
  text: string;
  parameters: readonly unknown[];
}

/** The statements that a request took, by trip to the database. */
export type Trips = readonly (readonly RecordedStatement[])[];

/** The application that is deployed, run in this process on some database to learn what it asks of it. */
export interface RecordedApi {
  /** A session of a member of the demo organisation. */
  signIn(memberId: string): Promise<ApiClient>;
  /** What was asked of the database since the last time. */
  trips(): Trips;
}

export function recordedApi(db: D1Database, keys: DemoKeys): RecordedApi {
  let trips: RecordedStatement[][] = [];
  const app = createApp({ now: Date.now, newId: randomUUID, writeLog: () => undefined });
  const env = {
    DB: watched(db, (trip) => trips.push(trip)),
    ORGANISATION: keys.organisation,
    CASE_SECRET: keys.caseSecret,
  };
  return {
    async signIn(memberId) {
      const code = await codeFor({ db, now: Date.now }, memberId);
      const send: Send = async (address, init) => app.fetch(new Request(address, init), env);
      return beginSession(send, 'http://127.0.0.1', code);
    },
    trips() {
      const taken = trips;
      trips = [];
      return taken;
    },
  };
}

/** The same database, telling what is asked of it. */
function watched(db: D1Database, onTrip: (trip: RecordedStatement[]) => void): D1Database {
  const known = new WeakMap<object, RecordedStatement & { original: D1PreparedStatement }>();
  const watch = (original: D1PreparedStatement, text: string, parameters: readonly unknown[]): object => {
    const alone =
      <T>(run: () => T) =>
      () => {
        onTrip([{ text, parameters }]);
        return run();
      };
    const statement = {
      bind: (...given: unknown[]) => watch(original.bind(...given), text, given),
      run: alone(() => original.run()),
      all: alone(() => original.all()),
      raw: alone(() => original.raw()),
      first: alone(() => original.first()),
    };
    known.set(statement, { original, text, parameters });
    return statement;
  };
  const database = {
    prepare: (text: string) => watch(db.prepare(text), text, []),
    batch(statements: object[]) {
      const found = statements.flatMap((statement) => known.get(statement) ?? []);
      onTrip(found.map(({ text, parameters }) => ({ text, parameters })));
      return db.batch(found.map(({ original }) => original));
    },
  };
  return database as unknown as D1Database;
}
