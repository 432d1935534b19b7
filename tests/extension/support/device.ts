import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { atTheWindow, installIdentity } from './identity.ts';

/** The modules of the extension as one context (a page, or background) loads them. */
export interface Context {
  background: typeof import('../../../extension/background/sync.ts');
  cases: typeof import('../../../extension/cases/watch-case.ts');
  dueList: typeof import('../../../extension/cases/due-list.ts');
  enrolment: Enrolment;
  drafts: typeof import('../../../extension/drafts/drafts.ts');
  feedback: typeof import('../../../extension/sync/feedback-line.ts');
  keyring: typeof import('../../../extension/vault/keyring.ts');
  outbox: typeof import('../../../extension/outbox/outbox.ts') &
    typeof import('../../../extension/outbox/save-entry.ts');
  session: typeof import('../../../extension/session/session.ts');
  signIn: typeof import('../../../extension/session/sign-in.ts');
  settings: typeof import('../../../extension/settings/settings.ts');
  sync: typeof import('../../../extension/sync/sync.ts');
}

/** A browser in which the extension never ran. */
export function newBrowser(): void {
  fakeBrowser.reset();
  installIdentity();
  loseDatabase();
}

/** What a repair of the extension does, or a virtual desktop that keeps too little: IndexedDB is empty. */
export function loseDatabase(): void {
  globalThis.indexedDB = new IDBFactory();
}

/** What the browser forgets when it ends: `storage.session`, alarms and everything in memory. */
export async function restartBrowser(): Promise<Context> {
  await fakeBrowser.storage.session.clear();
  await fakeBrowser.alarms.clearAll();
  return openContext();
}

/** A context that knows nothing but what was stored, like one that was killed and started again. */
export async function openContext(): Promise<Context> {
  vi.resetModules();
  return {
    background: await import('../../../extension/background/sync.ts'),
    cases: await import('../../../extension/cases/watch-case.ts'),
    dueList: await import('../../../extension/cases/due-list.ts'),
    enrolment: await openEnrolment(),
    drafts: await import('../../../extension/drafts/drafts.ts'),
    feedback: await import('../../../extension/sync/feedback-line.ts'),
    keyring: await import('../../../extension/vault/keyring.ts'),
    outbox: {
      ...(await import('../../../extension/outbox/outbox.ts')),
      ...(await import('../../../extension/outbox/save-entry.ts')),
    },
    session: await import('../../../extension/session/session.ts'),
    signIn: await import('../../../extension/session/sign-in.ts'),
    settings: await import('../../../extension/settings/settings.ts'),
    sync: await import('../../../extension/sync/sync.ts'),
  };
}

/** Everything that is done with keys. */
export type Enrolment = Awaited<ReturnType<typeof openEnrolment>>;

async function openEnrolment() {
  return {
    ...(await import('../../../extension/enrolment/begin-keys.ts')),
    ...(await import('../../../extension/enrolment/enrolment.ts')),
    ...(await import('../../../extension/enrolment/known-directory.ts')),
    ...(await import('../../../extension/enrolment/refusal.ts')),
    ...(await import('../../../extension/enrolment/let-in.ts')),
    ...(await import('../../../extension/enrolment/look-at-keys.ts')),
    ...(await import('../../../extension/enrolment/own-devices.ts')),
    ...(await import('../../../extension/enrolment/own-words.ts')),
    ...(await import('../../../extension/enrolment/replace-code.ts')),
    ...(await import('../../../extension/enrolment/use-code.ts')),
  };
}

/** Gives the browser of whoever is signed in the keys of a team, with its recovery code. */
export async function enrol({ enrolment }: Pick<Context, 'enrolment'>, code: string): Promise<void> {
  const used = await enrolment.useRecoveryCode(code);
  if (!used.ok) throw new Error(`no keys: ${used.why}`);
}

/** Signs in as one of the demo's people, at the real provider. */
export async function signInAs({ signIn }: Pick<Context, 'signIn'>, persona: string): Promise<void> {
  atTheWindow(persona);
  const answer = await signIn.signIn();
  if (!answer.ok) throw new Error(`not signed in: ${answer.code}`);
}

/** Resolves when nothing is being sent any more, and nobody has asked for it. */
export async function untilIdle(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  await navigator.locks.request('outbox-sync', () => undefined);
}
