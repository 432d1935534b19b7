import { browser } from 'wxt/browser';
import { Recipe } from '../../shared/case-systems/recipe.ts';
import type { Language } from '../../shared/domain/localised.ts';
import * as z from '../../shared/zod.ts';
import { ApiBase } from './api-base.ts';

/** What the organisation sets for its browsers by managed policy; null for what it leaves to people. */
export interface Policy {
  apiBase: string | null;
  /** The id of the organisation at whose API people sign in. */
  organisation: string | null;
  language: Language | null;
  /** Each replaces the recipe with the same id. */
  recipes: readonly Recipe[];
  /** What is set but makes no sense, and therefore does not count. */
  wrong: readonly PolicyMistake[];
}

export interface PolicyMistake {
  setting: PolicySetting;
  /** Which recipe, counted from 1; null when it is about the setting as a whole. */
  recipe: number | null;
}

const schemas = {
  apiBase: ApiBase,
  organisation: z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/)),
  language: z.enum(['nl', 'en']),
  recipes: z.array(z.unknown()),
};
export type PolicySetting = keyof typeof schemas;

/** What the organisation sets. Nothing while the browser has not read its policy yet: watch it. */
export async function readPolicy(): Promise<Policy> {
  return policyIn(await managed());
}

/** Calls back when the organisation's policy changed, also when the browser has only now read it. Returns what ends it. */
export function watchPolicy(changed: (policy: Policy) => void): () => void {
  const listener = (_: unknown, area: string) => {
    if (area === 'managed') void readPolicy().then(changed);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Firefox throws when there is no policy for us. */
async function managed(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return {};
  }
}

function policyIn(values: Record<string, unknown>): Policy {
  const wrong: PolicyMistake[] = [];
  const take = <T>(setting: PolicySetting, schema: z.ZodMiniType<T>): T | null => {
    const value = values[setting];
    if (value === undefined || value === null) return null;
    const parsed = schema.safeParse(value);
    if (!parsed.success) wrong.push({ setting, recipe: null });
    return parsed.data ?? null;
  };
  const apiBase = take('apiBase', schemas.apiBase);
  const organisation = take('organisation', schemas.organisation);
  const language = take('language', schemas.language);
  const recipes = (take('recipes', schemas.recipes) ?? []).flatMap((value, index) => {
    const parsed = Recipe.safeParse(value);
    if (!parsed.success) wrong.push({ setting: 'recipes', recipe: index + 1 });
    return parsed.data ?? [];
  });
  return { apiBase, organisation, language, recipes, wrong };
}
