// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EntryRequest } from '../../../extension/enrolment/let-in.ts';
import { failure } from '../../../shared/domain/errors.ts';
import { type Desk, newDesk } from '../support/desk.ts';
import { enrol } from '../support/device.ts';
import { type RealApi, startRealApi } from '../support/real-api.ts';

let api: RealApi;

beforeAll(async () => {
  api = await startRealApi();
});
afterAll(() => api.stop());

const stepAt = async (desk: Desk, persona: string) => {
  const { enrolment } = await desk.use();
  await enrolment.lookAtKeys();
  return (await enrolment.enrolmentOf(persona))?.step;
};
const requestsAt = async (desk: Desk): Promise<EntryRequest[]> => {
  const { enrolment } = await desk.use();
  const found = await enrolment.readRequests();
  return found.ok ? found.value : [];
};
const theRequestAt = async (desk: Desk): Promise<EntryRequest> => {
  const [request] = await requestsAt(desk);
  if (!request) throw new Error('nobody waits');
  return request;
};
const teamsAt = async (desk: Desk) => {
  const { keyring } = await desk.use();
  return [...((await keyring.readKeyring())?.teamKeys.keys() ?? [])].sort();
};

describe('a new device', () => {
  let noor: Desk;
  let ilias: Desk;

  beforeAll(async () => {
    noor = await newDesk(api, 'noor');
    await enrol(await noor.use(), await api.recoveryCode('overvecht'));
    ilias = await newDesk(api, 'ilias');
  });

  it('waits, and shows the six words that a colleague sees with its owner’s name', async () => {
    expect(await stepAt(ilias, 'ilias')).toBe('waiting');
    const words = await (await ilias.use()).enrolment.ownWords();
    expect(words).toHaveLength(6);
    const request = await theRequestAt(noor);
    expect(request).toMatchObject({ words, device: { memberId: 'ilias', isNew: true } });
  });

  it('goes on by itself once that colleague let it in, with everything the team has', async () => {
    const { device } = await theRequestAt(noor);
    expect(await (await noor.use()).enrolment.letIn(device)).toEqual({ ok: true, value: null });
    expect(await requestsAt(noor)).toEqual([]);
    expect(await stepAt(ilias, 'ilias')).toBe('ready');
    expect(await teamsAt(ilias)).toEqual(['overvecht']);
  });

  it('is not let in with other keys than those whose words were seen', async () => {
    const second = await newDesk(api, 'ilias');
    await stepAt(second, 'ilias');
    const { device } = await theRequestAt(noor);
    const { enrolment } = await noor.use();
    const other = { ...device, agreementKey: device.signingKey };
    expect(await enrolment.letIn(other)).toEqual(failure('invalid-input', ['words']));
    expect(await stepAt(second, 'ilias')).toBe('waiting');
  });

  it('can be turned away, and is not asked about again', async () => {
    const { device } = await theRequestAt(noor);
    expect(await (await noor.use()).enrolment.turnAway(device)).toMatchObject({ ok: true });
    expect(await requestsAt(noor)).toEqual([]);
  });

  it('is ended when a coach turns it away', async () => {
    const samir = await newDesk(api, 'samir');
    await enrol(await samir.use(), await api.recoveryCode('overvecht'));
    const second = await newDesk(api, 'ilias');
    await stepAt(second, 'ilias');
    const { enrolment } = await samir.use();
    for (const { device } of await requestsAt(samir)) await enrolment.turnAway(device);
    expect(await stepAt(second, 'ilias')).toBe('ended');
  });

  it('is let in by a coach, as by a colleague', async () => {
    const samir = await newDesk(api, 'samir');
    await enrol(await samir.use(), await api.recoveryCode('overvecht'));
    const second = await newDesk(api, 'ilias');
    await stepAt(second, 'ilias');
    const { enrolment } = await samir.use();
    for (const { device } of await requestsAt(samir)) await enrolment.letIn(device);
    expect(await stepAt(second, 'ilias')).toBe('ready');
  });

  it('is not seen by another team', async () => {
    const lotte = await newDesk(api, 'lotte');
    await enrol(await lotte.use(), await api.recoveryCode('noordoost'));
    const second = await newDesk(api, 'ilias');
    expect(await stepAt(second, 'ilias')).toBe('waiting');
    expect(await requestsAt(lotte)).toEqual([]);
  });
});

describe('someone who works for two teams', () => {
  it('gets each team’s keys from a colleague there; the second without comparing words again', async () => {
    const marit = await newDesk(api, 'marit');
    await enrol(await marit.use(), await api.recoveryCode('overvecht'));
    const { enrolment } = await marit.use();
    expect(await enrolment.enrolmentOf('marit')).toMatchObject({
      step: 'ready',
      lacking: [{ id: 'noordoost' }],
    });
    const lotte = await newDesk(api, 'lotte');
    await enrol(await lotte.use(), await api.recoveryCode('noordoost'));
    const request = await theRequestAt(lotte);
    expect(request).toMatchObject({ words: null, device: { memberId: 'marit', isNew: false } });
    await (await lotte.use()).enrolment.letIn(request.device);
    expect(await stepAt(marit, 'marit')).toBe('ready');
    expect(await teamsAt(marit)).toEqual(['noordoost', 'overvecht']);
  });
});
