import type { Context, Surroundings } from './context.ts';

/**
 * The context in which a local tool brings history in: it may file for every team, and its entries are logged as
 * imported. Nothing that answers requests makes one.
 */
export function importContext(around: Surroundings): Context {
  return { ...around, actor: { memberId: 'import', role: 'import', teams: 'every' } };
}
