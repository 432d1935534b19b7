import type { D1Database } from '@cloudflare/workers-types';
import { measures } from '../../../shared/measures/registry.ts';
import { lastMatureDeadline } from '../../../shared/milestones/derive-milestones.ts';
import { isStretch } from '../../../shared/milestones/registry.ts';
import { observationDefinitions } from '../../../shared/observations/registry.ts';
import { readChangesByQuarter } from '../../db/queries/figures.ts';
import { readObservations } from '../../db/queries/observations.ts';
import { listTeamIds } from '../../db/queries/organisation.ts';
import { readTally } from '../../db/queries/tally.ts';
import { run, together } from '../../db/read.ts';
import type { Surroundings } from '../../services/context.ts';
import { importEntries } from '../../services/entries/import.ts';
import { importContext } from '../../services/import-context.ts';
import { setUpOrganisation } from '../../services/organisation/set-up.ts';
import { replayInstrument } from './replay-instrument.ts';
import type { ReplayMessages, ReplayPath } from './replay-messages.ts';

/** Before every day of a log. */
const BEGINNING = '0000-01-01';

interface Bindings {
  DB: D1Database;
  ORGANISATION: string;
  CASE_SECRET: string;
}

/**
 * The filing services next to the database, without contract and sessions, for a log that was recorded elsewhere. Runs
 * on this machine only, on a database that is thrown away.
 */
export default {
  async fetch(request: Request, env: Bindings): Promise<Response> {
    const path = new URL(request.url).pathname;
    if (!isReplayPath(path)) return new Response(null, { status: 404 });
    const around: Surroundings = {
      db: env.DB,
      now: Date.now,
      newId: () => crypto.randomUUID(),
      crypto,
      organisationId: env.ORGANISATION,
      caseSecret: env.CASE_SECRET,
      instruments: [replayInstrument],
      requestId: crypto.randomUUID(),
    };
    return Response.json(
      await answer(path, around, (await request.json()) as ReplayMessages[typeof path]['asked']),
    );
  },
};

function answer<Path extends ReplayPath>(
  path: Path,
  around: Surroundings,
  asked: ReplayMessages[Path]['asked'],
) {
  return answers[path](around, asked);
}

type Answers = {
  [Path in ReplayPath]: (
    around: Surroundings,
    asked: ReplayMessages[Path]['asked'],
  ) => Promise<ReplayMessages[Path]['answer']>;
};

const answers: Answers = {
  async '/teams'(around, { teamIds }) {
    const teams = teamIds.map((id) => ({ id, name: id }));
    await setUpOrganisation(around, {
      organisation: { id: around.organisationId, name: around.organisationId },
      teams,
      members: [],
    });
    return null;
  },
  '/entries': (around, { entries }) => importEntries(importContext(around), entries),
  async '/units'({ db }, { cutOn }) {
    const kinds = measures.map(({ milestone }) => milestone);
    const stretches = kinds.filter(isStretch);
    const units = kinds.filter((kind) => !isStretch(kind));
    const found = [];
    for (const teamId of await listTeamIds(db)) {
      const [counted, changes] = await run(
        db,
        together(
          readTally(db, { teamId, kinds: units, fromOn: BEGINNING, cutOn }),
          readChangesByQuarter(db, {
            teamIds: [teamId],
            kinds: stretches,
            fromOn: BEGINNING,
            lastOn: lastMatureDeadline(cutOn),
          }),
        ),
      );
      found.push({ teamId, units: counted, changes });
    }
    return found;
  },
  async '/observations'({ db }, { cutOn }) {
    const teamIds = await listTeamIds(db);
    const kinds = observationDefinitions.map(({ kind }) => kind);
    return run(db, readObservations(db, { teamIds, kinds, fromOn: BEGINNING, toOn: cutOn }));
  },
};

function isReplayPath(path: string): path is ReplayPath {
  return path in answers;
}
