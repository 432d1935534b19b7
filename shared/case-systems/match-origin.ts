import type { Recipe } from './recipe.ts';

/** The part of an address that origins look at, as `URL` writes it. */
export interface Host {
  /** With the colon: `https:`. */
  protocol: string;
  hostname: string;
}

/** Whether the address falls under a recipe's origin (`https://*.example.nl/*`), as browsers read it: on any port. */
export function matchesOrigin(origin: string, { protocol, hostname }: Host): boolean {
  const parts = /^(https?|\*):\/\/(\*\.)?([^/]+)\/\*$/u.exec(origin);
  if (!parts) return false;
  const [, scheme, subdomains, host = ''] = parts;
  if (scheme === '*' ? !/^https?:$/u.test(protocol) : protocol !== `${scheme}:`) return false;
  return hostname === host || (subdomains !== undefined && hostname.endsWith(`.${host}`));
}

/** The recipes for the address. */
export function recipesFor(recipes: readonly Recipe[], address: Host): Recipe[] {
  return recipes.filter(({ origins }) => origins.some((origin) => matchesOrigin(origin, address)));
}
