import type { ShownPrompt } from '../../shared/api/schemas.ts';
import type { OrganisationSettings } from '../../shared/api/settings.ts';
import type { Entry } from '../../shared/domain/entry.ts';
import type { ErrorCode } from '../../shared/domain/errors.ts';
import { findForm } from '../../shared/forms/registry.ts';
import { type CaseHistory, caseHistory } from '../../shared/history/case-history.ts';
import type { Milestone } from '../../shared/milestones/define-milestone.ts';
import { deriveReminders } from '../../shared/milestones/derive-reminders.ts';
import { openTexts } from '../../shared/privacy/seal-entry.ts';
import { type Day, dayOfInstant } from '../../shared/time/day.ts';
import type { CaseRef } from '../case-systems/case-number.ts';
import type { openHandedTexts } from '../hand-over/open-handed.ts';
import { organisationSettings, productSettings } from '../settings/organisation-settings.ts';
import { readLocalTexts } from '../texts/local-texts.ts';
import { finderIn } from '../vault/keyring.ts';
import { type KnownCase, readKnownCase } from './known-case.ts';

/** Texts of an entry, by path. */
type Texts = Record<string, string>;

/** Everything a screen needs of one case. */
export interface CaseView {
  ref: CaseRef;
  /** '' while nobody is signed in or the device has no keys. */
  caseTag: string;
  /** `unknown`: still reading, or it can't be known now; `new`: never opened. */
  state: 'unknown' | 'new' | 'open' | 'closed' | 'not-allowed';
  teamId: string | null;
  entries: Entry[];
  /** By entry id. A text that could not be opened on this device is missing. */
  texts: Record<string, Texts>;
  history: CaseHistory;
  milestones: Milestone[];
  /** Which reminders the API says were shown, on whichever device, as far as it was asked. */
  prompts: readonly ShownPrompt[];
  settings: OrganisationSettings;
  todayOn: Day;
  /** `offline`: what is shown is what this device knew. */
  freshness: 'cached' | 'fresh' | 'offline';
  error: ErrorCode | null;
}

/** Opens what another team gave of an entry. */
export type OpenHanded = typeof openHandedTexts;

/** How the last attempt to read the case from the API went; null before the first one ended. */
export type Asked = { error: ErrorCode | null } | null;

/**
 * The view of a case from what this device knows.
 * @param opened texts that were opened before, so that each is opened once; new ones are added
 * @param openHanded opens what another team gave; left out, those texts are as good as not there
 */
export async function readCaseView(
  ref: CaseRef,
  asked: Asked = null,
  opened: Map<string, Texts> = new Map(),
  openHanded: OpenHanded = async () => ({}),
): Promise<CaseView> {
  const [known, settings] = await Promise.all([readKnownCase(ref), organisationSettings()]);
  if (!known || asked?.error === 'wrong-team' || asked?.error === 'not-allowed') {
    return emptyView(ref, known, asked);
  }
  const { caseTag, entries, history, teamId, todayOn } = known;
  return {
    ref,
    caseTag,
    state: stateOf(known, asked),
    teamId,
    entries: entries.map((entry) => (entry.withheld ? { ...entry, sealed: {} } : entry)),
    texts: await textsOf(known, opened, openHanded),
    history,
    milestones: deriveReminders(history, settings.norms),
    prompts: known.cached?.record?.prompts ?? [],
    settings,
    todayOn,
    freshness: asked === null ? 'cached' : asked.error === null ? 'fresh' : 'offline',
    error: asked?.error ?? null,
  };
}

function stateOf({ history, cached }: KnownCase, asked: Asked): CaseView['state'] {
  if (history.closed) return 'closed';
  if (history.opened) return 'open';
  return cached === null && asked?.error !== null ? 'unknown' : 'new';
}

function emptyView(ref: CaseRef, known: KnownCase | null, asked: Asked): CaseView {
  return {
    ref,
    caseTag: known?.caseTag ?? '',
    state: known ? 'not-allowed' : 'unknown',
    teamId: null,
    entries: [],
    texts: {},
    history: caseHistory([]),
    milestones: [],
    prompts: [],
    settings: productSettings,
    todayOn: dayOfInstant(Date.now()),
    freshness: asked?.error === null ? 'fresh' : 'cached',
    error: asked?.error ?? (known ? null : 'not-signed-in'),
  };
}

async function textsOf(
  { caseTag, keyring, entries, cached }: KnownCase,
  opened: Map<string, Texts>,
  openHanded: OpenHanded,
): Promise<Record<string, Texts>> {
  const mayOpen = entries.filter(({ withheld }) => !withheld);
  const unopened = mayOpen.filter(({ id }) => !opened.has(id));
  const local = await readLocalTexts(unopened.map(({ id }) => id));
  const handed = cached?.record?.handed ?? [];
  const incomplete = new Map<string, Texts>();
  await Promise.all(
    unopened.map(async (entry) => {
      const form = findForm(entry.form, entry.formVersion);
      if (!form) return;
      const about = { id: entry.id, caseTag, form };
      const sealed = { ...local.get(entry.id), ...entry.sealed };
      const own = await openTexts(crypto, finderIn(keyring), about, sealed);
      const given = handed.filter(({ entryId, path }) => entryId === entry.id && own[path] === undefined);
      const texts = given.length === 0 ? own : { ...(await openHanded(keyring, about, given)), ...own };
      const isComplete = Object.keys(sealed).every((path) => texts[path] !== undefined);
      (isComplete ? opened : incomplete).set(entry.id, texts);
    }),
  );
  return Object.fromEntries(mayOpen.map(({ id }) => [id, opened.get(id) ?? incomplete.get(id) ?? {}]));
}
