import { expect } from 'vitest';
import { appendDirectory, readKeys } from '../../../shared/api/keys.ts';
import { keyOfEpoch } from '../../../shared/directory/directory.ts';
import type { Change, Scope } from '../../../shared/directory/schema.ts';
import type { FindHandOverKeys } from '../../../shared/keys/hand-over.ts';
import { prepareAppend } from '../../../shared/keys/prepare-append.ts';
import { handOverKeysOf, keyMade, newScopeKey } from '../../../shared/keys/scope-key.ts';
import { openWrapped } from '../../../shared/keys/wrap-key.ts';
import { importTeamKey } from '../../../shared/privacy/import-keys.ts';
import type { FindTeamKey } from '../../../shared/privacy/seal.ts';
import type { Bytes } from '../../../shared/privacy/web-crypto.ts';
import type { TestApi } from './api.ts';
import { directoryFor, type Holder, type TestDevice } from './key-holders.ts';

/** The keys that a device holds, by scope and epoch, as bytes: the product keeps none like this. */
export type HeldKeys = Map<string, Bytes>;

export const organisation = 'test';
const nameOf = (scope: Scope, epoch: number) => `${scope} ${epoch}`;

/** Opens what the API gave for a device, and checks every key against the directory. */
export async function openKeys(
  api: TestApi,
  token: string,
  device: TestDevice,
  wrapped: readonly { scope: Scope; epoch: number; wrapped: string }[],
): Promise<HeldKeys> {
  const directory = await directoryFor(api, token);
  const held: HeldKeys = new Map();
  for (const { scope, epoch, wrapped: text } of wrapped) {
    const commitment = keyOfEpoch(directory, scope, epoch)?.commitment ?? '';
    const own = { id: device.id, keys: device.agreement };
    const key = await openWrapped({ organisation, scope, epoch }, text, own, commitment);
    if (key) held.set(nameOf(scope, epoch), key);
  }
  return held;
}

/** The keys of a holder's own browser. */
export async function ownKeys(api: TestApi, { token, device }: Holder): Promise<HeldKeys> {
  const { wrapped } = (await api.call(readKeys, { input: { device: device.id }, token })).ok;
  return openKeys(api, token, device, wrapped);
}

/** Adds changes with really wrapped keys. New keys are made on the spot and are in `held` afterwards. */
export async function appendReal(
  api: TestApi,
  { token, device }: Pick<Holder, 'token' | 'device'>,
  plan: {
    changes?: readonly Change[];
    makes?: readonly { scope: Scope; epoch: number }[];
    held: HeldKeys;
    devices?: { id: string; label: string }[];
  },
): Promise<void> {
  const { changes = [], makes = [], held, devices = [] } = plan;
  const made: Change[] = [];
  for (const { scope, epoch } of makes) {
    const key = newScopeKey();
    held.set(nameOf(scope, epoch), key);
    made.push(await keyMade({ organisation, scope, epoch }, key));
  }
  const prepared = await prepareAppend(
    await directoryFor(api, token),
    { deviceId: device.id, privateKey: device.privateKey },
    [...changes, ...made],
    async (scope, epoch) => held.get(nameOf(scope, epoch)) ?? null,
  );
  if (!prepared.ok) throw new Error(`refused at ${prepared.at}: ${prepared.why}`);
  const { entries, wrapped } = prepared.append;
  const answer = await api.call(appendDirectory, { input: { entries, wrapped, devices }, token });
  expect({ status: answer.status, text: answer.text }).toMatchObject({ status: 200 });
}

/** The team keys among them, as sealing and opening want them. */
export async function teamKeysOf(held: HeldKeys): Promise<FindTeamKey<CryptoKey>> {
  const keys = new Map<string, CryptoKey>();
  for (const [name, bytes] of held) keys.set(name, await importTeamKey(crypto, bytes));
  return (teamId, epoch) => keys.get(nameOf(`team:${teamId}`, epoch)) ?? null;
}

export async function handOverKeysIn(held: HeldKeys): Promise<FindHandOverKeys> {
  const keys = new Map<string, CryptoKeyPair>();
  for (const [name, bytes] of held) {
    const [scope = '', epoch = ''] = name.split(' ');
    keys.set(
      name,
      await handOverKeysOf({ organisation, scope: scope as Scope, epoch: Number(epoch) }, bytes),
    );
  }
  return (teamId, epoch) => keys.get(nameOf(`team:${teamId}`, epoch)) ?? null;
}
