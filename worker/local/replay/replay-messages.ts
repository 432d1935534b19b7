import type { FilingResult } from '../../../shared/api/schemas.ts';
import type { CountedObservations } from '../../../shared/observations/define-observation.ts';
import type { TeamChanges } from '../../db/queries/figures.ts';
import type { TallyUnits } from '../../db/queries/tally.ts';
import type { ImportedEntry } from '../../services/entries/import.ts';

/** What the command asks of the worker that files, and what it answers: JSON over a connection within this machine. */
export interface ReplayMessages {
  '/teams': { asked: { teamIds: readonly string[] }; answer: null };
  '/entries': { asked: { entries: readonly ImportedEntry[] }; answer: FilingResult[] };
  '/units': { asked: { cutOn: string }; answer: TeamUnits[] };
  '/observations': { asked: { cutOn: string }; answer: CountedObservations[] };
}

/** What is counted of a team on the cut day. */
export interface TeamUnits {
  teamId: string;
  units: TallyUnits[];
  /** Of what is counted in days. */
  changes: TeamChanges[];
}

export type ReplayPath = keyof ReplayMessages;
