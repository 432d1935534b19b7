import type { Localised } from '../domain/localised.ts';
import type * as z from '../zod.ts';

/** One kind of thing that an organisation sets for itself, as data. */
export interface SettingDefinition<Kind extends string = string, Value = unknown> {
  kind: Kind;
  /** How it is called on screen. */
  name: Localised;
  /** Refuses unknown keys, so that a misspelt one is noticed. */
  schema: z.ZodMiniType<Value>;
  /** What holds until the organisation sets something: its version is 0. */
  initial: Value;
}

/** Declares a kind of setting and keeps its types. */
export function defineSetting<const Kind extends string, Value>(
  definition: SettingDefinition<Kind, Value>,
): SettingDefinition<Kind, Value> {
  return definition;
}
