import type { OrganisationSettings } from '../../../shared/api/settings.ts';
import type { SettingKind } from '../../../shared/settings/registry.ts';
import { readSettings } from '../../db/queries/settings.ts';
import { mapRead, type Read } from '../../db/read.ts';
import type { Surroundings } from '../context.ts';
import { settingValue } from './setting-of.ts';

const kinds = ['norms', 'instruments', 'recipes', 'prompts', 'texts', 'templates', 'retention'] as const;

/** Everything an organisation sets that devices work with; may be read before it is known who asks. */
export function readsForOrganisation({ db }: Pick<Surroundings, 'db'>): Read<OrganisationSettings> {
  return mapRead(readSettings(db, kinds), (found) => {
    const value = <Kind extends SettingKind>(kind: Kind) =>
      settingValue(
        kind,
        found.find((setting) => setting.kind === kind),
      );
    return {
      norms: value('norms'),
      instruments: value('instruments'),
      recipes: value('recipes'),
      prompts: value('prompts'),
      texts: value('texts'),
      templates: value('templates'),
      draftDays: value('retention').draftDays,
    };
  });
}
