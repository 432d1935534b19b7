import type { readAreaPicture as contract } from '../../../shared/api/area.ts';
import type { ResponseOf } from '../../../shared/api/endpoint.ts';
import { m04 } from '../../../shared/measures/m04.ts';
import { type Day, dayOfInstant } from '../../../shared/time/day.ts';
import { AppError } from '../../app-error.ts';
import { type AreaCounts, readAreaCounts } from '../../db/queries/area-counts.ts';
import { type AreaNote, readAreaNotes, readTeamAreaFigures } from '../../db/queries/area-figures.ts';
import { readTally, type TallyUnits } from '../../db/queries/tally.ts';
import { mapRead, type Read, together } from '../../db/read.ts';
import type { SignedIn, Surroundings } from '../context.ts';
import { ownIndicators } from './own-indicators.ts';
import { pictureYears } from './years.ts';

interface Found {
  cutOn: Day;
  counts: AreaCounts;
  network: TallyUnits[];
  imported: ResponseOf<typeof contract>['years'][number]['imported'];
  notes: AreaNote[];
}

/** What an area picture is made of: a fixed number of reads by index, whatever the history. */
export function readsForPicture({ db, now }: Surroundings, teamId: string): Read<Found> {
  const cutOn = dayOfInstant(now());
  const years = pictureYears(cutOn);
  const fromOn = `${years[0]}-01-01`;
  const own = together(
    readAreaCounts(db, teamId, years),
    readTally(db, { teamId, kinds: [m04.milestone], fromOn, cutOn }),
  );
  const others = together(readTeamAreaFigures(db, teamId, years), readAreaNotes(db, teamId, years));
  return mapRead(together(own, others), ([[counts, network], [imported, notes]]) => ({
    cutOn,
    counts,
    network,
    imported,
    notes,
  }));
}

/** The area picture of one's own team. */
export function areaPicture(
  { member }: SignedIn,
  teamId: string,
  { cutOn, counts, network, imported, notes }: Found,
): ResponseOf<typeof contract> {
  const team = member.teams.find(({ id }) => id === teamId);
  if (!team) throw new AppError('wrong-team');
  return {
    teamId,
    teamName: team.name,
    cutOn,
    years: pictureYears(cutOn).map((year) => {
      const note = notes.find((one) => one.year === year);
      return {
        year,
        own: ownIndicators(year, counts, network, cutOn),
        imported: imported.filter((figure) => figure.year === year),
        note: note ? { version: note.version, writtenAt: note.writtenAt, sealed: note.sealed } : null,
      };
    }),
  };
}
