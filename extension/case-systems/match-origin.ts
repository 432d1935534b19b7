import type { Recipe } from '../../shared/case-systems/recipe.ts';

/** Whether the address falls under a recipe's origin (`https://*.example.nl/*`), as browsers read it: on any port. */
export function matchesOrigin(origin: string, address: string): boolean {
  const parts = /^(https?|\*):\/\/(\*\.)?([^/]+)\/\*$/u.exec(origin);
  if (!parts || !URL.canParse(address)) return false;
  const [, scheme, subdomains, host = ''] = parts;
  const { protocol, hostname } = new URL(address);
  if (scheme === '*' ? !/^https?:$/u.test(protocol) : protocol !== `${scheme}:`) return false;
  return hostname === host || (subdomains !== undefined && hostname.endsWith(`.${host}`));
}

/** The recipes for the address. */
export function recipesFor(recipes: readonly Recipe[], address: string): Recipe[] {
  return recipes.filter(({ origins }) => origins.some((origin) => matchesOrigin(origin, address)));
}
