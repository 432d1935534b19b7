import { handOver as handOverEndpoint } from '../../shared/api/keys.ts';
import { currentKey, type Directory } from '../../shared/directory/directory.ts';
import { scopeOfTeam } from '../../shared/directory/schema.ts';
import type { ErrorCode } from '../../shared/domain/errors.ts';
import type { HandedText } from '../../shared/domain/handed-text.ts';
import { findForm } from '../../shared/forms/registry.ts';
import { type HandOverTo, handTexts, openHanded } from '../../shared/keys/hand-over.ts';
import { openTexts, placeOf } from '../../shared/privacy/seal-entry.ts';
import { callApi } from '../client/call-api.ts';
import { readKeys } from '../enrolment/read-keys.ts';
import { readRecord, withOutbox } from '../outbox/store.ts';
import { currentSession, type Session } from '../session/session.ts';
import { organisationSettings } from '../settings/organisation-settings.ts';
import { finderIn, type Keyring, readKeyring } from '../vault/keyring.ts';
import { readOwnDevice } from '../vault/own-device.ts';
import { type HandOver, keepHandOver, readHandOvers, removeHandOver } from './store.ts';

/** Texts that go in one request: with the longest texts it stays under what the API takes. */
const AT_ONCE = 100;

/** After these nothing changes by trying again: the case went on to another team, or was never ours to give. */
const isFinal: readonly ErrorCode[] = ['wrong-team', 'conflict', 'invalid-input', 'not-found'];

/**
 * Gives the texts of cases that were handed over to the teams that have them now. May be called at any moment and
 * killed at any moment: what was not given is given the next time, and the API keeps what it has.
 */
export async function sendHandOvers(): Promise<void> {
  await navigator.locks.request('hand-over', async () => {
    const [session, keyring] = await Promise.all([currentSession(), readKeyring()]);
    if (!session || !keyring) return;
    const due: HandOver[] = [];
    for (const one of await readHandOvers()) if (await isDue(one, session)) due.push(one);
    if (due.length === 0) return;
    const device = await readOwnDevice(session.member.id);
    const read = await readKeys(session, device?.id ?? null);
    if (!read.ok) return;
    for (const one of due) if (!(await give(one, session, keyring, read.value.directory))) return;
  });
}

/** Once its entry was filed. When that was thrown away instead, there is nothing to give. */
function isDue(one: HandOver, { member }: Session): Promise<boolean> {
  return withOutbox(async () => {
    if (one.authorId !== member.id) return false;
    if (one.isFiled) return true;
    const record = await readRecord(one.entryId);
    if (record === null) await removeHandOver(one.entryId);
    if (record?.status !== 'acknowledged') return false;
    await keepHandOver({ ...one, isFiled: true });
    return true;
  });
}

/** False when there is no point in going on now. */
async function give(
  one: HandOver,
  session: Session,
  keyring: Keyring,
  directory: Directory,
): Promise<boolean> {
  const key = currentKey(directory, scopeOfTeam(one.toTeam));
  // A team without keys gets the texts once it has one.
  if (!key) return true;
  const { organisation } = keyring;
  const to = { organisation, teamId: one.toTeam, epoch: key.epoch, agreementKey: key.agreementKey };
  const texts = await textsFor(to, one, keyring);
  const { caseTag, toTeam: teamId } = one;
  for (let from = 0; from < texts.length; from += AT_ONCE) {
    const request = { caseTag, teamId, texts: texts.slice(from, from + AT_ONCE) };
    const answer = await callApi(handOverEndpoint, { params: {}, request, token: session.token });
    if (answer.ok) continue;
    if (!isFinal.includes(answer.code)) return false;
    break;
  }
  await removeHandOver(one.entryId);
  return true;
}

/** What this device can open, sealed anew. Where no texts are sent, that is the case number. */
async function textsFor(
  to: HandOverTo,
  { caseTag, entries, handed }: HandOver,
  keyring: Keyring,
): Promise<HandedText[]> {
  const { texts: setting } = await organisationSettings();
  const findPair = (teamId: string, epoch: number) => keyring.handOverKeys.get(teamId)?.get(epoch) ?? null;
  const found = await Promise.all(
    entries.map(async ({ id, form: formId, formVersion, sealed }) => {
      const form = findForm(formId, formVersion);
      if (!form) return [];
      const about = { id, caseTag, form };
      const [own, given] = await Promise.all([
        openTexts<CryptoKey>(crypto, finderIn(keyring), about, sealed),
        openHanded(keyring.organisation, findPair, about, handed),
      ]);
      const texts = Object.entries({ ...given, ...own }).filter(
        ([path]) => setting.send === 'sealed' || placeOf(about, path).caseTag === null,
      );
      return handTexts(to, about, Object.fromEntries(texts));
    }),
  );
  return found.flat();
}
