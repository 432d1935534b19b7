// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, newDesk } from '../support/desk.ts';
import { type RealApi, startRealApi } from '../support/real-api.ts';

describe('an organisation without keys', () => {
  let api: RealApi;
  let samir: Desk;
  let noor: Desk;

  beforeAll(async () => {
    api = await startRealApi({ hasKeys: false });
    noor = await newDesk(api, 'noor');
    samir = await newDesk(api, 'samir');
  });
  afterAll(() => api.stop());

  it('waits for a coach', async () => {
    const { enrolment } = await noor.use();
    await enrolment.lookAtKeys();
    expect(await enrolment.enrolmentOf('noor')).toMatchObject({ step: 'wait-for-coach', error: null });
  });

  it('gets its keys in the browser of the first coach, who prints a recovery code', async () => {
    const { enrolment, keyring } = await samir.use();
    await enrolment.lookAtKeys();
    expect(await enrolment.enrolmentOf('samir')).toMatchObject({ step: 'first', error: null });
    expect(await enrolment.beginKeys()).toMatchObject({
      ok: true,
      value: [{ team: { id: 'overvecht' }, code: expect.stringMatching(/^(\w{4}-){6}\w{4}$/) }],
    });
    expect(await enrolment.enrolmentOf('samir')).toMatchObject({ step: 'ready', lacking: [], error: null });
    expect([...((await keyring.readKeyring())?.teamKeys.keys() ?? [])]).toEqual(['overvecht']);
  });
});
