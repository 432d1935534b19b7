import { browser } from 'wxt/browser';
import type * as z from '../../shared/zod.ts';

type AreaName = 'local' | 'session';

/** One value of `storage.local` or `storage.session` under its own key. What doesn't parse is as good as absent. */
export interface Stored<T> {
  read(): Promise<T | null>;
  write(value: T): Promise<void>;
  remove(): Promise<void>;
  /** Calls back when it changed, in whichever context. Returns the function that ends it. */
  watch(changed: (value: T | null) => void): () => void;
}

/** Declares a stored value. */
export function stored<T>(areaName: AreaName, key: string, schema: z.ZodMiniType<T>): Stored<T> {
  const area = () => browser.storage[areaName];
  const parse = (value: unknown) => schema.safeParse(value).data ?? null;
  return {
    read: async () => parse((await area().get(key))[key]),
    write: (value) => area().set({ [key]: value }),
    remove: () => area().remove(key),
    watch(changed) {
      const listener = (changes: Record<string, { newValue?: unknown }>) => {
        if (key in changes) changed(parse(changes[key]?.newValue));
      };
      area().onChanged.addListener(listener);
      return () => area().onChanged.removeListener(listener);
    },
  };
}
