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
 * something was saved here or there is a connection again.
 */
export function useDueList(memberId: string, scope: 'mine' | 'team', team?: string): ReadList {
  const [read, setRead] = useState<ReadList>({ list: null, error: null });
  useEffect(() => {
    let isEnded = false;
    let last = Promise.resolve();
    const asked = JSON.stringify([memberId, scope, team]);
    /** One after the other, so that an older list never comes over a newer one. */
    const inTurn = (step: () => Promise<ReadList | null>) => {
      last = last.then(async () => {
        const next = isEnded ? null : await step();
        if (next && !isEnded) setRead(next);
      });
    };
    const showKept = () =>
      inTurn(async () => {
        const kept = await keptDueItems(scope, team);
        return kept && { list: await withAddresses(kept), error: null };
      });
    const ask = () =>
      inTurn(async () => {
        lastAsked.set(asked, Date.now());
        const answer = await readDueItems(scope, team);
        if (!answer.ok || answer.value.isStale) lastAsked.delete(asked);
        return answer.ok
          ? { list: await withAddresses(answer.value), error: null }
          : { list: null, error: answer.code };
      });
    setRead({ list: null, error: null });
    showKept();
    if (Math.abs(Date.now() - (lastAsked.get(asked) ?? 0)) > freshMs) ask();
    const stop = watchMirror(ask);
    addEventListener('online', ask);
    return () => {
      isEnded = true;
      stop();
      removeEventListener('online', ask);
    };
  }, [memberId, scope, team]);
  return read;
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
