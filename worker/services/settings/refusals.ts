import { frozenInstruments } from '../../../shared/settings/instruments.ts';
import type { SettingKind, SettingValue } from '../../../shared/settings/registry.ts';
import type { Db } from '../../db/client.ts';
import { readTeams } from '../../db/queries/teams.ts';
import { run } from '../../db/read.ts';

type Refusals = {
  [Kind in SettingKind]?: (
    next: SettingValue<Kind>,
    around: { before: SettingValue<Kind>; db: Db },
  ) => Promise<string[]> | string[];
};

/** What a value may be refused for beside its own form, by kind: paths within the value. */
const refusals: Refusals = {
  instruments: (next, { before }) => frozenInstruments(before, next),
  access: async ({ teams }, { db }) => {
    const known = new Set((await run(db, readTeams(db))).map(({ id }) => id));
    return teams.flatMap(({ teamId }, index) => (known.has(teamId) ? [] : [`teams.${index}.teamId`]));
  },
};

/** The paths of what does not fit what is there already. */
export async function refusedPaths<Kind extends SettingKind>(
  kind: Kind,
  next: SettingValue<Kind>,
  around: { before: SettingValue<Kind>; db: Db },
): Promise<string[]> {
  return (await refusals[kind]?.(next, around)) ?? [];
}
