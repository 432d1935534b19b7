// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { newRecoveryCode, recoveryCodeText } from '../../../shared/keys/recovery-code.ts';
import { newDesk } from '../support/desk.ts';
import { enrol, loseDatabase, restartBrowser, signInAs } from '../support/device.ts';
import { type RealApi, startRealApi } from '../support/real-api.ts';

let api: RealApi;

beforeAll(async () => {
  api = await startRealApi();
});
afterAll(() => api.stop());

describe('the recovery code of a team', () => {
  it('brings the keys to a new device, in whatever way it is typed', async () => {
    const device = await (await newDesk(api, 'noor')).use();
    const code = (await api.recoveryCode('overvecht')).toLowerCase().replaceAll('-', ' ');
    expect(await device.enrolment.useRecoveryCode(code)).toEqual({ ok: true, kind: 'team-code' });
    expect(await device.enrolment.enrolmentOf('noor')).toMatchObject({ step: 'ready', lacking: [] });
    expect((await device.keyring.readKeyring())?.teamKeys.has('overvecht')).toBe(true);
  });

  it('says what is wrong with it', async () => {
    const { enrolment } = await (await newDesk(api, 'noor')).use();
    const code = await api.recoveryCode('overvecht');
    const why = async (text: string) => {
      const used = await enrolment.useRecoveryCode(text);
      return used.ok ? null : used.why;
    };
    expect(await why(code.slice(0, -5))).toBe('length');
    expect(await why(`${code.slice(0, -1)}%`)).toBe('character');
    const last = code.at(-1) === '7' ? '8' : '7';
    expect(await why(code.slice(0, -1) + last)).toBe('check');
    expect(await why(recoveryCodeText(newRecoveryCode()))).toBe('unknown');
    expect(await why(await api.recoveryCode('noordoost'))).toBe('other-team');
    expect((await enrolment.enrolmentOf('noor'))?.step).not.toBe('ready');
  });

  it('works no more once a coach made a new one', async () => {
    const samir = await newDesk(api, 'samir');
    const old = await api.recoveryCode('overvecht');
    const coach = await samir.use();
    await enrol(coach, old);
    const made = await coach.enrolment.replaceTeamCode('overvecht');
    if (!made.ok) throw new Error(made.code);
    expect([...((await coach.keyring.readKeyring())?.teamKeys.get('overvecht')?.keys() ?? [])]).toEqual([
      1, 2,
    ]);

    const device = await (await newDesk(api, 'noor')).use();
    expect(await device.enrolment.useRecoveryCode(old)).toEqual({ ok: false, why: 'replaced' });
    expect(await device.enrolment.useRecoveryCode(made.value.code)).toMatchObject({ ok: true });
    expect([...((await device.keyring.readKeyring())?.teamKeys.get('overvecht')?.keys() ?? [])]).toEqual([
      1, 2,
    ]);
  });
});

describe('a personal recovery code', () => {
  it('opens the keys in a browser that is empty each morning, which then is no device of its own', async () => {
    const desk = await newDesk(api, 'lotte');
    const first = await desk.use();
    await enrol(first, await api.recoveryCode('noordoost'));
    const made = await first.enrolment.replacePersonalCode();
    if (!made.ok) throw new Error(made.code);

    const morning = await (await newDesk(api, 'lotte')).use();
    await morning.enrolment.lookAtKeys();
    expect(await morning.enrolment.enrolmentOf('lotte')).toMatchObject({ step: 'has-code' });
    expect(await morning.enrolment.useRecoveryCode(made.value)).toEqual({ ok: true, kind: 'personal-code' });
    expect(await morning.enrolment.enrolmentOf('lotte')).toMatchObject({ step: 'ready', lacking: [] });
    expect((await morning.keyring.readKeyring())?.teamKeys.has('noordoost')).toBe(true);
    const { results } = await api.db
      .prepare("select id from device where member_id = 'lotte' and kind = 'browser'")
      .all();
    expect(results).toHaveLength(1);

    const other = await (await newDesk(api, 'noor')).use();
    expect(await other.enrolment.useRecoveryCode(made.value)).toEqual({ ok: false, why: 'other-person' });
  });
});

describe('a browser whose data was cleared', () => {
  it('knows that it had keys; asking a colleague anew reports the device it was as lost', async () => {
    const noor = await (await newDesk(api, 'lotte')).use();
    await enrol(noor, await api.recoveryCode('noordoost'));
    const lines = await noor.enrolment.readDeviceLines();
    const here = lines.ok ? lines.value.find(({ isHere }) => isHere) : undefined;
    loseDatabase();
    const again = await restartBrowser();
    await signInAs(again, 'lotte');
    await again.enrolment.lookAtKeys();
    expect(await again.enrolment.enrolmentOf('lotte')).toMatchObject({ step: 'lost' });
    expect(await again.enrolment.askAnew()).toEqual({ ok: true, value: null });
    expect(await again.enrolment.enrolmentOf('lotte')).toMatchObject({ step: 'waiting' });
    const ended = await api.db
      .prepare('select ended_at as endedAt from device where id = ?1')
      .bind(here?.id ?? '')
      .first<{ endedAt: number | null }>();
    expect(ended?.endedAt).toEqual(expect.any(Number));
  });
});

describe('a browser that does not keep keys as it should', () => {
  it('gets none, and says so', async () => {
    const device = await (await newDesk(api, 'marit')).use();
    const { exportKey } = crypto.subtle;
    const givesAllAway = (format: KeyFormat, key: CryptoKey): Promise<ArrayBuffer | JsonWebKey> =>
      key.type === 'private' && !key.extractable
        ? Promise.resolve(new ArrayBuffer(32))
        : exportKey.call(crypto.subtle, format, key);
    vi.spyOn(crypto.subtle, 'exportKey').mockImplementation(givesAllAway as never);
    await device.enrolment.lookAtKeys();
    const used = await device.enrolment.useRecoveryCode(await api.recoveryCode('noordoost'));
    vi.restoreAllMocks();
    expect(await device.enrolment.enrolmentOf('marit')).toMatchObject({ step: 'unfit' });
    expect(used).toEqual({ ok: false, why: 'unfit' });
    expect(await device.keyring.readKeyring()).toBeNull();
  });
});
