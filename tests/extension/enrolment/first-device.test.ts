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

  it('has a second team begin once its coach was let in by the first one', async () => {
    const lotte = await newDesk(api, 'lotte');
    const stepOf = async (desk: Desk, persona: string) => {
      const { enrolment } = await desk.use();
      await enrolment.lookAtKeys();
      return enrolment.enrolmentOf(persona);
    };
    expect(await stepOf(lotte, 'lotte')).toMatchObject({ step: 'wait-for-coach' });
    const nadia = await newDesk(api, 'nadia');
    expect(await stepOf(nadia, 'nadia')).toMatchObject({ step: 'waiting' });

    const first = await samir.use();
    const found = await first.enrolment.readRequests();
    const request = found.ok ? found.value.find(({ device }) => device.memberId === 'nadia') : undefined;
    if (!request) throw new Error('the other coach does not wait');
    expect(await first.enrolment.letIn(request.device)).toMatchObject({ ok: true });

    expect(await stepOf(nadia, 'nadia')).toMatchObject({ step: 'ready', toBegin: [{ id: 'noordoost' }] });
    const { enrolment } = await nadia.use();
    expect(await enrolment.beginKeys()).toMatchObject({ ok: true, value: [{ team: { id: 'noordoost' } }] });
    expect(await stepOf(nadia, 'nadia')).toMatchObject({ step: 'ready', lacking: [] });
    expect(await stepOf(lotte, 'lotte')).toMatchObject({ step: 'waiting' });
  });
});
