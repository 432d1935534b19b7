// @vitest-environment node
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Answers, type Fields, type Form, isSealed } from '../../../shared/forms/define-form.ts';
import { forms } from '../../../shared/forms/registry.ts';
import { dayOfInstant } from '../../../shared/time/day.ts';
import { type Context, enrol, newBrowser, openContext, signInAs, untilIdle } from '../support/device.ts';
import { type RealApi, startRealApi } from '../support/real-api.ts';
import { idOf } from '../support/sample-entries.ts';

const canary = 'kanarie-5e1c';
const all: readonly Form[] = forms;
const texts: string[] = [];

/** The example of a form with the canary in everything that people type. */
function withCanary(fields: Fields, answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([name, value]) => {
      const field = fields[name];
      if (field && isSealed(field)) {
        texts.push(name);
        return [name, field.kind === 'text' ? `${canary} ${name}` : canary];
      }
      if (field?.kind !== 'list') return [name, value];
      return [name, (value as Answers[]).map((row) => withCanary(field.fields, row))];
    }),
  );
}

let api: RealApi;
let device: Context;

beforeAll(async () => {
  api = await startRealApi();
  newBrowser();
  device = await openContext();
  await device.settings.writeSettings({ apiBase: api.url });
  await signInAs(device, 'noor');
  await enrol(device, await api.recoveryCode('overvecht'));
});
afterAll(() => api.stop());

it('what is typed in any field of any form can be read nowhere outside the device', async () => {
  const ref = { system: 'example', number: canary };
  for (const [index, form] of all.entries()) {
    const saved = await device.outbox.saveEntry({
      ref,
      form: form.id,
      formVersion: form.version,
      entryId: idOf(9_000 + index),
      happenedOn: dayOfInstant(Date.now()),
      answers: withCanary(form.fields, form.example),
    });
    expect(saved, form.id).toMatchObject({ ok: true });
    await untilIdle();
  }
  await device.sync.sendWaiting();
  expect(texts.length).toBeGreaterThan(15);
  expect((await api.stored()).size).toBe(all.length);
  expect(await api.readable()).not.toContain(canary);
  expect(api.requests.length).toBeGreaterThan(all.length);
  for (const request of api.requests) expect(JSON.stringify(request)).not.toContain(canary);
});
