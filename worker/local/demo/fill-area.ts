import { webcrypto } from 'node:crypto';
import { AREA_NOTE_FORM, type SwotPart } from '../../../shared/api/area.ts';
import type { ImportedFigure } from '../../../shared/area/imported-figure.ts';
import { TEXTS_VERSION } from '../../../shared/meetings/meeting.ts';
import { importTeamKey } from '../../../shared/privacy/import-keys.ts';
import { seal } from '../../../shared/privacy/seal.ts';
import { type Day, startOfDay } from '../../../shared/time/day.ts';
import { upkeepTogether } from '../../db/commit.ts';
import { insertAreaImport, saveAreaNote } from '../../db/queries/area-figures.ts';
import type { Surroundings } from '../../services/context.ts';
import { type DemoKeys, EPOCH, secretBytes } from './keys.ts';
import { demoTeams, personId, demoPractitionerTeamId as teamId } from './organisation.ts';
import { seededRandom } from './random.ts';

/** What the coach of the demo noted of last year. Invented. */
const noted: Readonly<Record<SwotPart, string>> = {
  strengths: 'Gezinnen weten ons te vinden. School en team kennen elkaar.',
  weaknesses: 'Het eigen netwerk komt laat in beeld.',
  opportunities: 'De speeltuinvereniging wil meedoen met een oudercafé.',
  threats: 'Wachttijden bij de specialist lopen op.',
};

/** Figures of two years that the administrator read in, and what the team of the demo made of the last. */
export async function fillArea(
  { db, newId }: Pick<Surroundings, 'db' | 'newId'>,
  keys: DemoKeys,
  todayOn: Day,
): Promise<void> {
  const lastYear = Number(todayOn.slice(0, 4)) - 1;
  const at = startOfDay(`${lastYear + 1}-03-10`);
  const figures = [lastYear - 1, lastYear].flatMap((year) =>
    demoTeams.flatMap((team) => drawFigures(team.id, year)),
  );
  const key = await importTeamKey(webcrypto, secretBytes(keys.teamKeys[teamId] ?? ''));
  // As the extension calls it: see `noteId`.
  const place = {
    entryId: `area:${teamId}:${lastYear}`,
    caseTag: null,
    form: AREA_NOTE_FORM,
    formVersion: TEXTS_VERSION,
  };
  const sealed = await Promise.all(
    Object.entries(noted).map(
      async ([path, text]) =>
        [path, await seal(webcrypto, { teamId, epoch: EPOCH, key }, { ...place, path }, text)] as const,
    ),
  );
  const coach = demoTeams.find(({ id }) => id === teamId)?.coach ?? '';
  const note = { teamId, year: lastYear, version: 1, sealed: Object.fromEntries(sealed) };
  await upkeepTogether(db, [
    ...insertAreaImport(db, { id: newId(), figures, importedAt: at, importedBy: personId('Joost') }),
    ...saveAreaNote(db, { ...note, at, by: personId(coach) }),
  ]);
}

function drawFigures(team: string, year: number): ImportedFigure[] {
  const random = seededRandom(`area ${team} ${year}`);
  const children = random.between(2800, 4600);
  const helped = random.between(240, 400);
  const asked = random.between(45, 110);
  const of = { teamId: team, year };
  const counted = (count: number, total: number) => ({ count, of: total, mark: null });
  return [
    { ...of, indicator: '1', values: counted(random.between(150, 230), children), source: 'cbs' },
    {
      ...of,
      indicator: '3',
      values: counted(helped - random.between(12, 30), helped),
      source: 'municipality',
    },
    {
      ...of,
      indicator: '4a',
      values: { count: null, of: asked, mark: random.between(70, 84) / 10 },
      source: 'client-survey',
    },
    {
      ...of,
      indicator: '4b',
      values: counted(asked - random.between(8, 20), asked),
      source: 'client-survey',
    },
  ];
}
