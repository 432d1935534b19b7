import { readDueList } from '../../shared/api/due.ts';
import { DueLine } from '../../shared/api/schemas.ts';
import type { Recipe } from '../../shared/case-systems/recipe.ts';
import { failure, type Result, success } from '../../shared/domain/errors.ts';
import { findForm } from '../../shared/forms/registry.ts';
import { DaySchema } from '../../shared/forms/schema.ts';
import { openCaseNumber } from '../../shared/privacy/seal-entry.ts';
import type { Day } from '../../shared/time/day.ts';
import * as z from '../../shared/zod.ts';
import { activeRecipes } from '../case-systems/active-recipes.ts';
import { normaliseCaseNumber } from '../case-systems/case-number.ts';
import { callApi } from '../client/call-api.ts';
import { currentSession } from '../session/session.ts';
import { organisationSettings } from '../settings/organisation-settings.ts';
import { finderIn, type Keyring, readKeyring } from '../vault/keyring.ts';
import { readCached, writeCached } from './case-cache.ts';

/** One thing that is due in one case. */
export interface DueItem {
  caseKey: string;
  /** Null when this device can't open it. */
  number: string | null;
  /** The case system whose numbers look like this; null when none does. */
  system: string | null;
  kind: string;
  dueOn: Day;
  deadlineOn: Day;
  teamId: string;
}

const Answer = z.strictObject({ todayOn: DaySchema, lines: z.array(DueLine), hasMore: z.boolean() });

/**
 * What is due for her or for a team, most urgent first. Without a connection: what the API said last (`isStale`).
 * @param team needed for the scope `team`
 */
export async function readDueItems(
  scope: 'mine' | 'team',
  team?: string,
): Promise<Result<{ todayOn: Day; items: DueItem[]; isStale: boolean; hasMore: boolean }>> {
  const session = await currentSession();
  if (!session) return failure('not-signed-in');
  const place = `due:${JSON.stringify([session.member.id, scope, team ?? ''])}`;
  const request = team === undefined ? { scope } : { scope, team };
  const answer = await callApi(readDueList, { params: {}, request, token: session.token });
  if (answer.ok) await writeCached(place, answer.value);
  else if (answer.code !== 'unavailable') return answer;
  const list = answer.ok ? answer.value : Answer.safeParse(await readCached(place)).data;
  if (!list) return failure('unavailable');
  const [keyring, recipes, { prompts }] = await Promise.all([
    readKeyring(),
    activeRecipes(),
    organisationSettings(),
  ]);
  const lines = list.lines.filter(({ kind }) => !prompts.off.includes(kind));
  const items = await Promise.all(lines.map((line) => toItem(line, keyring, recipes)));
  return success({ todayOn: list.todayOn, items, isStale: !answer.ok, hasMore: list.hasMore });
}

async function toItem(line: DueLine, keyring: Keyring | null, recipes: readonly Recipe[]): Promise<DueItem> {
  const { caseKey, kind, dueOn, deadlineOn, teamId } = line;
  const number = await openNumber(line, keyring);
  const recipe = recipes.find((one) => number !== null && normaliseCaseNumber(number, one) === number);
  return { caseKey, number, system: recipe?.id ?? null, kind, dueOn, deadlineOn, teamId };
}

async function openNumber({ label }: DueLine, keyring: Keyring | null): Promise<string | null> {
  const form = label && findForm(label.form, label.formVersion);
  if (!form) return null;
  const entry = { id: label.entryId, form };
  if (!isHanded(label.sealed)) return openCaseNumber(crypto, finderIn(keyring), entry, label.sealed);
  if (!keyring) return null;
  return (await import('../hand-over/open-handed.ts')).openHandedNumber(keyring, entry, label.sealed);
}

/** Whether another team sealed it, for this one. */
function isHanded(sealed: string): boolean {
  return sealed.startsWith('h1.');
}
