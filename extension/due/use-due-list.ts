import { useEffect, useState } from 'preact/hooks';
import type { ErrorCode } from '../../shared/domain/errors.ts';
import { activeRecipes } from '../case-systems/active-recipes.ts';
import { caseAddress } from '../case-systems/case-address.ts';
import { seenAt } from '../case-systems/seen-at.ts';
import { type DueItem, type DueList, keptDueItems, readDueItems } from '../cases/due-list.ts';
import { watchMirror } from '../outbox/mirror.ts';

/** A line of the list, with the address at which its case opens; null where that is not known. */
export interface DueLineShown extends DueItem {
  address: string | null;
}

export interface DueListShown extends DueList {
  items: DueLineShown[];
}

/** A list: null while it is being read, and beside it what stands in the way. */
export interface ReadList {
  list: DueListShown | null;
  error: ErrorCode | null;
}

/** A list that was asked for less than this ago is not asked for again: people go to and fro between cases. */
const freshMs = 60_000;
const lastAsked = new Map<string, number>();

/**
 * Her due list or that of a team: at once what this device kept of it, then what the API says, and again when
 * something was saved here or there is a connection again. Two parts of a screen that want the same list share it.
 */
export function useDueList(memberId: string, scope: 'mine' | 'team', team?: string): ReadList {
  const [read, setRead] = useState<ReadList>(nothingYet);
  useEffect(() => {
    const place = JSON.stringify([memberId, scope, team]);
    const following = followed.get(place) ?? follow(place, scope, team);
    followed.set(place, following);
    following.listeners.add(setRead);
    setRead(following.read);
    return () => {
      following.listeners.delete(setRead);
      if (following.listeners.size > 0) return;
      following.end();
      followed.delete(place);
    };
  }, [memberId, scope, team]);
  return read;
}

const nothingYet: ReadList = { list: null, error: null };

/** A list that is on the screen somewhere. */
interface Followed {
  read: ReadList;
  listeners: Set<(read: ReadList) => void>;
  end: () => void;
}

const followed = new Map<string, Followed>();

function follow(place: string, scope: 'mine' | 'team', team: string | undefined): Followed {
  const following: Followed = { read: nothingYet, listeners: new Set(), end };
  let isEnded = false;
  let last = Promise.resolve();
  /** One after the other, so that an older list never comes over a newer one. */
  const inTurn = (step: () => Promise<ReadList | null>) => {
    last = last.then(async () => {
      const next = isEnded ? null : await step();
      if (!next || isEnded) return;
      following.read = next;
      for (const changed of following.listeners) changed(next);
    });
  };
  const ask = () =>
    inTurn(async () => {
      lastAsked.set(place, Date.now());
      const answer = await readDueItems(scope, team);
      if (!answer.ok || answer.value.isStale) lastAsked.delete(place);
      return answer.ok
        ? { list: await withAddresses(answer.value), error: null }
        : { list: null, error: answer.code };
    });
  inTurn(async () => {
    const kept = await keptDueItems(scope, team);
    return kept && { list: await withAddresses(kept), error: null };
  });
  if (Math.abs(Date.now() - (lastAsked.get(place) ?? 0)) > freshMs) ask();
  const stop = watchMirror(ask);
  addEventListener('online', ask);
  function end(): void {
    isEnded = true;
    stop();
    removeEventListener('online', ask);
  }
  return following;
}

/** The address comes from the recipe of the case system; without one there is none. */
async function withAddresses(list: DueList): Promise<DueListShown> {
  const recipes = await activeRecipes();
  const items = await Promise.all(
    list.items.map(async (item) => {
      const { system, number } = item;
      const recipe = recipes.find(({ id }) => id === system);
      if (!recipe || number === null) return { ...item, address: null };
      return { ...item, address: caseAddress(recipe, { number }, await seenAt(recipe.id)) };
    }),
  );
  return { ...list, items };
}
