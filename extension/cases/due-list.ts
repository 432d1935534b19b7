import { readDueList } from '../../shared/api/due.ts';
import { DueLine } from '../../shared/api/schemas.ts';
import type { Recipe } from '../../shared/case-systems/recipe.ts';
import { failure, type Result, success } from '../../shared/domain/errors.ts';
import { DaySchema } from '../../shared/forms/schema.ts';
import { type Day, dayOfInstant } from '../../shared/time/day.ts';
import * as z from '../../shared/zod.ts';
import { activeRecipes } from '../case-systems/active-recipes.ts';
import { systemOf } from '../case-systems/system-of.ts';
import { callApi } from '../client/call-api.ts';
import { currentSession, type Session } from '../session/session.ts';
import { organisationSettings } from '../settings/organisation-settings.ts';
import { type Keyring, readKeyring } from '../vault/keyring.ts';
import { readCached, writeCached } from './case-cache.ts';
import { dueSince } from './due-since.ts';
import { openLabel } from './open-label.ts';

/** One thing that is due in one case. */
export interface DueItem {
  caseKey: string;
  /** Null when this device can't open it. */
  number: string | null;
  /** The case system whose numbers look like this; null when none does. */
  system: string | null;
  kind: string;
  opensOn: Day;
  dueOn: Day;
  deadlineOn: Day;
  /** Nobody wants to be reminded of it before this day; null when nobody said so. */
  remindFrom: Day | null;
  teamId: string;
}

/** A due list as this device can show it. */
export interface DueList {
  todayOn: Day;
  /** Most urgent first. */
  items: DueItem[];
  /** Without a connection: what the API said last. */
  isStale: boolean;
  /** The day on which the API said it. */
  knownOn: Day;
  hasMore: boolean;
  /** How many things were done in the week before `knownOn`; null for a team. */
  doneLastWeek: number | null;
}

const Kept = z.strictObject({
  readAt: z.int(),
  todayOn: DaySchema,
  lines: z.array(DueLine),
  hasMore: z.boolean(),
  doneLastWeek: z.nullable(z.int()),
});

type Kept = z.infer<typeof Kept>;

/**
 * What is due for her or for a team, most urgent first. Without a connection: what the API said last. What was saved on
 * this device since then is taken into account.
 * @param team needed for the scope `team`
 */
export async function readDueItems(scope: 'mine' | 'team', team?: string): Promise<Result<DueList>> {
  const session = await currentSession();
  if (!session) return failure('not-signed-in');
  const place = placeOf(session, scope, team);
  const request = team === undefined ? { scope } : { scope, team };
  const readAt = Date.now();
  const answer = await callApi(readDueList, { params: {}, request, token: session.token });
  if (answer.ok) {
    const list = { readAt, ...answer.value };
    await writeCached(place, list);
    return success(await shownList(list, session, team, false));
  }
  if (answer.code !== 'unavailable') return answer;
  const kept = Kept.safeParse(await readCached(place)).data;
  return kept ? success(await shownList(kept, session, team, true)) : answer;
}

/** What the API said last, without asking it; null when it was never asked. */
export async function keptDueItems(scope: 'mine' | 'team', team?: string): Promise<DueList | null> {
  const session = await currentSession();
  const kept = session && Kept.safeParse(await readCached(placeOf(session, scope, team))).data;
  return kept ? shownList(kept, session, team, false) : null;
}

function placeOf({ member }: Session, scope: string, team = ''): string {
  return `due:${JSON.stringify([member.id, scope, team])}`;
}

async function shownList(
  list: Kept,
  { member }: Session,
  team: string | undefined,
  isStale: boolean,
): Promise<DueList> {
  const here = dayOfInstant(Date.now());
  const todayOn = here > list.todayOn ? here : list.todayOn;
  const [keyring, recipes, { norms, prompts }] = await Promise.all([
    readKeyring(),
    activeRecipes(),
    organisationSettings(),
  ]);
  const teamIds = member.teams.map(({ id }) => id).filter((id) => team === undefined || id === team);
  const lines = await dueSince(list.lines, { readAt: list.readAt, todayOn, norms, teamIds });
  const shown = lines.filter(({ kind, teamId }) => !prompts.off.includes(kind) && teamIds.includes(teamId));
  const items = await Promise.all(shown.map((line) => toItem(line, keyring, recipes)));
  const { todayOn: knownOn, hasMore, doneLastWeek } = list;
  return { todayOn, items, isStale, knownOn, hasMore, doneLastWeek };
}

async function toItem(line: DueLine, keyring: Keyring | null, recipes: readonly Recipe[]): Promise<DueItem> {
  const { label, ...about } = line;
  const number = await openLabel(label, keyring);
  return { ...about, number, system: systemOf(number, recipes)?.id ?? null };
}
