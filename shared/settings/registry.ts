import { accessSetting } from './access.ts';
import type { SettingDefinition } from './define-setting.ts';
import { instrumentsSetting } from './instruments.ts';
import { normsSetting } from './norms.ts';
import { promptsSetting } from './prompts.ts';
import { recipesSetting } from './recipes.ts';
import { retentionSetting } from './retention.ts';
import { templatesSetting } from './templates.ts';
import { textsSetting } from './texts.ts';

/** Every kind of setting, in the order in which an administrator sees them. */
export const settings = {
  norms: normsSetting,
  prompts: promptsSetting,
  instruments: instrumentsSetting,
  recipes: recipesSetting,
  templates: templatesSetting,
  texts: textsSetting,
  retention: retentionSetting,
  access: accessSetting,
} as const;

export type SettingKind = keyof typeof settings;

/** What an organisation sets for a kind. */
export type SettingValue<Kind extends SettingKind> =
  (typeof settings)[Kind] extends SettingDefinition<Kind, infer Value> ? Value : never;

export const settingKinds = Object.keys(settings) as readonly SettingKind[];

/** Whether a text names a kind of setting. */
export function isSettingKind(text: string): text is SettingKind {
  return Object.hasOwn(settings, text);
}
