// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failure } from '../../../shared/domain/errors.ts';
import { newDesk } from '../support/desk.ts';
import { type Context, enrol } from '../support/device.ts';
import { type RealApi, startRealApi } from '../support/real-api.ts';
import { openingEntry } from '../support/sample-entries.ts';

interface Row {
  sequence: number;
  body: string;
  signer_id: string;
  signature: string;
  added_at: number;
}

let api: RealApi;
let device: Context;
let entries: Row[];

/** What whoever runs the API can do, and nobody else: its database forgets that it may only grow. */
async function showDirectory(shown: readonly Row[]): Promise<void> {
  const { results: triggers } = await api.db
    .prepare("select name, sql from sqlite_schema where type = 'trigger' and tbl_name = 'directory_entry'")
    .all<{ name: string; sql: string }>();
  for (const { name } of triggers) await api.db.prepare(`drop trigger ${name}`).run();
  await api.db.prepare('delete from directory_entry').run();
  for (const { sequence, body, signer_id, signature, added_at } of shown) {
    await api.db
      .prepare('insert into directory_entry values (?1, ?2, ?3, ?4, ?5)')
      .bind(sequence, body, signer_id, signature, added_at)
      .run();
  }
  for (const { sql } of triggers) await api.db.prepare(sql).run();
}

beforeAll(async () => {
  api = await startRealApi();
  const other = await newDesk(api, 'samir');
  await enrol(await other.use(), await api.recoveryCode('overvecht'));
  device = await (await newDesk(api, 'noor')).use();
  await enrol(device, await api.recoveryCode('overvecht'));
  const found = await api.db.prepare('select * from directory_entry order by sequence').all<Row>();
  entries = found.results;
});
afterAll(() => api.stop());

const why = async () => (await device.enrolment.directoryRefusal.read())?.why ?? null;

describe('a directory that is not what this browser saw before', () => {
  it('is refused when it is older: nothing is sealed and no key given, until the API shows the right one', async () => {
    await showDirectory(entries.slice(0, -1));
    await device.enrolment.lookAtKeys();
    expect(await why()).toBe('rollback');
    expect(await device.outbox.saveEntry(openingEntry(1))).toEqual(failure('directory-refused'));
    expect(await device.enrolment.replacePersonalCode()).toEqual(failure('directory-refused'));

    await showDirectory(entries);
    await device.enrolment.lookAtKeys();
    expect(await why()).toBeNull();
    expect(await device.outbox.saveEntry(openingEntry(1))).toMatchObject({ ok: true });
  });

  it('is refused when it went another way', async () => {
    const last = entries.at(-1);
    if (!last) throw new Error('no directory');
    await showDirectory([
      ...entries.slice(0, -1),
      { ...last, body: last.body.replace('browser', 'browser ') },
    ]);
    await device.enrolment.lookAtKeys();
    expect(await why()).not.toBeNull();
    await showDirectory(entries);
    await device.enrolment.lookAtKeys();
    expect(await why()).toBeNull();
  });

  it('is refused by a browser that lost its database as well', async () => {
    const { loseDatabase, restartBrowser, signInAs } = await import('../support/device.ts');
    loseDatabase();
    device = await restartBrowser();
    await showDirectory(entries.slice(0, -1));
    await signInAs(device, 'noor');
    await device.enrolment.lookAtKeys();
    expect(await why()).toBe('rollback');
    await showDirectory(entries);
  });
});
